import type { LoaderFunctionArgs } from "@remix-run/node";
import type { LiveEvent } from "#app/domain/shared/live-event.ts";
import { keepPresence } from "#app/flows/change-presence.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { eventStream } from "#app/http/event-stream.server.ts";
import { services } from "#app/services.server.ts";

const heartbeatMs = 20_000;

/** Tells an agent's page of every change; as long as it listens, the agent's heart beats. */
export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, "routes/agent.events");
  const beat = () =>
    keepPresence(services, staff.staffId).catch((error: unknown) => services.log.error({ err: error }, "heartbeat"));
  await beat();
  return eventStream(request, services.stopping, async function* (signal) {
    const timer = setInterval(() => void beat(), heartbeatMs);
    try {
      const isWanted = (event: LiveEvent) => event.kind !== "chat_signal";
      for await (const event of services.live.subscribe(isWanted, signal)) yield { event: event.kind, data: event };
    } finally {
      clearInterval(timer);
    }
  });
}
