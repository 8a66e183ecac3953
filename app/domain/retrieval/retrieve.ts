import type { BuiltIndex } from "#app/domain/knowledge/build-index.server.ts";
import { chunkTexts } from "#app/domain/knowledge/chunk-texts.ts";
import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import type { VectorIndex } from "#app/domain/knowledge/vector-index.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import { lexiconWords } from "#app/domain/lexicon/lexicon-words.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { analyseQuestion, questionStems } from "./analyse-question.ts";
import type { AnalysedQuestion } from "./analyse-question.ts";
import { withRelated } from "./concept-index.ts";
import { openEvidence } from "./measure-evidence.ts";
import type { Evidence } from "./measure-evidence.ts";
import { articleKey, openSections } from "./open-sections.ts";
import { viewQuestion } from "./question-view.ts";
import { shippedRanker } from "./ranker.ts";
import type { Ranker } from "./ranker.ts";
import { completeFeatures, scoreFeatures } from "./score-sections.ts";
import { sectionFeatures } from "./section-features.ts";
import type { Features, SectionSigns } from "./section-features.ts";
import { foldSections } from "./fold-sections.ts";

/** A section that may answer, with what speaks for it. */
export type Candidate = {
  chunk: Chunk;
  /** log-odds against the other sections, up to a constant */
  score: number;
  /** its share of the likelihood that all sections found have together, 0 to 1 */
  share: number;
  features: Features;
};

/** The sections found for a question, best first, at most one entry a section. */
export type Retrieval = {
  question: AnalysedQuestion;
  /** true when the question is in a language that no article of the shop is written in */
  isForeign: boolean;
  candidates: Candidate[];
  /** what of the question a section speaks of */
  evidenceOf: (chunk: Chunk) => Evidence;
};

/** What is known of the order that a question is about. */
export type OrderWords = { status: string; items: readonly string[] };

export type RetrievalSources = {
  chunks: readonly Chunk[];
  index: Pick<BuiltIndex, "embedder" | "vectors" | "rowOfText">;
  vectorIndex: VectorIndex;
  lexicon: Lexicon;
  matchLexicon: LexiconMatcher;
  /** another ranker than the one shipped: training tries them */
  ranker?: Ranker;
  /** how many sections are given; 30 unless told */
  listed?: number;
};

/** Finds the sections that a text in a page of this locale may be about. */
export type Search = (text: string, locale: string, order?: OrderWords | null) => Promise<Retrieval>;

const nearestRows = 120;
const shortlisted = 48;
const cheapWeights = { lexical: 1, concepts: 1.2, vector: 0.8 };

/** Opens a shop's sections for questions; what is costly is done once, here. */
export function openRetrieval(sources: RetrievalSources): Search {
  const { chunks, index, vectorIndex, lexicon, matchLexicon, ranker = shippedRanker, listed = 30 } = sources;
  const sections = openSections(chunks, index, lexicon, matchLexicon, ranker);
  const { views, locales, concepts, words } = sections;
  const vocabulary = { has: (word: string) => words.has(word), words: () => words, lexicon: lexiconWords(lexicon) };
  const shopWords = {
    locales: locales.map(({ locale, lexical }) => ({ locale, rarity: lexical.rarity })),
    conceptRarity: concepts.rarity,
    relatedOf: sections.relatedOf,
    narrowerOf: sections.narrowerOf,
  };
  const lexicalOf = new Map(locales.map(({ locale, lexical }) => [locale, lexical]));
  const measureEvidence = openEvidence(sections, lexicon, ranker);
  const texts = chunkTexts(chunks);
  const textsOfRow = new Map<number, number[]>();
  index.rowOfText.forEach((row, text) => textsOfRow.set(row, [...(textsOfRow.get(row) ?? []), text]));

  return async (text, locale, order = null) => {
    const question = analyseQuestion(text, locale, matchLexicon, vocabulary);
    const signs = new Map<number, SectionSigns>();
    const raise = (number: number, name: keyof SectionSigns, value: number) => {
      let own = signs.get(number);
      if (own === undefined)
        signs.set(number, (own = { lexical: 0, concepts: 0, vectorSection: 0, vectorHeading: 0, vectorQuestion: 0 }));
      own[name] = Math.max(own[name], value);
    };
    for (const { locale: language, numbers, lexical } of locales)
      for (const [document, score] of lexical.score(questionStems(question, language)))
        raise(numbers[document] ?? 0, "lexical", score);
    const asked = withRelated(question.concepts.keys(), sections.relatedOf, concepts.has);
    for (const [number, score] of concepts.score(asked)) raise(number, "concepts", score);
    for (const { row, similarity } of vectorIndex.nearest(await index.embedder.embedQuery(text), nearestRows)) {
      for (const at of textsOfRow.get(row) ?? []) {
        const source = texts[at];
        if (source !== undefined) raise(source.chunk, vectorSigns[source.kind], Math.max(0, similarity));
      }
    }
    const view = viewQuestion(question, text, shopWords, ranker);
    const found = [...signs]
      .map(([number, own]) => ({ number, own, cheap: cheapScore(own) }))
      .sort((one, other) => other.cheap - one.cheap || one.number - other.number)
      .slice(0, shortlisted);
    const features = completeFeatures(
      found.flatMap(({ number, own }): Features[] => {
        const [chunk, section] = [chunks[number], views[number]];
        const article = chunk && sections.articles.get(articleKey(chunk));
        const lexical = chunk && lexicalOf.get(chunk.locale);
        if (chunk === undefined || section === undefined || !article || !lexical) return [];
        const rarity = { stem: lexical.rarity, concept: concepts.rarity };
        return [
          {
            ...sectionFeatures(view, section, article, own, chunk.locale, rarity),
            ...orderFeatures(chunk, order),
          },
        ];
      }),
      view.isForeign,
    );
    const scored = found.map(({ number }, at) => ({
      number,
      features: features[at] ?? {},
      score: scoreFeatures(features[at] ?? {}, ranker.weights),
    }));
    return {
      question,
      isForeign: view.isForeign,
      candidates: withShares(foldSections(scored, sections, locale)).slice(0, listed),
      evidenceOf: measureEvidence(question, view.isForeign),
    };
  };
}

const vectorSigns = { section: "vectorSection", heading: "vectorHeading", question: "vectorQuestion" } as const;

function cheapScore({ lexical, concepts, vectorSection, vectorHeading, vectorQuestion }: SectionSigns): number {
  return (
    cheapWeights.lexical * lexical +
    cheapWeights.concepts * concepts +
    cheapWeights.vector * Math.max(vectorSection, vectorHeading, vectorQuestion)
  );
}

function orderFeatures(chunk: Chunk, order: OrderWords | null): Features {
  if (order === null) return {};
  return {
    orderStatus: Number(chunk.orderWords.statuses.includes(order.status)),
    orderItem: Number(chunk.orderWords.items.some((item) => order.items.includes(item))),
  };
}

function withShares(candidates: Omit<Candidate, "share">[]): Candidate[] {
  const most = Math.max(...candidates.map(({ score }) => score));
  const odds = candidates.map(({ score }) => Math.exp(score - most));
  const all = odds.reduce((sum, value) => sum + value, 0);
  return candidates.map((candidate, at) => ({ ...candidate, share: (odds[at] ?? 0) / all }));
}
