import { recordHeartbeat } from "#app/domain/routing/record-heartbeat.server.ts";
import type { Presence } from "#app/domain/routing/presence.ts";
import { setPresence } from "#app/domain/routing/set-presence.server.ts";
import type { Clock } from "#app/domain/shared/clock.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { pickUpBacklog } from "./pick-up-backlog.server.ts";
import { returnLeftTickets } from "./return-left-tickets.server.ts";

type Deps = { desk: Desk; clock: Clock };

/**
 * A member of staff says whether they are at the counter; coming online, they get what waits for them;
 * going off, what waits for a word of theirs goes to others at once. Away, they keep it.
 */
export async function changePresence({ desk, clock }: Deps, staffId: string, status: Presence): Promise<void> {
  const now = clock();
  const isChanged = await setPresence(desk.db, staffId, status, now);
  if (isChanged) desk.publish({ kind: "presence_changed", staffId });
  if (status === "online") await pickUpBacklog(desk, now);
  if (status === "offline") await returnLeftTickets(desk, now, staffId);
}

/** A member of staff's page is still open; when it had been gone, they count as back. */
export async function keepPresence({ desk, clock }: Deps, staffId: string): Promise<void> {
  const now = clock();
  if (!(await recordHeartbeat(desk.db, staffId, now))) return;
  desk.publish({ kind: "presence_changed", staffId });
  await pickUpBacklog(desk, now);
}
