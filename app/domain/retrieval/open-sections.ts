import type { BuiltIndex } from "#app/domain/knowledge/build-index.server.ts";
import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { buildConceptIndex } from "./concept-index.ts";
import type { ConceptIndex } from "./concept-index.ts";
import { buildLexicalIndex } from "./lexical-index.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import { ownQuestions } from "./own-questions.ts";
import type { Ranker } from "./ranker.ts";
import type { ArticleView } from "./section-features.ts";
import { viewSection } from "./section-view.ts";
import type { SectionView } from "./section-view.ts";

/** The sections of one locale, and where they stand in the shop's list of chunks. */
export type LocaleSections = { locale: string; numbers: number[]; lexical: LexicalIndex };

/** Where a chunk stands in its article: which section, of how many. */
export type Place = { section: number; siblings: number };

/** All sections of a shop, taken apart and counted. */
export type OpenSections = {
  chunks: readonly Chunk[];
  views: SectionView[];
  places: Place[];
  /** the number of the chunk that stands at a place of an article's version, see `placeKey` */
  atPlace: Map<string, number>;
  /** by `<locale>/<article id>` */
  articles: Map<string, ArticleView>;
  concepts: ConceptIndex;
  locales: LocaleSections[];
  /** every word of the articles, for mending slips */
  words: ReadonlySet<string>;
  relatedOf(concept: string): readonly string[];
  narrowerOf(concept: string): readonly string[];
};

export const articleKey = (chunk: Chunk) => `${chunk.locale}/${chunk.articleId}`;

/** Translations of a section have the same article id and, when they have as many sections, the same place in it. */
export const placeKey = (locale: string, articleId: string, place: Place) =>
  `${locale}/${articleId}#${place.section}/${place.siblings}`;

/** Takes a shop's sections apart, once. */
export function openSections(
  chunks: readonly Chunk[],
  index: Pick<BuiltIndex, "vectors" | "rowOfText">,
  lexicon: Lexicon,
  matchLexicon: LexiconMatcher,
  ranker: Ranker,
): OpenSections {
  const owned = ownQuestions(chunks, index);
  const views = chunks.map((chunk, number) =>
    viewSection(chunk, (question) => owned.has(`${number}:${question}`), matchLexicon),
  );
  const locales = [...new Set(chunks.map((chunk) => chunk.locale))].map((locale) => {
    const numbers = chunks.flatMap((chunk, number) => (chunk.locale === locale ? [number] : []));
    return { locale, numbers, lexical: buildLexicalIndex(numbers.map((number) => views[number]?.terms ?? new Map())) };
  });
  const related = new Map(lexicon.concepts.map((concept) => [concept.id, concept.related]));
  const narrower = new Map<string, string[]>();
  for (const { id, related: wider } of lexicon.concepts)
    for (const one of wider) narrower.set(one, [...(narrower.get(one) ?? []), id]);
  const places = placesOf(chunks);
  const atPlace = new Map<string, number>();
  chunks.forEach(({ locale, articleId }, number) => {
    const place = places[number];
    if (place === undefined) return;
    const key = placeKey(locale, articleId, place);
    if (!atPlace.has(key)) atPlace.set(key, number);
  });
  return {
    chunks,
    views,
    places,
    atPlace,
    articles: articlesOf(chunks, views),
    concepts: buildConceptIndex(
      views.map((view) => view.concepts),
      ranker.shares,
    ),
    locales,
    words: new Set(views.flatMap((view) => [...view.words])),
    relatedOf: (concept) => related.get(concept) ?? [],
    narrowerOf: (concept) => narrower.get(concept) ?? [],
  };
}

function placesOf(chunks: readonly Chunk[]): Place[] {
  const anchors = new Map<string, string[]>();
  for (const chunk of chunks) {
    const known = anchors.get(articleKey(chunk)) ?? [];
    if (!known.includes(chunk.anchor)) anchors.set(articleKey(chunk), [...known, chunk.anchor]);
  }
  return chunks.map((chunk) => {
    const own = anchors.get(articleKey(chunk)) ?? [];
    return { section: own.indexOf(chunk.anchor), siblings: own.length };
  });
}

function articlesOf(chunks: readonly Chunk[], views: readonly SectionView[]): Map<string, ArticleView> {
  const articles = new Map<string, { stems: Set<string>; concepts: Set<string>; sections: number }>();
  const seen = new Set<string>();
  chunks.forEach((chunk, number) => {
    const key = articleKey(chunk);
    const article = articles.get(key) ?? { stems: new Set(), concepts: new Set(), sections: 0 };
    articles.set(key, article);
    if (!seen.has(`${key}#${chunk.anchor}`)) article.sections += 1;
    seen.add(`${key}#${chunk.anchor}`);
    for (const term of views[number]?.terms.keys() ?? []) article.stems.add(term);
    for (const concept of views[number]?.concepts.keys() ?? []) article.concepts.add(concept);
  });
  return articles;
}
