import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import { retrievalWeights as weights } from "./retrieval-weights.ts";

/** What speaks for a section, each 0 to 1. */
export type Signals = { lexical: number; concepts: number; vector: number; focus: number };

/** The reader's locale, and whether the question is in a language that no article of the shop is written in. */
export type Asked = { locale: string; isForeign: boolean };

type Mix = (signals: Signals) => number;

type Scored = { chunk: Chunk; score: number; signals: Signals };

/**
 * Mixes the signals and puts sections in order, best first: those in the reader's locale, and those of articles that
 * have no version in it. A translation's evidence counts for the version that the reader sees.
 */
export function rankSections(chunks: readonly Chunk[], signals: readonly Signals[], asked: Asked): Scored[] {
  const { locale } = asked;
  const mixSignals = asked.isForeign ? mixWithoutWords : mixAll;
  const sections = gatherSections(chunks, signals, mixSignals);
  const inLocale = new Set(
    sections.filter((section) => section.chunk.locale === locale).map((section) => section.chunk.articleId),
  );
  const shown = sections.filter(({ chunk }) => chunk.locale === locale || !inLocale.has(chunk.articleId));
  const scored = shown.map((section): Scored => {
    const twins = sections.filter((other) => isTranslation(section, other));
    const own = mixSignals(section.signals);
    const evidence = Math.max(own, ...twins.map((twin) => mixSignals(twin.signals) * weights.translation));
    const isForeign = section.chunk.locale !== locale;
    return { chunk: section.chunk, signals: section.signals, score: evidence * (isForeign ? weights.otherLocale : 1) };
  });
  return addArticleEvidence(scored).sort(
    (one, other) => other.score - one.score || one.chunk.id.localeCompare(other.chunk.id),
  );
}

type Section = { chunk: Chunk; signals: Signals; place: number; siblings: number };

/** One entry a section: the best of its parts. */
function gatherSections(chunks: readonly Chunk[], signals: readonly Signals[], mixSignals: Mix): Section[] {
  const byArticle = new Map<string, Map<string, Section>>();
  chunks.forEach((chunk, number) => {
    const signal = signals[number] ?? { lexical: 0, concepts: 0, vector: 0, focus: 0 };
    const key = `${chunk.locale}/${chunk.articleId}`;
    const article = byArticle.get(key) ?? new Map<string, Section>();
    byArticle.set(key, article);
    const known = article.get(chunk.anchor);
    if (known === undefined) article.set(chunk.anchor, { chunk, signals: signal, place: article.size, siblings: 0 });
    else if (mixSignals(signal) > mixSignals(known.signals))
      article.set(chunk.anchor, { ...known, chunk, signals: signal });
  });
  return [...byArticle.values()].flatMap((article) =>
    [...article.values()].map((section) => ({ ...section, siblings: article.size })),
  );
}

/** Translations have the same article id and, when they have as many sections, the same place in it. */
function isTranslation(one: Section, other: Section): boolean {
  return (
    one.chunk.articleId === other.chunk.articleId &&
    one.chunk.locale !== other.chunk.locale &&
    one.place === other.place &&
    one.siblings === other.siblings
  );
}

function addArticleEvidence(sections: Scored[]): Scored[] {
  const best = new Map<string, number>();
  for (const { chunk, score } of sections) best.set(chunk.articleId, Math.max(best.get(chunk.articleId) ?? 0, score));
  return sections.map((section) => ({
    ...section,
    score: section.score * (1 - weights.article) + (best.get(section.chunk.articleId) ?? 0) * weights.article,
  }));
}

function mixAll({ lexical, concepts, vector, focus }: Signals): number {
  return (
    weights.lexical * lexical +
    weights.concepts * concepts +
    weights.vector * Math.max(0, vector) +
    weights.focus * focus
  );
}

/** Across languages no word can be shared, so its share is left out instead of counting against every section. */
function mixWithoutWords(signals: Signals): number {
  return mixAll({ ...signals, lexical: 0 }) / (1 - weights.lexical);
}
