import type { BuiltIndex } from "#app/domain/knowledge/build-index.server.ts";
import { chunkTexts } from "#app/domain/knowledge/chunk-texts.ts";
import type { ChunkText } from "#app/domain/knowledge/chunk-texts.ts";
import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import type { VectorIndex } from "#app/domain/knowledge/vector-index.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import { lexiconWords } from "#app/domain/lexicon/lexicon-words.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { analyseQuestion, questionStems } from "./analyse-question.ts";
import type { AnalysedQuestion } from "./analyse-question.ts";
import { withRelated } from "./concept-index.ts";
import { knownWords } from "./mend-word.ts";
import { openEvidence } from "./measure-evidence.ts";
import type { Evidence } from "./measure-evidence.ts";
import { themeWords } from "./guess-themes.ts";
import { openSections } from "./open-sections.ts";
import { viewQuestion } from "./question-view.ts";
import { shippedRanker } from "./ranker.ts";
import type { Ranker } from "./ranker.ts";
import { completeRows, scoreRow, weightRow } from "./feature-row.ts";
import type { FeatureRow } from "./feature-row.ts";
import type { SectionView } from "./section-view.ts";
import { articleMeasure } from "./article-signs.ts";
import { sectionMeasure } from "./section-features.ts";
import { foldSections } from "./fold-sections.ts";
import { gatherSigns } from "./gather-signs.ts";
import { withoutCourtesy } from "./without-courtesy.ts";

/** A section that may answer, with what speaks for it. */
export type Candidate = {
  chunk: Chunk;
  /** log-odds against the other sections, up to a constant */
  score: number;
  /** its share of the likelihood that all sections found have together, 0 to 1 */
  share: number;
  features: FeatureRow;
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
export type OrderWords = { status: string | null; items: readonly string[] };

export type RetrievalSources = {
  chunks: readonly Chunk[];
  /** the sections taken apart, in the order of the chunks */
  views: readonly SectionView[];
  index: Pick<BuiltIndex, "embedder" | "rowOfText">;
  /** its similarities counted from the floor of the index */
  vectorIndex: VectorIndex;
  lexicon: Lexicon;
  matchLexicon: LexiconMatcher;
  /** another ranker than the one shipped: training tries them */
  ranker?: Ranker;
  /** how many sections are given; 30 unless told */
  listed?: number;
  /** told when the embedder failed at a question, which is then answered without vectors */
  onEmbedderFailure?: (error: unknown) => void;
};

/** Finds the sections that a text in a page of this locale may be about. */
export type Search = (text: string, locale: string, order?: OrderWords | null) => Promise<Retrieval>;

const nearestRows = 120;
const shortlisted = 48;

/** Opens a shop's sections for questions; what is costly is done once, here. */
export function openRetrieval(sources: RetrievalSources): Search {
  const { chunks, views, index, vectorIndex, lexicon, matchLexicon, ranker = shippedRanker, listed = 30 } = sources;
  const onEmbedderFailure = sources.onEmbedderFailure ?? (() => undefined);
  const opened = openSections(chunks, views, lexicon, ranker);
  const { locales, concepts, words } = opened;
  const vocabulary = knownWords(words, lexiconWords(lexicon), themeWords(ranker.themes));
  const shopWords = {
    locales: locales.map(({ locale, lexical }) => ({ locale, rarity: lexical.rarity })),
    conceptRarity: concepts.rarity,
    conceptCount: opened.conceptCount,
    numberOf: opened.numberOf,
    guessThemes: opened.guessThemes,
    reachThemes: opened.reachThemes,
    relatedOf: opened.relatedOf,
    narrowerOf: opened.narrowerOf,
  };
  const weights = weightRow(ranker.weights);
  const measureEvidence = openEvidence(opened, lexicon, ranker);
  const everyNumber = chunks.map((_, number) => number);
  const textsOfRow: ChunkText[][] = [];
  chunkTexts(chunks).forEach((text, at) => (textsOfRow[index.rowOfText[at] ?? -1] ??= []).push(text));

  return async (said, locale, order = null) => {
    const text = withoutCourtesy(said, locale);
    const question = analyseQuestion(text, locale, matchLexicon, vocabulary);
    const signs = gatherSigns(chunks.length);
    for (const { locale: language, numbers, lexical } of locales)
      signs.raiseAll("lexical", lexical.score(questionStems(question, language)), numbers);
    const asked = withRelated(question.concepts.keys(), opened.relatedOf, concepts.has);
    signs.raiseAll("concepts", concepts.score(asked), everyNumber);
    const vector = await index.embedder.embedQuery(text).catch((error: unknown) => onEmbedderFailure(error));
    for (const { row, similarity } of vector ? vectorIndex.nearest(vector, nearestRows) : []) {
      for (const { chunk, kind } of textsOfRow[row] ?? [])
        signs.raise(chunk, vectorSigns[kind], Math.max(0, similarity));
    }
    const view = viewQuestion(question, text, shopWords, ranker);
    const measureSection = sectionMeasure(view);
    const measureArticle = articleMeasure(view);
    const measured = signs.best(shortlisted).flatMap(({ number, own }) => {
      const [chunk, section] = [chunks[number], opened.section(number)];
      const article = opened.article(number);
      if (chunk === undefined || section === undefined || article === undefined) return [];
      const features = measureSection(section, measureArticle(article), own);
      return [{ number, features, order: order && orderFit(chunk, order) }];
    });
    const scored = completeRows(measured, view.isForeign).map((features, at) => ({
      number: measured[at]?.number ?? -1,
      features,
      score: scoreRow(features, weights),
    }));
    return {
      question,
      isForeign: view.isForeign,
      candidates: withShares(foldSections(scored, opened, locale)).slice(0, listed),
      evidenceOf: measureEvidence(question, view.isForeign),
    };
  };
}

const vectorSigns = { section: "vectorSection", heading: "vectorHeading", question: "vectorQuestion" } as const;

/** Whether a section asks for the order's status, and for a property that one of its items has. */
function orderFit({ orderWords }: Chunk, { status, items }: OrderWords): [boolean, boolean] {
  return [
    status !== null && orderWords.statuses.includes(status),
    orderWords.items.some((item) => items.includes(item)),
  ];
}

/** Completes scored sections by the share of likelihood each has (softmax). */
export function withShares(candidates: readonly Omit<Candidate, "share">[]): Candidate[] {
  const most = Math.max(...candidates.map(({ score }) => score));
  const odds = candidates.map(({ score }) => Math.exp(score - most));
  const all = odds.reduce((sum, value) => sum + value, 0);
  return candidates.map(({ chunk, score, features }, at) => ({ chunk, score, features, share: (odds[at] ?? 0) / all }));
}
