import type { LinkTo } from "#app/domain/answers/article-links.ts";
import { answerPhrases } from "#app/domain/answers/answer-phrases.ts";
import { composeAnswer, citeSection, hasGeneralWords, isWorkedOut } from "#app/domain/answers/compose-answer.ts";
import type { Choice, ComposedAnswer } from "#app/domain/answers/composed-answer.ts";
import type { OrderFit, Verdict } from "#app/domain/answers/judge-candidates.ts";
import { rankArticles } from "#app/domain/answers/rank-articles.ts";
import type { Reader } from "#app/domain/answers/reader.ts";
import type { Article, Section } from "#app/domain/knowledge/article.ts";
import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import type { Candidate, OrderWords } from "#app/domain/retrieval/retrieve.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { reliableOrder } from "#app/domain/orders/reliable-order.ts";
import { itemProperties } from "#app/domain/orders/order-words.ts";
import type { ItemProperty } from "#app/domain/orders/order-words.ts";
import { judgeAsked } from "./judge-asked.ts";
import type { Follows } from "./judge-asked.ts";
import { findChunk, findShop } from "./knowledge-base.ts";
import type { KnowledgeBase, PublishedShop } from "./knowledge-base.ts";

export type AskedQuestion = {
  shopId: string;
  locale: string;
  text: string;
  /** the order chosen; the caller has proven that it is the customer's */
  order: Order | null;
  /** the item looked at, when it is about no order: what it is made for or like counts in finding the section */
  item?: ItemFacts | null;
  /** the choice taken of a `clarify` or `needs_order` answer */
  chunkId?: string | null;
  /** the question that this one goes on from */
  follows?: Follows | null;
  linkTo: LinkTo;
};

export type AnsweredQuestion = {
  answer: ComposedAnswer;
  /** what was found, best first, at most ten sections */
  candidates: {
    chunkId: string;
    articleId: string;
    locale: string;
    heading: string;
    score: number;
    share: number;
  }[];
  /** article ids, best first, at most ten; the one answered with comes first */
  ranked: string[];
  /** the section that the answer rests on, when it rests on one */
  chunkId: string | null;
  /** 0 to 1 */
  confidence: number;
  latencyMs: number;
  contentVersion: string;
};

/** Retrieves, judges and composes. Knows no database: tools and the server call the very same. Throws for an unknown shop. */
export async function answerQuestion(base: KnowledgeBase, asked: AskedQuestion, now: Date): Promise<AnsweredQuestion> {
  const startedAt = performance.now();
  const published = findShop(base, asked.shopId);
  if (published === null) throw new Error(`shop ${asked.shopId} is not published`);
  const { shop, isHoliday } = published;
  const locale = shop.locales.includes(asked.locale) ? asked.locale : shop.defaultLocale;
  const order = asked.order && reliableOrder(asked.order, { now, timeZone: shop.timeZone });
  const reader: Reader = { shop, locale, order, now, isHoliday };
  const chosen = asked.chunkId ? findChunk(base, asked.shopId, asked.chunkId) : null;
  let candidates: Candidate[] = [];
  let verdict: Verdict;
  if (chosen === null) {
    const judged = await judgeAsked(asked.text, asked.follows ?? null, {
      ...{ published, locale, lexicon: base.lexicon },
      ...{ orderWords: wordsOf(asked), fit: orderFit(published, reader) },
    });
    candidates = judged.retrieval.candidates;
    verdict = judged.verdict;
  } else {
    verdict = takeChoice(chosen, isOrderNeeded(published, chosen, reader));
  }
  return {
    answer: compose(published, verdict, reader, asked.linkTo),
    candidates: candidates.slice(0, 10).map(summarise),
    ranked: rankedArticles(candidates, verdict),
    chunkId: "candidate" in verdict ? verdict.candidate.chunk.id : null,
    confidence: verdict.confidence,
    latencyMs: Math.round(performance.now() - startedAt),
    contentVersion: base.version,
  };
}

