import type { ChatReader } from "#app/domain/chat/list-chat-messages.server.ts";
import type { ChatLimits } from "#app/domain/shops/shop.ts";
import { followChat } from "#app/flows/follow-chat.server.ts";
import { findShop } from "#app/flows/knowledge-base.ts";
import { services } from "#app/services.server.ts";
import { eventStream } from "./event-stream.server.ts";
import type { StreamTerms } from "./event-stream.server.ts";

/**
 * A chat as server-sent events. A browser that comes back says what it had last (Last-Event-ID); a page that opens says
 * up to where it was printed (`after`). A fault ends the stream, and the browser comes back by itself.
 */
export function chatStream(
  request: Request,
  chat: { ticketId: string; number: number; reader: ChatReader },
  limits: ChatLimits,
  terms: StreamTerms,
): Response {
  const { clock, db, live, log, stopping } = services;
  const last = request.headers.get("Last-Event-ID") ?? new URL(request.url).searchParams.get("after");
  const after = /^\d{1,9}$/.test(last ?? "") ? Number(last) : 0;
  const follow = async function* (signal: AbortSignal) {
    try {
      yield* followChat({ db, clock, subscribe: live.subscribe }, { ...chat, after }, limits, signal);
    } catch (error) {
      log.error({ err: error }, "chat stream");
    }
  };
  return eventStream(request, stopping, follow, terms);
}

/** A shop's limits of chats, also for a shop whose file has gone. */
export function chatLimitsOf(shop: string): ChatLimits {
  return findShop(services.knowledge(), shop)?.shop.chat ?? { answerWithinMinutes: 3, leaveAfterSeconds: 60 };
}
