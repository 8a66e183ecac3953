import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { isHan } from "#app/domain/lexicon/tokenize.ts";
import type { FactSet } from "./fact-kinds.ts";
import { fieldBits, markFields } from "./field-marks.ts";
import type { Marks } from "./field-marks.ts";
import { viewField, viewWindows } from "./field-view.ts";
import type { FieldView } from "./field-view.ts";
import { readShapes } from "./text-shapes.ts";
import type { TextShapes } from "./text-shapes.ts";

/** A word of a title or heading, with the concepts it takes part in. */
export type SubjectWord = { stem: string; concepts: string[] };

/** A section taken apart by where its words stand; plain values, so that it can be kept in a file. */
export type SectionView = {
  stems: Marks;
  concepts: Marks;
  /** what the section says it is about, word by word */
  title: SubjectWord[];
  heading: SubjectWord[];
  /** the other ways to put it that this section answers */
  questions: SubjectWord[][];
  windows: number;
  bodyWords: number;
  shapes: TextShapes;
  /** the kinds of facts stated in the heading, and in each window with it */
  facts: { heading: FactSet; windows: FactSet[] };
  /** stems and concepts with their weight by place, for the cheap indexes */
  terms: [stem: string, weight: number][];
  strengths: [concept: string, strength: number][];
  /** as they are spelt, for mending slips */
  words: string[];
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
  const stems = markFields();
  const concepts = markFields();
  const terms = new Map<string, number>();
  const strengths = new Map<string, number>();
  const words = new Set<string>();
  const add = (field: FieldView, bit: number | null, { term, concept }: { term: number; concept: number }) => {
    for (const { word, stem } of field.words) {
      if (!isHan(word)) words.add(word);
      terms.set(stem, (terms.get(stem) ?? 0) + term);
    }
    for (const [id, count] of field.concepts) {
      const strength = concept === places.text.concept ? Math.min(0.8, concept * (1 + Math.log2(count))) : concept;
      strengths.set(id, Math.max(strengths.get(id) ?? 0, strength));
    }
    if (bit !== null) mark(field, bit);
  };
  const mark = (field: FieldView, bit: number) => {
    for (const { stem } of field.words) stems.add(stem, bit);
    for (const id of field.concepts.keys()) concepts.add(id, bit);
  };
  const field = (text: string) => viewField(text, chunk.locale, matchLexicon);
  const [titleText = "", ...headingTexts] = chunk.headingPath;
  const title = field(titleText);
  add(title, fieldBits.title, places.title);
  headingTexts.slice(0, -1).forEach((text) => add(field(text), null, places.title));
  const heading = headingTexts.length === 0 ? title : field(headingTexts.at(-1) ?? "");
  if (headingTexts.length > 0) add(heading, fieldBits.heading, places.heading);
  else mark(heading, fieldBits.heading);
  const questions: FieldView[] = [];
  for (const text of chunk.questions) {
    const view = field(text);
    const place = isOwn(text) && questions.length < fieldBits.questions ? questions.push(view) - 1 : null;
    add(
      view,
      place === null ? null : fieldBits.firstQuestion + place,
      isOwn(text) ? places.ownQuestion : places.articleQuestion,
    );
  }
  const { whole: body, windows } = viewWindows(chunk.text, chunk.locale, matchLexicon, fieldBits.windows);
  add(body, fieldBits.body, places.text);
  const shown = windows.length === 0 ? [body] : windows;
  shown.forEach((window, at) => mark(window, fieldBits.firstWindow + at));
  return {
    stems: stems.marks(),
    concepts: concepts.marks(),
    title: subjectOf(title),
    heading: subjectOf(heading),
    questions: questions.map(subjectOf),
    windows: shown.length,
    bodyWords: body.words.length,
    shapes: readShapes(chunk.text),
    facts: { heading: heading.facts, windows: shown.map(({ facts }) => facts | heading.facts) },
    terms: [...terms],
    strengths: [...strengths],
    words: [...words],
  };
}

const subjectOf = ({ words }: FieldView): SubjectWord[] => words.map(({ stem, concepts }) => ({ stem, concepts }));
