import type { ChatSide } from "#app/domain/chat/chat-message.ts";
import { chatBatch, listChatMessages } from "#app/domain/chat/list-chat-messages.server.ts";
import type { ChatReader } from "#app/domain/chat/list-chat-messages.server.ts";
import { viewChatState } from "#app/domain/chat/view-chat-state.server.ts";
import type { Clock } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { LiveEvent } from "#app/domain/shared/live-event.ts";
import { withPauses } from "#app/domain/shared/with-pauses.ts";
import type { ChatLimits } from "#app/domain/shops/shop.ts";

/** Whose page reads along, in which ticket, from which position on. */
export type Following = { ticketId: string; number: number; reader: ChatReader; after: number };

/** What a page is told: a message with its position as id, how the chat stands, that the other side types, or "are you there". */
export type Followed =
  | { event: "message"; id: string; data: unknown }
  | { event: "state"; data: unknown }
  | { event: "typing"; data: null }
  | { event: "ping"; data: null };

type Deps = {
  db: Db;
  clock: Clock;
  subscribe: (isWanted: (event: LiveEvent) => boolean, signal: AbortSignal) => AsyncIterableIterator<LiveEvent>;
  /** how often the database is read though nothing was told: what another process wrote may be told to nobody here */
  readEveryMs?: number;
};

const readEveryMsByDefault = 3000;
const pingEveryMs = 15_000;

/**
 * Reads a chat along for one page: every public message after a position, each once and in order, always from the
 * database: events and time only say when to look. Ends with the signal.
 */
export async function* followChat(
  { db, clock, subscribe, readEveryMs = readEveryMsByDefault }: Deps,
  { ticketId, number, reader, after }: Following,
  limits: ChatLimits,
  signal: AbortSignal,
): AsyncGenerator<Followed> {
  const events = subscribe((event) => isAbout(event, number, reader.side), signal);
  let position = after;
  let toldState = "";
  let pingedAt = -Infinity;
  async function* read(): AsyncGenerator<Followed> {
    for (;;) {
      const messages = await listChatMessages(db, ticketId, reader, position);
      for (const message of messages) {
        yield { event: "message", id: String(message.position), data: message };
        position = message.position;
      }
      if (messages.length < chatBatch) break;
    }
    const state = await viewChatState(db, ticketId, limits, clock());
    const text = JSON.stringify(state);
    if (text !== toldState) yield { event: "state", data: state };
    toldState = text;
    if (Date.now() - pingedAt < pingEveryMs) return;
    pingedAt = Date.now();
    yield { event: "ping", data: null };
  }
  yield* read();
  for await (const event of withPauses(events, readEveryMs)) {
    const signal = event?.kind === "chat_signal" ? event : null;
    if (signal?.what === "typing") yield { event: "typing", data: null };
    else {
      // Another page of the same customer closes: this one says at once that it stays.
      if (signal?.by === reader.side) pingedAt = -Infinity;
      yield* read();
    }
  }
}

function isAbout(event: LiveEvent, number: number, side: ChatSide): boolean {
  if (event.kind === "ticket_changed") return event.ticketNumber === number;
  if (event.kind === "chat_signal")
    return event.ticketNumber === number && (event.by !== side || (side === "customer" && event.what === "beat"));
  return true;
}
