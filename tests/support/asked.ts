import { randomUUID } from "node:crypto";
import type { Citation, ComposedAnswer } from "#app/domain/answers/composed-answer.ts";
import { recordAnswer, recordQuestion } from "#app/domain/answers/record-answer.server.ts";
import type { CitedArticle } from "#app/domain/answers/keep-versions.server.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { now } from "./people.ts";

/** A citation of an article of aurelia's in French. */
export function citationOf(articleId: string, overrides: Partial<Citation> = {}): Citation {
  return {
    ...{ articleId, locale: "fr", anchor: "section", articleTitle: "Annuler ma commande", heading: "Section" },
    ...{ lines: { first: 4, last: 9 }, shown: [{ first: 6, last: 6 }], contentVersion: "v1" },
    ...overrides,
  };
}

/** An answer from an article, or what else became of a question. */
export function bodyOf(verdict: "clarify" | "not_covered" | "off_topic" | { from: string | Citation }): ComposedAnswer {
  if (verdict === "clarify") return { verdict, text: "?", choices: [] };
  if (typeof verdict === "string") return { verdict: "declined", text: "-", reason: verdict };
  const citation = typeof verdict.from === "string" ? citationOf(verdict.from) : verdict.from;
  const words = { line: null, html: "<p>Oui.</p>", text: "Oui.", sums: [], deadlines: [] };
  return { verdict: "answered", ...words, citations: [citation] };
}

type AskedFacts = {
  shop: string;
  text: string;
  visitorId: string;
  customerId: string | null;
  orderId: string | null;
  at: Date;
  cited: CitedArticle[];
};

/** A stored question with its answer; asked by a new visitor at the tests' now when nothing else is said. */
export async function createAsked(db: Database, body: ComposedAnswer, overrides: Partial<AskedFacts> = {}) {
  const facts: AskedFacts = {
    ...{ shop: "aurelia", text: "Puis-je annuler ?", visitorId: randomUUID(), customerId: null, orderId: null },
    ...{ at: now, cited: [] },
    ...overrides,
  };
  const { at, cited, ...asked } = facts;
  const questionId = await recordQuestion(db, { ...asked, locale: "fr" }, at);
  const given = { body, confidence: 0.9, chunkId: null, contentVersion: "content", latencyMs: 1, cited };
  return { questionId, answerId: await recordAnswer(db, questionId, given, at), asked };
}
