import { randomUUID } from "node:crypto";
import pg from "pg";
import type { LiveEvent } from "#app/domain/shared/live-event.ts";
import { type LiveBus, openLiveBus } from "./live-bus.ts";

const topic = "guichet_live";

/** PostgreSQL refuses a NOTIFY of 8000 bytes or more; what is too long is told as "read again". */
const maxPayloadBytes = 7900;

/** So many that wait for a slow server are told one by one; beyond it one "read again" stands for all. */
const maxWaiting = 500;
const backOffMs = [100, 500, 2000, 5000, 10_000] as const;

type Letter = { from: string; event: LiveEvent };

/**
 * A bus for all processes on one PostgreSQL, by LISTEN and NOTIFY. A lost connection is made again with back-off; as
 * nobody knows what was told meanwhile, the pages of both sides of the gap are then told to read again.
 */
export function openSharedBus(databaseUrl: string, onTrouble: (error: unknown) => void): LiveBus {
  const own = randomUUID();
  const local = openLiveBus();
  let client: pg.Client | null = null;
  let isClosed = false;
  let failures = 0;
  // From the start: pages may open before the server listens.
  let hasGap = true;
  let waiting = 0;
  let sending: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;

  const hear = ({ payload = "" }: pg.Notification) => {
    const letter = readLetter(payload);
    if (letter && letter.from !== own) local.publish(letter.event);
  };
  const lose = (lost: pg.Client, error: unknown) => {
    if (client === lost) client = null;
    lost.removeAllListeners("notification");
    void lost.end().catch(() => undefined);
    if (isClosed || timer) return;
    hasGap = true;
    onTrouble(error);
    timer = setTimeout(connect, backOffMs[Math.min(failures, backOffMs.length - 1)]);
    failures += 1;
  };
  const tell = (event: LiveEvent) => {
    const letter = JSON.stringify({ from: own, event } satisfies Letter);
    const fits = Buffer.byteLength(letter) <= maxPayloadBytes;
    const payload = fits ? letter : JSON.stringify({ from: own, event: { kind: "read_again" } } satisfies Letter);
    const speaking = client;
    if (!speaking || waiting >= maxWaiting) return void (hasGap = true);
    waiting += 1;
    sending = sending
      .then(() => (client === speaking ? speaking.query("SELECT pg_notify($1, $2)", [topic, payload]) : null))
      .catch((error: unknown) => lose(speaking, error))
      .finally(() => {
        waiting -= 1;
        if (waiting === 0 && client === speaking) closeGap();
      });
  };
  const closeGap = () => {
    if (!hasGap) return;
    hasGap = false;
    local.publish({ kind: "read_again" });
    tell({ kind: "read_again" });
  };
  const connect = () => {
    timer = null;
    const next = new pg.Client({ connectionString: databaseUrl, keepAlive: true, application_name: topic });
    next.on("notification", hear);
    next.on("error", (error) => lose(next, error));
    next.on("end", () => lose(next, new Error("The connection for live events has ended.")));
    next
      .connect()
      .then(() => next.query(`LISTEN ${topic}`))
      .then(() => {
        if (isClosed) return next.end();
        client = next;
        failures = 0;
        closeGap();
      })
      .catch((error: unknown) => lose(next, error));
  };
  connect();
  return {
    ...local,
    isShared: true,
    publish(event) {
      local.publish(event);
      if (!isClosed) tell(event);
    },
    close: async () => {
      isClosed = true;
      if (timer) clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}

/** A letter of another process of this version; what does not read as one may mean anything, so read again. */
function readLetter(payload: string): Letter | null {
  try {
    const { from, event } = JSON.parse(payload) as Partial<Letter>;
    return typeof from === "string" && typeof event?.kind === "string" ? { from, event } : null;
  } catch {
    return { from: "", event: { kind: "read_again" } };
  }
}
