import { listPendingUploads } from "#app/domain/attachments/list-pending-uploads.server.ts";
import { expectedReply } from "#app/domain/channels/expected-reply.ts";
import type { CallSlot } from "#app/domain/calls/call-slots.ts";
import type { OfferedChannels } from "#app/domain/channels/offered-channels.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import { followsClosed } from "#app/domain/mail/mail-words.ts";
import type { Placement } from "#app/domain/routing/placement.ts";
import { raisedPriority } from "#app/domain/routing/routing-rule.ts";
import type { Clock } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { findRequester } from "#app/domain/tickets/find-requester.server.ts";
import { openTicket } from "#app/domain/tickets/open-ticket.server.ts";
import { findPlace } from "#app/domain/tickets/place-again.server.ts";
import { readPreferences } from "#app/domain/tickets/read-preferences.server.ts";
import { maxBodyLength } from "#app/domain/tickets/ticket.ts";
import { triageQuestion } from "#app/domain/triage/triage-question.ts";
import { beginChannel, slotTaken } from "./begin-channel.server.ts";
import type { Escalation } from "./escalation.ts";
import { findRepetition } from "./find-repetition.server.ts";
import { offerChannels } from "./offer-channels.server.ts";

export type { Escalation, Requester } from "./escalation.ts";

export type EscalationDeps = Desk & { clock: Clock; lexicon: Lexicon };

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

  const repeated = await findRepetition(deps.db, { ...escalation, message }, requesterId, now);
  if (repeated) return toOutcome(repeated);
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
  const priority = raisedPriority(read[0]?.preferences.rule ?? null, triage.priority);
  const placing = { ...facts, priority, defaultLocale: shop.defaultLocale };
  const startsAt = channel === "phone" ? escalation.callAt : null;
  const call = startsAt
    ? { startsAt, endsAt: new Date(startsAt.getTime() + shop.callBack.slotMinutes * 60_000) }
    : null;
  const { follows = null } = escalation;
  const note = follows === null ? null : followsClosed(interfaceLocale(language), follows);
  const draft = {
    ...{ shop: shop.id, requesterId, isRequesterProven: isProven },
    ...{
      language,
      topic,
      priority,
      subject: escalation.request?.subject ?? escalation.mail?.subject ?? subject,
      summary: [note, escalation.request?.summary, summary].filter(Boolean).join("\n"),
      follows,
      channel,
      phone: channel === "phone" ? phone : null,
      message,
      order,
      submissionKey,
      mail: escalation.mail && { record: escalation.mail.record },
      request: escalation.request && { type: escalation.request.type, asked: escalation.request.asked },
    },
    ...{ questionId: answer?.questionId ?? null, answerId: answer?.id ?? null },
    expectedBy: call?.endsAt ?? expectedReply(shop, priority, now, isHoliday, channel),
    call,
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

async function requesterOf({ db }: EscalationDeps, { requester, shop, locale }: Escalation): Promise<string> {
  if (requester.kind === "proven") return requester.customerId;
  return findRequester(db, { shop: shop.id, email: requester.email, name: requester.name, locale });
}

function toOutcome(outcome: Awaited<ReturnType<typeof openTicket>>): EscalationOutcome {
  if (outcome.kind === "refused") return outcome;
  const { number, expectedBy, placement, submissionKey } = outcome.ticket;
  return { kind: "escalated", number, expectedBy, placement, submissionKey, isRepeated: outcome.kind === "repeated" };
}