/** A choice is the customer's own word for what they mean: nothing is left to judge. */
function takeChoice(chunk: Chunk, needsOrder: boolean): Verdict {
  const candidate: Candidate = { chunk, score: 0, share: 1, features: new Float64Array() };
  return { kind: needsOrder ? "needs_order" : "answered", candidate, confidence: 1 };
}

function compose(published: PublishedShop, verdict: Verdict, reader: Reader, linkTo: LinkTo): ComposedAnswer {
  const phrases = answerPhrases(reader.locale, reader.shop);
  if (verdict.kind === "declined")
    return { verdict: "declined", reason: verdict.reason, text: phrases.declined[verdict.reason] };
  if (verdict.kind === "clarify")
    return { verdict: "clarify", text: phrases.clarify, choices: asChoices(verdict.candidates) };
  const { article, section } = locate(published, verdict.candidate.chunk);
  if (verdict.kind === "answered") return composeAnswer(article, section, reader, linkTo, published.articles);
  return {
    verdict: "needs_order",
    text: phrases.needsOrder,
    choices: [asChoice(verdict.candidate)],
    citations: [citeSection(article, section)],
  };
}

function orderFit(published: PublishedShop, reader: Reader): OrderFit {
  return {
    needsOrder: ({ chunk }) => isOrderNeeded(published, chunk, reader),
    isWorkedOut: ({ chunk }) => {
      // Locating a section parses its article: nothing is worked out for no order.
      if (reader.order === null) return false;
      const { article, section } = locate(published, chunk);
      return isWorkedOut(article, section, reader);
    },
  };
}

/** Without an order: an article made for orders whose section has conditions, or a section with nothing else to say. */
function isOrderNeeded(published: PublishedShop, chunk: Chunk, reader: Reader): boolean {
  if (reader.order !== null) return false;
  const { article, section } = locate(published, chunk);
  const isConditional = section.nodes.some((node) => node.type === "containerDirective");
  if (article.frontMatter.order === "required" && isConditional) return true;
  return article.frontMatter.order !== "none" && !hasGeneralWords(article, section, reader);
}

function locate(published: PublishedShop, chunk: Chunk): { article: Article; section: Section } {
  const article = published.articles.find((one) => one.locale === chunk.locale && one.id === chunk.articleId);
  const section = article?.sections.find((one) => one.anchor === chunk.anchor);
  if (article === undefined || section === undefined)
    throw new Error(`chunk ${chunk.id} belongs to no published article`);
  return { article, section };
}

function asChoice({ chunk }: Candidate): Choice {
  return { chunkId: chunk.id, label: chunk.headingPath.at(-1) ?? chunk.articleTitle };
}

/** Two sections under the same heading are told apart by their articles' titles. */
function asChoices(candidates: readonly Candidate[]): Choice[] {
  const choices = candidates.map(asChoice);
  return choices.map((choice, at) => {
    const isUnique = choices.every(({ label }, other) => other === at || label !== choice.label);
    const title = candidates[at]?.chunk.articleTitle;
    return isUnique || title === undefined ? choice : { ...choice, label: `${title} · ${choice.label}` };
  });
}

/** Article ids, at most ten: the one that the answer rests on, then the likeliest first. */
function rankedArticles(candidates: readonly Candidate[], verdict: Verdict): string[] {
  const ranked = rankArticles(candidates);
  const own = "candidate" in verdict ? verdict.candidate.chunk.articleId : null;
  return (own === null ? ranked : [own, ...ranked.filter((id) => id !== own)]).slice(0, 10);
}

type ItemFacts = Partial<Record<ItemProperty, boolean | null>>;

function wordsOf({ order, item }: AskedQuestion): OrderWords | null {
  const items: readonly ItemFacts[] = order?.items ?? (item ? [item] : []);
  if (items.length === 0) return null;
  const has = (property: ItemProperty) => items.some((one) => one[property] === true);
  return { status: order?.status ?? null, items: itemProperties.filter(has) };
}

function summarise({ chunk, score, share }: Candidate): AnsweredQuestion["candidates"][number] {
  const { id, articleId, locale } = chunk;
  return { chunkId: id, articleId, locale, heading: chunk.headingPath.at(-1) ?? chunk.articleTitle, score, share };
}
