import type { LoaderFunctionArgs } from "@remix-run/node";
import type { LiveEvent } from "#app/domain/shared/live-event.ts";
import { keepPresence } from "#app/flows/change-presence.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { eventStream } from "#app/http/event-stream.server.ts";
import { browserHolder } from "#app/http/held-streams.server.ts";
import { services } from "#app/services.server.ts";

const route = "routes/agent.events";
const heartbeatMs = 20_000;

/**
 * Tells an agent's page that something has changed, not what: the page reads again what is within its reach. As long as
 * it listens, the agent's heart beats.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, route);
  const beat = () =>
    keepPresence(services, staff.staffId).catch((error: unknown) => services.log.error({ err: error }, "heartbeat"));
  await beat();
  const tell = async function* (signal: AbortSignal) {
    const timer = setInterval(() => void beat(), heartbeatMs);
    try {
      const isWanted = (event: LiveEvent) => event.kind !== "chat_signal";
      for await (const event of services.live.subscribe(isWanted, signal)) yield { event: event.kind, data: null };
    } finally {
      clearInterval(timer);
    }
  };
  return eventStream(request, services.stopping, tell, {
    holders: [browserHolder(staff.sessionId)],
    recheck: () => requireStaff(request, route),
  });
}
