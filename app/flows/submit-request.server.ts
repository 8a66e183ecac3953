import { listPendingUploads } from "#app/domain/attachments/list-pending-uploads.server.ts";
import { ofCustomer } from "#app/domain/attachments/upload-owner.ts";
import type { AnswerView } from "#app/domain/answers/view-answer.server.ts";
import { staffLocales } from "#app/domain/i18n/locale.ts";
import type { Article } from "#app/domain/knowledge/article.ts";
import type { StoredOrder } from "#app/domain/orders/order.ts";
import type { ArticleRequest } from "#app/domain/requests/article-request.ts";
import type { Asked, AskedVerdict } from "#app/domain/requests/asked.ts";
import { checkEvidence } from "#app/domain/requests/check-evidence.ts";
import type { EvidenceFault, GivenEvidence } from "#app/domain/requests/check-evidence.ts";
import { chooseItems } from "#app/domain/requests/choose-items.ts";
import type { ChosenItems, PickedLine } from "#app/domain/requests/choose-items.ts";
import { judgeRequest } from "#app/domain/requests/judge-request.ts";
import { reasonsFor, topicsFor } from "#app/domain/requests/request-type.ts";
import { summariseRequest } from "#app/domain/requests/summarise-request.ts";
import { maxBodyLength } from "#app/domain/tickets/ticket.ts";
import { escalateQuestion } from "./escalate-question.server.ts";
import type { EscalationDeps } from "./escalate-question.server.ts";
import type { PublishedShop } from "./knowledge-base.ts";
import { nameRequest } from "./name-request.ts";
import { wantedEvidence } from "./wanted-evidence.ts";

/** What a request is about. The page has checked that answer and order are this very customer's. */
export type RequestSubject = {
  published: Pick<PublishedShop, "shop" | "isHoliday">;
  /** the page's locale */
  locale: string;
  customerId: string;
  answer: AnswerView;
  order: StoredOrder;
  article: Article;
  offer: ArticleRequest;
};

/** A form as it was sent; files given with it wait under its submission key. */
export type RequestForm = {
  items: PickedLine[];
  reason: string;
  details: string;
  remedy: string;
  /** by the evidence item's key; what was not in the form is left out */
  evidence: Readonly<Record<string, Omit<GivenEvidence, "files">>>;
  submissionKey: string;
};

/** What is wrong with a form, all of it at once. */
export type RequestFaults = {
  items?: Extract<ChosenItems, { kind: "refused" }>;
  reason?: "reason";
  details?: "details" | "detailsLong";
  evidence: EvidenceFault[];
};

export type CheckedRequest = { kind: "complete"; asked: Asked } | { kind: "refused"; faults: RequestFaults };

/** What came of it; `already_open` names the customer's unfinished request of this type about this order. */
export type RequestOutcome = { kind: "sent" | "already_open"; number: number } | { kind: "key_taken" };

/** The article's rule for the order of a request now, in the words of its page and of staff. */
export function judgeSubject(
  { published, locale, order, article, offer }: RequestSubject,
  now: Date,
): AskedVerdict | null {
  const context = { ...published, now, locales: [locale, ...staffLocales] };
  return judgeRequest(offer.rules, article.frontMatter.rules, order, context);
}

/** Holds a form against order and article: what it asks for, or everything that is wrong with it at once. */
export async function checkRequest(
  { db, clock }: Pick<EscalationDeps, "db" | "clock">,
  subject: RequestSubject,
  form: RequestForm,
): Promise<CheckedRequest> {
  const { locale, customerId, order, article, offer } = subject;
  const chosen = chooseItems(offer.type, order, form.items);
  const reason = reasonsFor(offer.type).find((one) => one === form.reason);
  const details = form.details.trim();
  const uploads = await listPendingUploads(db, {
    submissionKey: form.submissionKey,
    owner: ofCustomer(customerId),
  });
  const { evidence, faults } = checkEvidence(article.frontMatter.evidence, (key) => ({
    ...(form.evidence[key] ?? { text: "", isLacking: false, because: "" }),
    files: uploads.filter((upload) => upload.evidenceKey === key).length,
  }));
  const needsWords = reason === "something_else" && details === "";
  const isLong = details.length > maxBodyLength;
  if (chosen.kind === "refused" || !reason || needsWords || isLong || faults.length > 0) {
    return {
      kind: "refused",
      faults: {
        ...(chosen.kind === "refused" ? { items: chosen } : {}),
        ...(reason ? {} : { reason: "reason" }),
        ...(needsWords ? { details: "details" } : isLong ? { details: "detailsLong" } : {}),
        evidence: faults,
      },
    };
  }
  const { id, version, frontMatter } = article;
  const asked: Asked = {
    ...{ locale, reason, details, items: chosen.items, evidence },
    article: { id, version, locale: article.locale, title: frontMatter.title },
    remedy: offer.remedies.find((remedy) => remedy === form.remedy) ?? null,
    verdict: judgeSubject(subject, clock()),
  };
  return { kind: "complete", asked };
}

/**
 * Opens the ticket of a checked request, exactly once a submission key, by the way of every escalation. A rule that is
 * closed or unknown refuses nobody: the ticket tells it to the person who decides.
 */
export async function submitRequest(
  deps: EscalationDeps,
  { published, locale, customerId, answer, order, article, offer }: RequestSubject,
  { asked, submissionKey }: { asked: Asked; submissionKey: string },
): Promise<RequestOutcome> {
  const outcome = await escalateQuestion(deps, {
    ...{ shop: published.shop, isHoliday: published.isHoliday, locale, answer, order },
    requester: { kind: "proven", customerId },
    uploadOwner: ofCustomer(customerId),
    evidence: wantedEvidence(article, (key) => asked.evidence.find((one) => one.key === key)?.text ?? null),
    topics: topicsFor(offer.type, article.frontMatter.topics),
    ...{ channel: "email", phone: null, submissionKey },
    message: asked.details || answer.question,
    isMessageTyped: asked.details !== "",
    request: {
      ...{ type: offer.type, asked },
      subject: nameRequest(offer.type, asked.items, locale),
      summary: summariseRequest(offer.type, asked),
    },
  });
  if (outcome.kind === "refused" && outcome.reason === "key_taken") return { kind: "key_taken" };
  if (outcome.kind !== "escalated") throw new Error(`A request by e-mail was ${outcome.kind}.`);
  const isAnother = outcome.submissionKey !== submissionKey;
  return { kind: isAnother ? "already_open" : "sent", number: outcome.number };
}
