import { eachBit, fieldBits, fieldCount } from "./field-marks.ts";
import type { ArticleSigns } from "./article-signs.ts";
import { themesLift } from "./guess-themes.ts";
import type { QuestionView } from "./question-view.ts";
import type { OpenSection } from "./open-sections.ts";
import type { SubjectWord } from "./section-view.ts";

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

/** How a word or concept of the section's subject is weighed when it is asked whether the question names it. */
export type SubjectRarity = { stem(stem: string): number; concept(concept: string): number };

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
] as const;

const tieFields = 3;

/** Holds sections against one question. The measure gives one number a name of `sectionFeatureNames`, each about 0 to 1. */
export function sectionMeasure(question: QuestionView) {
  const asked = question.concepts.length;
  const met = new Float64Array(fieldCount * asked);
  const tied = new Float64Array(tieFields * asked);
  const anywhere = new Float64Array(asked);
  const words = new Float64Array(fieldCount);
  const share = (row: Float64Array, from: number) => {
    if (question.conceptWeight === 0) return 0;
    let sum = 0;
    for (let at = 0; at < asked; at += 1) sum += (question.concepts[at]?.weight ?? 0) * (row[from + at] ?? 0);
    return sum / question.conceptWeight;
  };
  const meetConcepts = ({ names, masks }: OpenSection["view"]["concepts"]) => {
    met.fill(0);
    tied.fill(0);
    anywhere.fill(0);
    names.forEach((concept, place) => {
      const mask = masks[place] ?? 0;
      for (const [at, degree] of question.reach.get(concept) ?? []) {
        if (degree > (anywhere[at] ?? 0)) anywhere[at] = degree;
        eachBit(mask, (bit) => {
          if (degree > (met[bit * asked + at] ?? 0)) met[bit * asked + at] = degree;
        });
      }
      for (const [at, degree] of question.ties.get(concept) ?? []) {
        for (let field = 0; field < tieFields; field += 1)
          if (mask & (1 << field) && degree > (tied[field * asked + at] ?? 0)) tied[field * asked + at] = degree;
      }
    });
  };
  const meetWords = (stems: readonly { stem: string; weight: number }[], masks: ReadonlyMap<string, number>) => {
    words.fill(0);
    let all = 0;
    for (const { stem, weight } of stems) {
      all += weight;
      const mask = masks.get(stem);
      if (mask !== undefined) eachBit(mask, (bit) => (words[bit] = (words[bit] ?? 0) + weight));
    }
    if (all > 0) for (let bit = 0; bit < fieldCount; bit += 1) words[bit] = (words[bit] ?? 0) / all;
  };
  return (section: OpenSection, article: ArticleSigns, signs: SectionSigns, rarity: SubjectRarity): number[] => {
    const { view, locale } = section;
    const stems = question.stems.get(locale) ?? [];
    meetConcepts(view.concepts);
    meetWords(stems, section.stemMasks);
    const best = (first: number, count: number, value: (bit: number) => number) => {
      let most = 0;
      for (let bit = first; bit < first + count; bit += 1) most = Math.max(most, value(bit));
      return most;
    };
    const conceptsIn = (bit: number) => share(met, bit * asked);
    const wordsIn = (bit: number) => words[bit] ?? 0;
    const focus = (subject: readonly SubjectWord[]) => subjectShare(question, stems, subject, rarity);
    const { heading, title, body, firstQuestion, firstWindow } = fieldBits;
    const headingConcepts = conceptsIn(heading);
    const headingFocus = focus(view.heading);
    const focusQuestion = view.questions.reduce(
      (most, subject, at) => Math.max(most, Math.sqrt(focus(subject) * conceptsIn(firstQuestion + at))),
      0,
    );
    const { asks, numbers } = question;
    const { shapes } = view;
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
      focus(view.title),
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
      themesLift(question.themes, section.themes.heading),
      themesLift(question.themes, section.themes.title),
      themesLift(question.themes, section.themes.section),
      themesLift(question.reachedThemes, section.themes.heading),
      themesLift(question.reachedThemes, section.themes.title),
      themesLift(question.reachedThemes, section.themes.section),
    ];
  };
}

/** The share of what a heading is about that the question names: points lost by a return are not about returns. */
function subjectShare(
  question: QuestionView,
  stems: readonly { stem: string }[],
  subject: readonly SubjectWord[],
  rarity: SubjectRarity,
): number {
  let all = 0;
  let met = 0;
  for (const { stem, concepts } of subject) {
    let weight = concepts.length === 0 ? rarity.stem(stem) : 0;
    let degree = stems.some((one) => one.stem === stem) ? 1 : 0;
    for (const concept of concepts) {
      weight = Math.max(weight, rarity.concept(concept));
      for (const [, reached] of question.reach.get(concept) ?? []) if (reached > degree) degree = reached;
    }
    all += weight;
    met += weight * degree;
  }
  return all === 0 ? 0 : met / all;
}
