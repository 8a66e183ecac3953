import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import { buildConceptIndex } from "./concept-index.ts";
import type { ConceptIndex } from "./concept-index.ts";
import { buildLexicalIndex } from "./lexical-index.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import { fieldBits } from "./field-marks.ts";
import { themeGuesser, themeReacher } from "./guess-themes.ts";
import type { ThemeGuess, ThemeText } from "./guess-themes.ts";
import type { Ranker } from "./ranker.ts";
import type { ArticleView } from "./article-signs.ts";
import type { SectionView } from "./section-view.ts";

/** The sections of one locale, and where they stand in the shop's list of chunks. */
export type LocaleSections = { locale: string; numbers: number[]; lexical: LexicalIndex };

/** Where a chunk stands in its article: which section, of how many. */
export type Place = { section: number; siblings: number };

/** A section ready for being held against questions. */
export type OpenSection = {
  locale: string;
  view: SectionView;
  /** in which fields each stem stands */
  stemMasks: ReadonlyMap<string, number>;
  conceptSet: ReadonlySet<string>;
  themes: SectionThemes;
};

/** What a section is about by what its heading says, its title, and both with its text. */
export type SectionThemes = { heading: ThemeGuess; title: ThemeGuess; section: ThemeGuess };

/** All sections of a shop, taken apart and counted. */
export type OpenSections = {
  chunks: readonly Chunk[];
  sections: OpenSection[];
  places: Place[];
  /** the number of the chunk that stands at a place of an article's version, see `placeKey` */
  atPlace: Map<string, number>;
  /** by `<locale>/<article id>` */
  articles: Map<string, ArticleView>;
  concepts: ConceptIndex;
  locales: LocaleSections[];
  /** every word of the articles, for mending slips */
  words: ReadonlySet<string>;
  guessThemes(text: ThemeText): ThemeGuess;
  reachThemes(guess: ThemeGuess): ThemeGuess;
  relatedOf(concept: string): readonly string[];
  narrowerOf(concept: string): readonly string[];
};

export const articleKey = (chunk: Chunk) => `${chunk.locale}/${chunk.articleId}`;

/** Translations of a section have the same article id and, when they have as many sections, the same place in it. */
export const placeKey = (locale: string, articleId: string, place: Place) =>
  `${locale}/${articleId}#${place.section}/${place.siblings}`;

/** Counts a shop's sections that were taken apart by `viewSections`. */
export function openSections(
  chunks: readonly Chunk[],
  views: readonly SectionView[],
  lexicon: Lexicon,
  ranker: Ranker,
): OpenSections {
  const locales = [...new Set(chunks.map((chunk) => chunk.locale))].map((locale) => {
    const numbers = chunks.flatMap((chunk, number) => (chunk.locale === locale ? [number] : []));
    return { locale, numbers, lexical: buildLexicalIndex(numbers.map((number) => new Map(views[number]?.terms))) };
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
  const guessThemes = themeGuesser(ranker.themes);
  return {
    chunks,
    guessThemes,
    reachThemes: themeReacher(ranker.themes),
    sections: views.map((view, number) => ({
      locale: chunks[number]?.locale ?? "",
      view,
      stemMasks: new Map(view.stems.names.map((stem, at) => [stem, view.stems.masks[at] ?? 0])),
      conceptSet: new Set(view.strengths.map(([concept]) => concept)),
      themes: themesOf(view, chunks[number]?.locale ?? "", guessThemes),
    })),
    places,
    atPlace,
    articles: articlesOf(chunks, views),
    concepts: buildConceptIndex(
      views.map((view) => new Map(view.strengths)),
      ranker.shares,
    ),
    locales,
    words: new Set(views.flatMap((view) => view.words)),
    relatedOf: (concept) => related.get(concept) ?? [],
    narrowerOf: (concept) => narrower.get(concept) ?? [],
  };
}

function themesOf(view: SectionView, locale: string, guessThemes: (text: ThemeText) => ThemeGuess): SectionThemes {
  const own = (marks: SectionView["stems"], fields: number) =>
    marks.names.filter((_, at) => ((marks.masks[at] ?? 0) & fields) !== 0);
  const guess = (fields: number) =>
    guessThemes({
      language: locale.slice(0, 2),
      stems: own(view.stems, fields),
      concepts: own(view.concepts, fields),
    });
  const { heading, title, body } = {
    heading: 1 << fieldBits.heading,
    title: 1 << fieldBits.title,
    body: 1 << fieldBits.body,
  };
  return { heading: guess(heading), title: guess(title), section: guess(heading | title | body) };
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
    for (const term of views[number]?.terms ?? []) article.stems.add(term[0]);
    for (const concept of views[number]?.strengths ?? []) article.concepts.add(concept[0]);
  });
  return articles;
}
