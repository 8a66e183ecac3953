import { listStaffFacts } from "#app/domain/routing/list-staff-facts.server.ts";
import { lockRouting } from "#app/domain/routing/lock-routing.server.ts";
import { placeTicket } from "#app/domain/routing/place-ticket.ts";
import type { StaffFacts } from "#app/domain/routing/staff-facts.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import { assignTicket } from "#app/domain/tickets/assign-ticket.server.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { listBacklog } from "#app/domain/tickets/list-backlog.server.ts";
import type { BacklogTicket } from "#app/domain/tickets/list-backlog.server.ts";
import { withoutThose } from "#app/domain/tickets/place-again.server.ts";
import { readPreferences } from "#app/domain/tickets/read-preferences.server.ts";
import type { TicketPreferences } from "#app/domain/tickets/read-preferences.server.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";

/** Few enough that other writers wait for moments only. */
const batchSize = 20;

/**
 * Gives waiting tickets to whoever is online with room, most urgent and then oldest first, each to one person. Run it
 * when somebody comes online or frees room, or from time to time; safe in several processes at once. Returns how many.
 */
export async function pickUpBacklog(desk: Desk, now: Date): Promise<number> {
  let count = 0;
  for (;;) {
    const assigned = await inTransaction(desk.db, (tx) => pickUpBatch(tx, desk, now));
    for (const ticket of assigned) desk.publish(ticketChanged(ticket));
    count += assigned.length;
    if (assigned.length < batchSize) return count;
  }
}

async function pickUpBatch(tx: Db, { letterhead }: Desk, now: Date): Promise<BacklogTicket[]> {
  await lockRouting(tx);
  const staff = await listStaffFacts(tx, now);
  const online = staff.filter(({ presence }) => presence === "online");
  const backlog = await listBacklog(tx, speakersOf(online));
  const preferred = await readPreferences(tx, backlog, letterhead, now);
  const assigned: BacklogTicket[] = [];
  for (const [at, ticket] of backlog.entries()) {
    const person = personFor(ticket, online, preferred[at]);
    if (!person) continue;
    const { chosen, reasons } = person;
    const isAssigned = await assignTicket(
      tx,
      { ticketId: ticket.id, staffId: chosen.id, actor: { kind: "system" }, reasons },
      now,
    );
    if (!isAssigned) continue;
    chosen.openByChannel[ticket.channel] = (chosen.openByChannel[ticket.channel] ?? 0) + 1;
    chosen.idleSince = now;
    if (assigned.push({ ...ticket, assigneeId: chosen.id }) >= batchSize) break;
  }
  return assigned;
}

function speakersOf(online: readonly StaffFacts[]): { shop: string; language: string }[] {
  return online.flatMap(({ shops, languages }) =>
    shops.flatMap((shop) => languages.map((language) => ({ shop, language }))),
  );
}

/** Whoever gave a ticket back does not get it again by itself. */
function personFor(ticket: BacklogTicket, online: readonly StaffFacts[], preferred: TicketPreferences | undefined) {
  const willing = withoutThose(online, preferred?.gaveBack);
  const placing = { ...ticket, defaultLocale: ticket.language };
  const { assigneeId, reasons } = placeTicket(placing, willing, preferred?.preferences);
  const chosen = online.find(({ id }) => id === assigneeId);
  return chosen && { chosen, reasons: [{ kind: "picked_up_from_queue" } as const, ...reasons] };
}
