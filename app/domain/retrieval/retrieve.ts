import { analyseQuestion, questionStems } from "./analyse-question.ts";
import type { AnalysedQuestion } from "./analyse-question.ts";
import type { BuiltIndex } from "#app/domain/knowledge/build-index.server.ts";
import { chunkTexts } from "#app/domain/knowledge/chunk-texts.ts";
import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import { buildConceptIndex, withRelated } from "./concept-index.ts";
import { buildLexicalIndex } from "./lexical-index.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { measureFocus } from "./measure-focus.ts";
import { measureCoverage } from "./measure-coverage.ts";
import { ownQuestions } from "./own-questions.ts";
import { rankSections } from "./rank-sections.ts";
import type { Signals } from "./rank-sections.ts";
import type { VectorIndex } from "#app/domain/knowledge/vector-index.ts";
import { weighChunk } from "./weigh-chunk.ts";
import type { SubjectWord } from "./weigh-chunk.ts";

/** A section that may answer, with what speaks for it. */
export type Candidate = {
  chunk: Chunk;
  /** 0 to 1 */
  score: number;
  signals: Signals;
  /** the share of the question's telling words and concepts that the article speaks of, 0 to 1 */
  coverage: number;
  /** telling words of the question that the article never mentions */
  unanswered: string[];
};

/** The sections found for a question, best first, at most one entry a section. */
export type Retrieval = { question: AnalysedQuestion; candidates: Candidate[] };

export type RetrievalSources = {
  chunks: readonly Chunk[];
  index: Pick<BuiltIndex, "embedder" | "vectors" | "rowOfText">;
  vectorIndex: VectorIndex;
  lexicon: Lexicon;
  matchLexicon: LexiconMatcher;
};

const nearestRows = 200;
const listed = 30;

/** Opens a shop's sections for questions; what is costly is done once, here. */
export function openRetrieval(sources: RetrievalSources): (text: string, locale: string) => Promise<Retrieval> {
  const { chunks, index, vectorIndex, lexicon, matchLexicon } = sources;
  const owned = ownQuestions(chunks, index);
  const weighed = chunks.map((chunk, number) =>
    weighChunk(chunk, (question) => owned.has(`${number}:${question}`), matchLexicon),
  );
  const concepts = buildConceptIndex(weighed.map((one) => one.concepts));
  const related = new Map(lexicon.concepts.map((concept) => [concept.id, concept.related]));
  const words = new Set(weighed.flatMap((one) => [...one.words]));
  const vocabulary = { has: (word: string) => words.has(word), words: () => words };
  const locales = [...new Set(chunks.map((chunk) => chunk.locale))].map((locale) => {
    const numbers = chunks.flatMap((chunk, number) => (chunk.locale === locale ? [number] : []));
    return {
      locale,
      numbers,
      lexical: buildLexicalIndex(numbers.map((number) => weighed[number]?.terms ?? new Map<string, number>())),
    };
  });
  const texts = chunkTexts(chunks);
  const textsOfRow = new Map<number, number[]>();
  index.rowOfText.forEach((row, text) => textsOfRow.set(row, [...(textsOfRow.get(row) ?? []), text]));

  return async (text, locale) => {
    const question = analyseQuestion(text, locale, matchLexicon, vocabulary);
    const signals = chunks.map((): Signals => ({ lexical: 0, concepts: 0, vector: 0, focus: 0 }));
    const raise = (number: number, name: keyof Signals, value: number) => {
      const signal = signals[number];
      if (signal !== undefined) signal[name] = Math.max(signal[name], value);
    };
    for (const { locale: language, numbers, lexical } of locales) {
      for (const [document, score] of lexical.score(questionStems(question, language)))
        raise(numbers[document] ?? -1, "lexical", score);
    }
    const asked = withRelated(question.concepts.keys(), (concept) => related.get(concept) ?? [], concepts.has);
    for (const [number, score] of concepts.score(asked)) raise(number, "concepts", score);
    for (const { row, similarity } of vectorIndex.nearest(await index.embedder.embedQuery(text), nearestRows)) {
      for (const at of textsOfRow.get(row) ?? []) {
        const source = texts[at];
        if (source === undefined) continue;
        const isOthers = source.kind === "question" && !owned.has(`${source.chunk}:${source.text}`);
        raise(source.chunk, "vector", similarity * (isOthers ? 0.8 : 1));
      }
    }
    for (const { locale: language, numbers, lexical } of locales) {
      const named = { stems: new Set(questionStems(question, language)), concepts: new Set(question.concepts.keys()) };
      const rarity = (word: SubjectWord) =>
        word.concepts.length > 0 ? Math.min(...word.concepts.map(concepts.rarity)) : lexical.rarity(word.stem);
      for (const number of numbers) {
        const subject = weighed[number]?.subject;
        if (subject !== undefined) raise(number, "focus", measureFocus(subject, named, rarity));
      }
    }
    const isForeign = !locales.some(({ locale: language }) => question.languages.includes(language.slice(0, 2)));
    const coverage = measureCoverage(question, { chunks, weighed, concepts, related, locales });
    const candidates = rankSections(chunks, signals, { locale, isForeign }).slice(0, listed);
    return { question, candidates: candidates.map((candidate) => ({ ...candidate, ...coverage(candidate.chunk) })) };
  };
}
