import { fieldBits, fieldCount, lowestBit } from "./field-marks.ts";
import type { ArticleSigns } from "./article-signs.ts";
import { factSigns } from "./fact-signs.ts";
import { themesLifts } from "./guess-themes.ts";
import type { QuestionView } from "./question-view.ts";
import type { OpenSection, Subject } from "./open-section.ts";

/** What the cheap indexes found for a section. */
export type SectionSigns = {
  /** BM25, 0 to 1 */
  lexical: number;
  /** concepts, 0 to 1 */
  concepts: number;
  /** nearness of vectors, 0 (as near as any text) to 1 */
  vectorSection: number;
  vectorHeading: number;
  vectorQuestion: number;
};

/** What is measured of a section by itself, in the order of `sectionFeatures`. */
export const sectionFeatureNames = [
  "lexical",
  "concepts",
  "vectorSection",
  "vectorHeading",
  "vectorQuestion",
  "vectorBest",
  "wordsHeading",
  "wordsTitle",
  "wordsQuestion",
  "wordsBody",
  "wordsWindow",
  "wordsArticle",
  "conceptsHeading",
  "conceptsTitle",
  "conceptsQuestion",
  "conceptsBody",
  "conceptsWindow",
  "conceptsSection",
  "conceptsArticle",
  "tiesHeading",
  "tiesTitle",
  "tiesBody",
  "focusHeading",
  "focusTitle",
  "focusQuestion",
  "headingBoth",
  "askedDuration",
  "missedDuration",
  "askedAmount",
  "missedAmount",
  "askedContact",
  "numbersFound",
  "bodyLength",
  "headingLength",
  "hasQuestions",
  "siblings",
  "themesHeading",
  "themesTitle",
  "themesSection",
  "reachHeading",
  "reachTitle",
  "reachSection",
  "factsAsked",
  "factsMissing",
  "factsNear",
  "factsFar",
] as const;

const tieFields = 3;

