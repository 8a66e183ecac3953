import type { AnswerView } from "#app/domain/answers/view-answer.server.ts";
import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import { expectedReply } from "#app/domain/channels/expected-reply.ts";
import type { ChannelState } from "#app/domain/channels/open-channels.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import type { StoredOrder } from "#app/domain/orders/order.ts";
import type { Placement } from "#app/domain/routing/placement.ts";
import { raisedPriority } from "#app/domain/routing/routing-rule.ts";
import type { Clock } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Channel, Shop } from "#app/domain/shops/shop.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { findOpenedTicket, findSameRequest } from "#app/domain/tickets/find-opened-ticket.server.ts";
import { findRequester } from "#app/domain/tickets/find-requester.server.ts";
import { openTicket } from "#app/domain/tickets/open-ticket.server.ts";
import { findPlace } from "#app/domain/tickets/place-again.server.ts";
import { readPreferences } from "#app/domain/tickets/read-preferences.server.ts";
import type { TicketRequest } from "#app/domain/tickets/ticket-draft.ts";
import { maxBodyLength } from "#app/domain/tickets/ticket.ts";
import { triageQuestion } from "#app/domain/triage/triage-question.ts";
import { offerChannels } from "./offer-channels.server.ts";

export type EscalationDeps = Desk & { clock: Clock; lexicon: Lexicon };

/** Who asks for a person: a customer who is signed in, or an address that somebody typed. */
export type Requester =
  { kind: "proven"; customerId: string } | { kind: "unproven"; email: string; name: string | null };

/** A customer asks for a person. Answer and order are those this very reader may see; the page has checked it. */
export type Escalation = {
  shop: Shop;
  isHoliday: IsHoliday;
  requester: Requester;
  /** the page's locale */
  locale: string;
  answer: AnswerView | null;
  /** what was asked before it in the same thread */
  earlier?: readonly string[];
  /** topics of the article that the answer came from */
  topics: readonly string[];
  order: StoredOrder | null;
  channel: Channel;
  /** for a call-back */
  phone: string | null;
  message: string;
  /** false when the question asked before stands in for a message */
  isMessageTyped: boolean;
  submissionKey: string;
  /** what a guided form asks for, with a line about it for the ticket's subject and summary */
  request?: TicketRequest & { subject: string; summary: string };
};

/** What came of it: a ticket, also for a form sent twice; or why there is none, with what is open instead. */
export type EscalationOutcome =
  | {
      kind: "escalated";
      number: number;
      expectedBy: Date;
      placement: Placement;
      submissionKey: string;
      isRepeated: boolean;
    }
  | { kind: "channel_closed"; channel: Channel; channels: ChannelState[] }
  | { kind: "refused"; reason: "empty" | "too_long" | "no_phone" | "key_taken" };

/** triage → is the channel still open? → place → open the ticket, exactly once a submissionKey. */
export async function escalateQuestion(deps: EscalationDeps, escalation: Escalation): Promise<EscalationOutcome> {
  const { shop, isHoliday, answer, order, channel, phone, submissionKey } = escalation;
  const message = escalation.message.trim();
  if (message === "") return { kind: "refused", reason: "empty" };
  if (message.length > maxBodyLength) return { kind: "refused", reason: "too_long" };
  if (channel === "phone" && !phone) return { kind: "refused", reason: "no_phone" };
  const now = deps.clock();
  const requesterId = await requesterOf(deps, escalation);
  const isProven = escalation.requester.kind === "proven";
  if (order && (!isProven || order.customerId !== requesterId))
    throw new Error(`Order ${order.number} is not proven to be the requester's.`);

  const earlier = await findOpenedTicket(deps.db, { submissionKey, requesterId, shop: shop.id });
  if (earlier) return toOutcome(earlier);
  const { isMessageTyped } = escalation;
  const wanted = { requesterId, shop: shop.id, answerId: answer?.id ?? null, orderId: order?.id ?? null, channel };
  const same =
    isProven && channel !== "phone" && !escalation.request
      ? await findSameRequest(deps.db, { ...wanted, message, isMessageTyped }, now)
      : null;
  if (same) return toOutcome(same);
  const triage = triageQuestion(
    {
      ...escalation,
      message,
      question: answer?.question ?? null,
      answer: answer?.body ?? null,
      item: answer?.item ?? null,
      timeZone: shop.timeZone,
      now,
    },
    deps.lexicon,
  );
  const { language, topic, subject, summary } = triage;
  const channels = await offerChannels(deps.db, { shop, isHoliday }, language, now);
  if (!channels.some((state) => state.channel === channel && state.isAvailable))
    return { kind: "channel_closed", channel, channels };

  const facts = { id: null, shop: shop.id, requesterId, language, topic, channel };
  const read = await readPreferences(deps.db, [{ ...facts, priority: triage.priority }], deps.letterhead, now);
  const priority = raisedPriority(read[0]?.preferences.rule ?? null, triage.priority);
  const placing = { ...facts, priority, defaultLocale: shop.defaultLocale };
  const draft = {
    ...{ shop: shop.id, requesterId, isRequesterProven: isProven },
    ...{
      language,
      topic,
      priority,
      subject: escalation.request?.subject ?? subject,
      summary: [escalation.request?.summary, summary].filter(Boolean).join("\n"),
      channel,
      phone: channel === "phone" ? phone : null,
      message,
      order,
      submissionKey,
      request: escalation.request && { type: escalation.request.type, asked: escalation.request.asked },
    },
    ...{ questionId: answer?.questionId ?? null, answerId: answer?.id ?? null },
    expectedBy: expectedReply(shop, priority, now, isHoliday, channel),
  };
  const place = (tx: Db) => findPlace(tx, placing, deps.letterhead, now);
  return toOutcome(await openTicket(deps, draft, place, now));
}

async function requesterOf({ db }: EscalationDeps, { requester, shop, locale }: Escalation): Promise<string> {
  if (requester.kind === "proven") return requester.customerId;
  return findRequester(db, { shop: shop.id, email: requester.email, name: requester.name, locale });
}

function toOutcome(outcome: Awaited<ReturnType<typeof openTicket>>): EscalationOutcome {
  if (outcome.kind === "refused") return outcome;
  const { number, expectedBy, placement, submissionKey } = outcome.ticket;
  return { kind: "escalated", number, expectedBy, placement, submissionKey, isRepeated: outcome.kind === "repeated" };
}
