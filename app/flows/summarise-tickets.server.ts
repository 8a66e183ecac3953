import type { ComposedAnswer } from "#app/domain/answers/composed-answer.ts";
import { staffLocale } from "#app/domain/i18n/locale.ts";
import type { Clock } from "#app/domain/shared/clock.ts";
import { LanguageModelFailure } from "#app/domain/shared/language-model.ts";
import type { LanguageModel } from "#app/domain/shared/language-model.ts";
import { isUniqueViolation } from "#app/domain/shared/unique-violation.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";
import { checkSummary } from "#app/domain/triage/check-summary.ts";
import { summaryPrompt, summaryRequest } from "#app/domain/triage/summary-request.ts";
import { findShop } from "./knowledge-base.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";

type Deps = {
  desk: Desk;
  model: LanguageModel;
  clock: Clock;
  knowledge: () => KnowledgeBase;
  log: (message: string) => void;
};

/** A ticket older than this is read already, or its agent has done without. */
const recentMs = 2 * 3_600_000;
const mostATurn = 10;

/**
 * Has a language model sum up the tickets that were opened lately, each once, whichever process comes first and whatever
 * comes of it: a model that fails or says what nobody said leaves the extract standing. Nobody waits for it. Returns how
 * many summaries were kept.
 */
export async function summariseTickets(deps: Deps): Promise<number> {
  const { desk, clock } = deps;
  const tickets = await desk.db.ticket.findMany({
    where: {
      ...{ modelSummary: null, status: { in: ["new", "open", "pending", "on_hold"] } },
      openedAt: { gt: new Date(clock().getTime() - recentMs) },
    },
    orderBy: { openedAt: "asc" },
    take: mostATurn,
    select: { id: true },
  });
  let kept = 0;
  for (const { id } of tickets) if (await summariseTicket(deps, id)) kept += 1;
  return kept;
}

async function summariseTicket(deps: Deps, ticketId: string): Promise<boolean> {
  const { desk, model, clock, log } = deps;
  const claim = { ticketId, model: model.name, promptVersion: summaryPrompt };
  try {
    await desk.db.ticketSummary.create({ data: { ...claim, outcome: "running", startedAt: clock() } });
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
  const { outcome, text, reason } = await attempt(deps, ticketId);
  await desk.db.ticketSummary.update({
    where: { ticketId },
    data: { outcome, text, reason: reason?.slice(0, 500) ?? null, endedAt: clock() },
  });
  if (reason !== null) log(`The extract of ticket ${ticketId} stands as its summary: ${reason}`);
  const ticket = outcome === "kept" ? await desk.db.ticket.findUnique({ where: { id: ticketId } }) : null;
  if (ticket) desk.publish(ticketChanged(ticket));
  return outcome === "kept";
}

type Attempt = { outcome: "kept" | "refused" | "failed"; text: string | null; reason: string | null };

async function attempt({ desk, model, knowledge }: Deps, ticketId: string): Promise<Attempt> {
  const end = (outcome: "refused" | "failed", reason: string): Attempt => ({ outcome, text: null, reason });
  const ticket = await desk.db.ticket.findUniqueOrThrow({
    where: { id: ticketId },
    include: {
      question: { include: { follows: true } },
      answer: true,
      messages: { where: { authorKind: "customer" }, orderBy: [{ sentAt: "asc" }, { id: "asc" }], take: 1 },
    },
  });
  const base = knowledge();
  const shop = findShop(base, ticket.shop)?.shop;
  const language = staffLocale(shop?.defaultLocale ?? "en");
  const material = {
    message: ticket.messages[0]?.body ?? "",
    questions: [ticket.question?.follows?.text, ticket.question?.text].filter((one) => one !== undefined),
    answer: ticket.answer?.text ?? null,
    // Who they are is on the agent's page; a model has no need of it.
    facts: ticket.summary.replace(/^Who: .*$/m, "").trim(),
  };
  const request = summaryRequest(material, language);
  if (request === null) return end("refused", "the request is too long to be summed up");
  const answerLocale = citedLocale(ticket.answer?.body) ?? ticket.question?.locale ?? ticket.language;
  const parts = [
    { text: [material.message, ...material.questions].join("\n"), language: ticket.language },
    { text: material.answer ?? "", language: answerLocale.slice(0, 2) },
    { text: material.facts, language: "en" },
    { text: shop?.name ?? "", language },
  ];
  try {
    const { summary } = await model.ask(request);
    const refusal = checkSummary(summary, language, parts, base.lexicon);
    if (refusal !== null) return end("refused", `${refusal.reason} not in the request: ${refusal.found}`);
    return { outcome: "kept", text: summary.trim(), reason: null };
  } catch (error) {
    if (error instanceof LanguageModelFailure) return end("failed", error.message);
    throw error;
  }
}

function citedLocale(body: unknown): string | null {
  const answer = body as ComposedAnswer | null | undefined;
  return answer && "citations" in answer ? (answer.citations[0]?.locale ?? null) : null;
}
