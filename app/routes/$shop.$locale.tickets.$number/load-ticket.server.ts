import type { LoaderFunctionArgs, SerializeFrom } from "@remix-run/node";
import { viewCallBack } from "#app/domain/calls/view-call-back.server.ts";
import { keepBeat } from "#app/domain/chat/keep-beat.server.ts";
import { viewChatState } from "#app/domain/chat/view-chat-state.server.ts";
import { closesAfterMs } from "#app/domain/tickets/closing.ts";
import type { TicketStanding } from "#app/domain/tickets/view-ticket.server.ts";
import { viewRating } from "#app/domain/tickets/view-rating.server.ts";
import type { Shop } from "#app/domain/shops/shop.ts";
import { findOwnChat } from "#app/http/require-chat.server.ts";
import { whereItWaits } from "#app/domain/routing/customer-reasons.ts";
import { requireShopOrMoved } from "#app/http/require-shop.server.ts";
import { requireTicket } from "#app/http/require-ticket.server.ts";
import type { SeenTicket } from "#app/http/require-ticket.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import { addableFields } from "#app/ui/evidence/ticket-evidence.tsx";

/** The ticket as this browser may see it: whole for its proven customer, else only how it stands. */
export async function loadTicket({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = requireShopOrMoved(request, params);
  const seen = await requireTicket(request, shop.id, ticketNumber(params));
  const { requesterId: _requester, evidence: _evidence, reasons, ...ticket } = seen.ticket;
  const messages = seen.kind === "standing" ? null : seen.ticket.messages;
  const chat = await loadChat(request, shop, ticket.number);
  const call = await viewCallBack(services.db, { shop: shop.id, number: ticket.number });
  const repliedBy = messages?.findLast(({ author }) => author === "staff")?.authorName ?? null;
  return {
    base: `/${shop.id}/${locale}`,
    locale,
    timeZone: shop.timeZone,
    ticket: {
      ...noMerge,
      ...ticket,
      isLate: isLate(ticket.expectedBy),
      /** until when a solved one can be opened again */
      closesAt:
        ticket.solvedAt && new Date(ticket.solvedAt.getTime() + closesAfterMs(shop.id, services.desk.letterhead)),
      repliedBy,
      ...whereItWaits(reasons, shop.defaultLocale),
    },
    messages,
    isOwn: seen.kind === "own",
    chat,
    call: call && { startsAt: call.startsAt, endsAt: call.endsAt },
    moved: callNotice(request, call !== null),
    key: new URL(request.url).searchParams.get("key"),
    satisfaction: await loadSatisfaction(seen, shop.id),
    request: seen.kind === "own" ? seen.ticket.request : null,
    submissionKey: crypto.randomUUID(),
    evidence: evidencePart(seen.ticket, {
      request,
      base: `/${shop.id}/${locale}`,
      locale,
      sensitiveDays: shop.evidence.sensitiveDays,
    }),
  };
}

/** Whether a word of ours is overdue. */
function isLate(expectedBy: Date | null): boolean {
  return expectedBy !== null && expectedBy < services.clock();
}

/** What has just been done about the call, as `?call=` says after its form was sent. */
function callNotice(request: Request, isBooked: boolean): "moved" | "cancelled" | null {
  const told = new URL(request.url).searchParams.get("call");
  return told === (isBooked ? "moved" : "cancelled") ? told : null;
}
/** What whoever sees only how a ticket stands is told of other tickets. */
const noMerge = { mergedInto: null as number | null, tookIn: [] as number[] };

/** What the page shows of evidence, and the form that adds to it while the ticket is not closed. */
function evidencePart(
  { evidence, number, status }: Pick<TicketStanding, "evidence" | "number" | "status">,
  page: { request: Request; base: string; locale: string; sensitiveDays: number },
) {
  const { request, base, locale, sensitiveDays } = page;
  const query = new URL(request.url).searchParams;
  const key = query.get("key");
  const search = key === null ? "" : `?${new URLSearchParams({ key })}`;
  const form = {
    ...{ action: `${base}/tickets/${number}/evidence${search}`, submissionKey: crypto.randomUUID() },
    ...{ fields: addableFields(evidence), articleLocale: evidence?.locale ?? locale, sensitiveDays },
    ...{ given: null, error: null },
  };
  return { evidence, isUnstored: query.has("unstored"), form: status === "closed" ? null : form };
}

/**
 * The form on how it was, for whoever may write here once the ticket is solved, with what they said before. A browser
 * that only opened the chat is asked while nothing was said: the word may be the proven customer's.
 */
async function loadSatisfaction({ kind, ticket }: SeenTicket, shop: string) {
  const isDone = ticket.status === "solved" || ticket.status === "closed";
  if (kind === "standing" || !isDone) return null;
  const rated = await viewRating(services.db, { shop, number: ticket.number }, services.clock());
  if (rated?.standing !== "open") return null;
  return kind === "own" || rated.said === null ? { said: rated.said } : null;
}

/** How the ticket's chat stands, for whoever may take part in it; that the page is read tells that they are there. */
async function loadChat(request: Request, shop: Shop, number: number) {
  const own = await findOwnChat(request, shop.id, number);
  if (!own) return null;
  const now = services.clock();
  const { leaveAfterSeconds } = shop.chat;
  if (own.isLive) await keepBeat(services.db, own.ticketId, "read", { now, leaveAfterSeconds });
  const state = await viewChatState(services.db, own.ticketId, shop.chat, now);
  return state && { state, isProven: own.isProven };
}

/** A ticket as its customer's page gets it. */
export type SeenTicketData = SerializeFrom<typeof loadTicket>;
