import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import { factSet } from "./fact-kinds.ts";
import { buildConceptIndex } from "./concept-index.ts";
import type { ConceptIndex } from "./concept-index.ts";
import { buildLexicalIndex } from "./lexical-index.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import { themeGuesser, themeReacher } from "./guess-themes.ts";
import type { ThemeGuess, ThemeText } from "./guess-themes.ts";
import type { Ranker } from "./ranker.ts";
import { openSection } from "./open-section.ts";
import type { NumberOf, OpenSection } from "./open-section.ts";
import type { ArticleView } from "./article-signs.ts";
import type { SectionView } from "./section-view.ts";

/** The sections of one locale, and where they stand in the shop's list of chunks. */
export type LocaleSections = { locale: string; numbers: number[]; lexical: LexicalIndex };

/** Where a chunk stands in its article: which section, of how many. */
export type Place = { section: number; siblings: number };

/** All sections of a shop, taken apart and counted. */
export type OpenSections = {
  chunks: readonly Chunk[];
  /** a section by its chunk's number, opened when it is first asked for: a restart need not wait for all of them */
  section(number: number): OpenSection | undefined;
  places: Place[];
  /** the number of the chunk that stands at a place of an article's version, see `placeKey` */
  atPlace: Map<string, number>;
  /** by `<locale>/<article id>` */
  hasArticle(key: string): boolean;
  /** the article that a chunk is of, by the chunk's number */
  article(number: number): ArticleView | undefined;
  concepts: ConceptIndex;
  locales: LocaleSections[];
  /** every word of the articles, for mending slips */
  words: ReadonlySet<string>;
  /** number of concepts that the lexicon knows, and the number of each */
  conceptCount: number;
  numberOf: NumberOf;
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
    return { locale, numbers, lexical: buildLexicalIndex(numbers.map((number) => views[number]?.terms ?? [])) };
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
  const numbers = new Map(lexicon.concepts.map(({ id }, at) => [id, at]));
  const numberOf = (concept: string) => numbers.get(concept) ?? -1;
  const guessThemes = themeGuesser(ranker.themes);
  const concepts = buildConceptIndex(
    views.map(({ strengths }) => strengths),
    ranker.shares,
  );
  const facts = new Map(
    lexicon.concepts.flatMap(({ id, kind }) =>
      kind === "carrier" || kind === "place" ? [[id, factSet(kind)] as const] : [],
    ),
  );
  const openings = new Map(
    locales.map(({ locale, lexical }) => [
      locale,
      {
        numberOf,
        guessThemes,
        factOf: (id: string) => facts.get(id) ?? 0,
        rarity: { stem: lexical.rarity, concept: concepts.rarity },
      },
    ]),
  );
  const opened = new Array<OpenSection | undefined>(views.length);
  return {
    chunks,
    guessThemes,
    reachThemes: themeReacher(ranker.themes),
    section(number) {
      const known = opened[number];
      if (known !== undefined) return known;
      const [view, locale = ""] = [views[number], chunks[number]?.locale];
      const opening = openings.get(locale);
      return view && opening && (opened[number] = openSection(view, locale, opening));
    },
    places,
    atPlace,
    ...articlesOf(chunks, views, numberOf),
    concepts,
    locales,
    words: new Set(views.flatMap((view) => view.words)),
    conceptCount: lexicon.concepts.length,
    numberOf,
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

/** Articles by their chunks; what one speaks of is gathered when it is first asked for. */
function articlesOf(
  chunks: readonly Chunk[],
  views: readonly SectionView[],
  numberOf: NumberOf,
): Pick<OpenSections, "article" | "hasArticle"> {
  const members = new Map<string, number[]>();
  const membersOf = chunks.map((chunk, number) => {
    const key = articleKey(chunk);
    const list = members.get(key) ?? [];
    members.set(key, list);
    list.push(number);
    return list;
  });
  const known = new Map<readonly number[], ArticleView>();
  return {
    hasArticle: (key) => members.has(key),
    article(number) {
      const own = membersOf[number];
      const found = own && known.get(own);
      if (own === undefined || found !== undefined) return found;
      const stems = new Set<string>();
      const concepts = new Set<number>();
      for (const member of own) {
        for (const [stem] of views[member]?.terms ?? []) stems.add(stem);
        for (const [concept] of views[member]?.strengths ?? []) concepts.add(numberOf(concept));
      }
      const article = {
        locale: chunks[number]?.locale ?? "",
        stems,
        concepts: Int32Array.from(concepts),
        sections: new Set(own.map((member) => chunks[member]?.anchor)).size,
      };
      known.set(own, article);
      return article;
    },
  };
}
