import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import type { FileFault } from "#app/domain/attachments/file-fault.ts";
import { listPendingUploads } from "#app/domain/attachments/list-pending-uploads.server.ts";
import { ofCustomer, ofSession } from "#app/domain/attachments/upload-owner.ts";
import type { CallSlot } from "#app/domain/calls/call-slots.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { translatorFor } from "#app/domain/i18n/translator.ts";
import type { SimilarTicket } from "#app/domain/tickets/find-similar-tickets.server.ts";
import {
  escalateQuestion,
  type Escalation,
  type EscalationOutcome,
  type Requester,
} from "#app/flows/escalate-question.server.ts";
import { offerChannels } from "#app/flows/offer-channels.server.ts";
import { findRepetition } from "#app/flows/find-repetition.server.ts";
import { wantedEvidence } from "#app/flows/wanted-evidence.ts";
import { requireVisitor } from "#app/http/actor.server.ts";
import { textField } from "#app/http/form.server.ts";
import { keepFiles } from "#app/http/keep-files.server.ts";
import { keepUnsent } from "#app/http/keep-unsent.server.ts";
import { countAttempt } from "#app/http/rate-limit.server.ts";
import { readFilesFromAnybody } from "#app/http/read-files-from-anybody.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";
import { addToTicket } from "./add-to-ticket.server.ts";
import { listSimilar } from "./list-similar.server.ts";
import { isCallUndecided, readSubmission, type SupportFault, type Typed } from "./read-submission.server.ts";
import { viewSubject } from "./view-subject.server.ts";

type ClosedChannel = Extract<EscalationOutcome, { kind: "channel_closed" }>;
type Refused = {
  closed: ClosedChannel | null;
  /** the places still free, when the one that was chosen is not */
  slots: CallSlot[] | null;
  similar: SimilarTicket[] | null;
  fileFaults: FileFault[];
};

const faultOf = { empty: "message", too_long: "messageLong", no_phone: "phone", key_taken: "form" } as const;

/**
 * Takes the form of a request for a person: into a ticket of its own, or into an open one that the customer chose. What
 * is wrong with it is told with everything that was typed and every file that was taken.
 */
export async function submitSupport({ request, params, context }: ActionFunctionArgs) {
  const { shop, locale, published } = requireShop(params);
  const { actor, headers } = await requireVisitor(request);
  const customer = actor.kind === "customer" && actor.shop === shop.id ? actor : null;
  const subject = await viewSubject(request, published, locale);
  const { answer, earlier, topics, order, article, follows, about } = subject;
  const { form, files } = await readFilesFromAnybody(request, { actor, address: context.clientAddress, locale });
  keepUnsent(context, request, form);
  const keys = about.evidence.fields.map(({ key }) => key);
  const read = readSubmission(form, customer, answer?.question ?? null, keys, shop.country);
  const { submissionKey } = read.typed;
  const owner = customer ? ofCustomer(customer.customerId) : ofSession(actor.sessionId);
  const refuse = async (error: SupportFault, status: number, rest: Partial<Refused> = {}) => {
    const uploads = error === "form" ? [] : await listPendingUploads(services.db, { submissionKey, owner });
    const refused: Refused = { closed: null, slots: null, similar: null, fileFaults: [], ...rest };
    return data({ error, typed: read.typed satisfies Typed, uploads, ...refused }, { status, headers });
  };
  if (read.kind === "refused" && read.error === "form") {
    await keepFiles(files, new FormData(), { submissionKey, owner }, []);
    return refuse("form", 400);
  }
  const fileFaults = await keepFiles(files, form, { submissionKey, owner }, keys);
  if (read.kind === "refused") return refuse(read.error, 400, { fileFaults });
  // A file that we could not store is no reason to keep anybody from a person: the ticket's page asks for it again.
  const mendable = fileFaults.filter(({ reason }) => reason !== "not_stored");
  if (mendable.length > 0) return refuse("evidence", 400, { fileFaults });
  const { submission, typed } = read;
  const isAddition = customer !== null && typed.into !== "" && typed.into !== "new";
  if (!isAddition && isCallUndecided(typed, textField(form, "presetSlot"))) {
    const offered = await offerChannels(services.db, published, about.language, services.clock());
    const isOpen = offered.channels.some(({ channel, isAvailable }) => channel === "phone" && isAvailable);
    if (isOpen) return refuse("undecided", 400);
    return refuse("closed", 409, { closed: { kind: "channel_closed", channel: "phone", ...offered } });
  }
  const escalation: Escalation = {
    ...submission,
    sessionId: actor.sessionId,
    ...{ shop, isHoliday: published.isHoliday, locale, answer, earlier, topics, order, follows },
    evidence: wantedEvidence(article, (key) => typed.texts[key] || null),
    uploadOwner: owner,
  };
  const similar = await listSimilar(customer, subject, typed);
  if (customer && typed.into === "" && similar.length > 0) {
    // A form sent twice, or filled in again after going back, is no second request.
    const repeated = await findRepetition(services.db, escalation, customer.customerId, services.clock());
    if (!repeated) return refuse("similar", 409, { similar });
  }
  for (const [limit, key] of limitsOf(submission.requester, actor.sessionId, context.clientAddress)) {
    if ((await countAttempt(limit, key)).kind === "limited") return refuse("tooMany", 429);
  }
  const isUnstored = fileFaults.length > 0;
  const { sensitiveDays } = shop.evidence;
  const ticketPath = (number: number, query: Record<string, string>) => {
    const search = String(new URLSearchParams({ ...query, ...(isUnstored ? { unstored: "1" } : {}) }));
    return `/${shop.id}/${locale}/tickets/${number}${search === "" ? "" : `?${search}`}`;
  };
  if (customer && isAddition) {
    const number = Number(typed.into);
    const { t } = translatorFor(interfaceLocale(locale));
    const phone = { key: "phone", label: t("support.phone") };
    const texts = { ...typed.texts, phone: typed.phone.slice(0, 60) };
    const body = [submission.message, ...wordsOf([...about.evidence.fields, phone], texts)].join("\n\n");
    const { customerId } = customer;
    const outcome = await addToTicket({ number, shop: shop.id, customerId, body, submissionKey, owner, sensitiveDays });
    if (outcome.kind === "refused") return refuse(outcome.reason, 409, { similar });
    services.nudgeOutbox();
    return redirect(ticketPath(outcome.number, {}), { status: 303, headers });
  }
  const deps = { ...services.desk, clock: services.clock, lexicon: services.knowledge().lexicon };
  const outcome = await escalateQuestion(deps, escalation);
  if (outcome.kind === "channel_closed") return refuse("closed", 409, { closed: outcome });
  if (outcome.kind === "slot_taken") return refuse("slotTaken", 409, { slots: outcome.slots });
  if (outcome.kind === "refused") return refuse(faultOf[outcome.reason], 400);
  services.nudgeOutbox();
  return redirect(ticketPath(outcome.number, customer ? {} : { key: outcome.submissionKey }), { status: 303, headers });
}

/** What counts a request for a person: the browser, where it comes from, and the address that somebody only typed. */
function limitsOf(requester: Requester, sessionId: string, address: string) {
  const typed = requester.kind === "unproven" ? ([["escalateToEmail", requester.email]] as const) : [];
  return [["escalate", sessionId], ["escalateFromAddress", address], ...typed] as const;
}

/** Evidence given in words, as lines of a message. */
function wordsOf(fields: readonly { key: string; label: string }[], texts: Readonly<Record<string, string>>): string[] {
  return fields.flatMap(({ key, label }) => (texts[key] ? [`${label}: ${texts[key]}`] : []));
}
