import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { isHan } from "#app/domain/lexicon/tokenize.ts";
import type { WeightedConcepts } from "./concept-index.ts";
import { viewField, viewWindows } from "./field-view.ts";
import type { FieldView } from "./field-view.ts";
import type { WeightedTerms } from "./lexical-index.ts";
import { readShapes } from "./text-shapes.ts";
import type { TextShapes } from "./text-shapes.ts";

/** A section taken apart by where its words stand. */
export type SectionView = {
  title: FieldView;
  /** its own heading; the article's title where it has none */
  heading: FieldView;
  /** the other ways to put it that this section answers */
  questions: FieldView[];
  body: FieldView;
  /** every two sentences that follow each other */
  windows: FieldView[];
  shapes: TextShapes;
  /** what the cheap indexes are made of */
  terms: WeightedTerms;
  concepts: WeightedConcepts;
  words: Set<string>;
};

/** What a word or concept weighs by where it stands in a section. */
const places = {
  heading: { term: 2.5, concept: 1 },
  title: { term: 1.5, concept: 0.9 },
  ownQuestion: { term: 1.2, concept: 0.8 },
  articleQuestion: { term: 0.3, concept: 0.45 },
  text: { term: 1, concept: 0.4 },
} as const;

/** Takes a section apart; `isOwn` tells which of the article's questions it answers. */
export function viewSection(
  chunk: Chunk,
  isOwn: (question: string) => boolean,
  matchLexicon: LexiconMatcher,
): SectionView {
  const { locale } = chunk;
  const terms: WeightedTerms = new Map();
  const concepts: WeightedConcepts = new Map();
  const words = new Set<string>();
  const add = (field: FieldView, { term, concept }: { term: number; concept: number }) => {
    for (const { word, stem } of field.words) {
      if (!isHan(word)) words.add(word);
      terms.set(stem, (terms.get(stem) ?? 0) + term);
    }
    for (const [id, count] of field.concepts) {
      const strength = concept === places.text.concept ? Math.min(0.8, concept * (1 + Math.log2(count))) : concept;
      concepts.set(id, Math.max(concepts.get(id) ?? 0, strength));
    }
  };
  const field = (text: string) => viewField(text, locale, matchLexicon);
  const [titleText = "", ...headingTexts] = chunk.headingPath;
  const title = field(titleText);
  add(title, places.title);
  headingTexts.slice(0, -1).forEach((text) => add(field(text), places.title));
  const heading = headingTexts.length === 0 ? title : field(headingTexts.at(-1) ?? "");
  if (headingTexts.length > 0) add(heading, places.heading);
  const questions: FieldView[] = [];
  for (const text of chunk.questions) {
    const view = field(text);
    add(view, isOwn(text) ? places.ownQuestion : places.articleQuestion);
    if (isOwn(text)) questions.push(view);
  }
  const { whole: body, windows } = viewWindows(chunk.text, locale, matchLexicon);
  add(body, places.text);
  return { title, heading, questions, body, windows, shapes: readShapes(chunk.text), terms, concepts, words };
}
