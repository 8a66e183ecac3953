import type { AnswerView } from "#app/domain/answers/view-answer.server.ts";
import { listPendingUploads } from "#app/domain/attachments/list-pending-uploads.server.ts";
import type { UploadOwner } from "#app/domain/attachments/upload-owner.ts";
import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import { expectedReply } from "#app/domain/channels/expected-reply.ts";
import type { CallSlot } from "#app/domain/calls/call-slots.ts";
import type { OfferedChannels } from "#app/domain/channels/offered-channels.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import type { StoredOrder } from "#app/domain/orders/order.ts";
import type { Placement } from "#app/domain/routing/placement.ts";
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
import type { TriageRecord } from "#app/domain/triage/triage-record.ts";
import { beginChannel, slotTaken } from "./begin-channel.server.ts";
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
  /** for a call-back: E.164, and when the slot begins */
  phone: string | null;
  callAt?: Date | null;
  /** the browser session that asks, which a chat belongs to */
  sessionId?: string;
  message: string;
  /** false when the question asked before stands in for a message */
  isMessageTyped: boolean;
  submissionKey: string;
  /** what a guided form asks for, with a line about it for the ticket's subject and summary */
  request?: TicketRequest & { subject: string; summary: string };
  /** what the cited article asks for, with what was given in words */
  evidence?: TriageRecord["evidence"];
  /** whose the files are that were given with the form */
  uploadOwner?: UploadOwner;
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
  | ({ kind: "channel_closed"; channel: Channel } & OfferedChannels)
  | { kind: "slot_taken"; slots: CallSlot[] }
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
    isProven && channel !== "phone" && !escalation.request && !(await bringsEvidence(deps, escalation))
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
      who: { name: await nameOf(deps, requesterId, isProven), isProven },
      evidence: await evidenceFacts(deps, escalation),
      timeZone: shop.timeZone,
      now,
    },
    deps.lexicon,
  );
  const { language, decidedBy, topic, topicDecidedBy, cues, subject, summary } = triage;
  const offered = await offerChannels(deps.db, { shop, isHoliday }, language, now);
  if (!offered.channels.some((state) => state.channel === channel && state.isAvailable))
    return { kind: "channel_closed", channel, ...offered };

  const facts = { id: null, shop: shop.id, requesterId, language, topic, channel };
  const read = await readPreferences(deps.db, [{ ...facts, priority: triage.priority }], deps.letterhead, now);
  const priority = read[0]?.preferences.rule?.priority ?? triage.priority;
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
    expectedBy:
      channel === "phone" && escalation.callAt
        ? new Date(escalation.callAt.getTime() + shop.callBack.slotMinutes * 60_000)
        : expectedReply(shop, priority, now, isHoliday, channel),
    triage: {
      ...{ language: { decidedBy, page: escalation.locale }, topic: { decidedBy: topicDecidedBy }, cues },
      evidence: escalation.evidence ?? null,
    },
    ...(escalation.uploadOwner
      ? { uploads: { owner: escalation.uploadOwner, sensitiveDays: shop.evidence.sensitiveDays } }
      : {}),
  };
  const place = (tx: Db) => findPlace(tx, placing, deps.letterhead, now);
  const begin = beginChannel({ ...escalation, language }, now);
  const outcome = await openTicket(deps, draft, place, now, begin).catch((error: unknown) => slotTaken(error));
  return outcome.kind === "slot_taken" ? outcome : toOutcome(outcome);
}

/** The name that the shop knows a proven customer by; an address that somebody typed proves no name. */
async function nameOf({ db }: EscalationDeps, requesterId: string, isProven: boolean): Promise<string | null> {
  if (!isProven) return null;
  return (await db.customer.findUnique({ where: { id: requesterId }, select: { name: true } }))?.name ?? null;
}

/** What the article asks for, with how much of it the form brings. */
async function evidenceFacts({ db }: EscalationDeps, { evidence, uploadOwner, submissionKey }: Escalation) {
  if (!evidence) return [];
  const uploads = uploadOwner ? await listPendingUploads(db, { submissionKey, owner: uploadOwner }) : [];
  return evidence.wanted.map(({ key, label, required, text }) => ({
    ...{ label, required, hasText: text !== null },
    files: uploads.filter(({ evidenceKey }) => evidenceKey === key).length,
  }));
}

/** Whether a form brings more than its words: the same words with a photo are no repetition. */
async function bringsEvidence({ db }: EscalationDeps, { evidence, uploadOwner, submissionKey }: Escalation) {
  if (evidence?.wanted.some(({ text }) => text !== null)) return true;
  return uploadOwner !== undefined && (await listPendingUploads(db, { submissionKey, owner: uploadOwner })).length > 0;
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