/** Holds sections against one question. The measure gives one number a name of `sectionFeatureNames`, each about 0 to 1. */
export function sectionMeasure(question: QuestionView) {
  const { reach, ties, asks, numbers } = question;
  const asked = question.concepts.length;
  const weights = Float64Array.from(question.concepts, ({ weight }) => weight);
  const met = new Float64Array(fieldCount * asked);
  const tied = new Float64Array(tieFields * asked);
  const anywhere = new Float64Array(asked);
  const words = new Float64Array(fieldCount);
  const noStems: ReadonlyMap<string, number> = new Map();
  const share = (row: Float64Array, from: number) => {
    if (question.conceptWeight === 0) return 0;
    let sum = 0;
    for (let at = 0; at < asked; at += 1) sum += (weights[at] ?? 0) * (row[from + at] ?? 0);
    return sum / question.conceptWeight;
  };
  const meetConcepts = ({ numbers: concepts, masks }: OpenSection["concepts"]) => {
    met.fill(0);
    tied.fill(0);
    anywhere.fill(0);
    for (let place = 0; place < concepts.length; place += 1) {
      const [concept = -1, mask = 0] = [concepts[place], masks[place]];
      const reached = reach[concept];
      if (reached !== undefined)
        for (const [at, degree] of reached) {
          if (degree > (anywhere[at] ?? 0)) anywhere[at] = degree;
          for (let left = mask; left !== 0; left &= left - 1) {
            const slot = lowestBit(left) * asked + at;
            if (degree > (met[slot] ?? 0)) met[slot] = degree;
          }
        }
      const near = ties[concept];
      if (near !== undefined)
        for (const [at, degree] of near)
          for (let field = 0; field < tieFields; field += 1)
            if (mask & (1 << field) && degree > (tied[field * asked + at] ?? 0)) tied[field * asked + at] = degree;
    }
  };
  const meetWords = (stems: ReadonlyMap<string, number>, masks: ReadonlyMap<string, number>) => {
    words.fill(0);
    let all = 0;
    for (const [stem, weight] of stems) {
      all += weight;
      for (let left = masks.get(stem) ?? 0; left !== 0; left &= left - 1) {
        const bit = lowestBit(left);
        words[bit] = (words[bit] ?? 0) + weight;
      }
    }
    if (all > 0) for (let bit = 0; bit < fieldCount; bit += 1) words[bit] = (words[bit] ?? 0) / all;
  };
  const metIn = (bit: number, at: number) => met[bit * asked + at] ?? 0;
  const coveredIn = (window: number) => {
    if (question.conceptWeight === 0) return 0;
    let covered = 0;
    for (let at = 0; at < asked; at += 1) {
      const inSubject = Math.max(metIn(fieldBits.heading, at), metIn(fieldBits.title, at));
      covered += (weights[at] ?? 0) * Math.max(metIn(fieldBits.firstWindow + window, at), inSubject);
    }
    return covered / question.conceptWeight;
  };
  const conceptsIn = (bit: number) => share(met, bit * asked);
  const wordsIn = (bit: number) => words[bit] ?? 0;
  return (section: OpenSection, article: ArticleSigns, signs: SectionSigns): number[] => {
    const { view, themes } = section;
    const { shapes } = view;
    const stems = question.stems.get(section.locale) ?? noStems;
    meetConcepts(section.concepts);
    meetWords(stems, section.stemMasks);
    const focus = (subject: Subject) => subjectShare(question.nearness, stems, subject);
    const { heading, title, body, firstQuestion, firstWindow } = fieldBits;
    const headingConcepts = conceptsIn(heading);
    const headingFocus = focus(section.heading);
    const focusQuestion = section.questions.reduce(
      (most, subject, at) => Math.max(most, Math.sqrt(focus(subject) * conceptsIn(firstQuestion + at))),
      0,
    );
    const [themesHeading, reachHeading] = themesLifts(question.themes, question.reachedThemes, themes.heading);
    const [themesTitle, reachTitle] = themesLifts(question.themes, question.reachedThemes, themes.title);
    const [themesSection, reachSection] = themesLifts(question.themes, question.reachedThemes, themes.section);
    const found = numbers.filter((number) => shapes.numbers.includes(number)).length;
    return [
      signs.lexical,
      signs.concepts,
      signs.vectorSection,
      signs.vectorHeading,
      signs.vectorQuestion,
      Math.max(signs.vectorSection, signs.vectorHeading, signs.vectorQuestion),
      wordsIn(heading),
      wordsIn(title),
      best(firstQuestion, view.questions.length, wordsIn),
      wordsIn(body),
      best(firstWindow, view.windows, wordsIn),
      article.words,
      headingConcepts,
      conceptsIn(title),
      best(firstQuestion, view.questions.length, conceptsIn),
      conceptsIn(body),
      best(firstWindow, view.windows, conceptsIn),
      share(anywhere, 0),
      article.concepts,
      share(tied, heading * asked),
      share(tied, title * asked),
      share(tied, body * asked),
      headingFocus,
      focus(section.title),
      focusQuestion,
      Math.sqrt(headingFocus * headingConcepts),
      Number(asks.duration && shapes.duration),
      Number(asks.duration && !shapes.duration),
      Number(asks.amount && shapes.amount),
      Number(asks.amount && !shapes.amount),
      Number(asks.contact && shapes.contact),
      numbers.length === 0 ? 0 : found / numbers.length,
      Math.min(1, view.bodyWords / 200),
      Math.min(1, view.heading.length / 10),
      Number(view.questions.length > 0),
      Math.min(1, (article.sections - 1) / 6),
      themesHeading,
      themesTitle,
      themesSection,
      reachHeading,
      reachTitle,
      reachSection,
      ...factSigns(question.kinds, section.facts, coveredIn),
    ];
  };
}

const best = (first: number, count: number, value: (bit: number) => number) => {
  let most = 0;
  for (let bit = first; bit < first + count; bit += 1) most = Math.max(most, value(bit));
  return most;
};

/** The share of what a heading is about that the question names: points lost by a return are not about returns. */
function subjectShare(
  nearness: QuestionView["nearness"],
  stems: ReadonlyMap<string, number>,
  { words, weight: all }: Subject,
): number {
  let met = 0;
  for (const { stem, weight, concepts } of words) {
    let degree = stems.has(stem) ? 1 : 0;
    for (const concept of concepts) degree = Math.max(degree, nearness[concept] ?? 0);
    met += weight * degree;
  }
  return all === 0 ? 0 : met / all;
}
