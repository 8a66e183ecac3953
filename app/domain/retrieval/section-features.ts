import type { FieldView } from "./field-view.ts";
import type { QuestionView } from "./question-view.ts";
import type { SectionView } from "./section-view.ts";

/** What the cheap indexes found for a section, and what stands around it. */
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

/** All of an article's sections in one locale. */
export type ArticleView = { stems: ReadonlySet<string>; concepts: ReadonlySet<string>; sections: number };

/** Everything that speaks for or against a section, by name; each about 0 to 1. */
export type Features = Record<string, number>;

/** How a word or concept of the section's subject is weighed when it is asked whether the question names it. */
export type SubjectRarity = { stem(stem: string): number; concept(concept: string): number };

/** Holds a section against a question. */
export function sectionFeatures(
  question: QuestionView,
  section: SectionView,
  article: ArticleView,
  signs: SectionSigns,
  locale: string,
  rarity: SubjectRarity,
): Features {
  const stems = question.stems.get(locale) ?? [];
  const conceptsIn = (field: Pick<FieldView, "concepts">) => conceptShare(question, field.concepts);
  const wordsIn = (field: { stems: ReadonlySet<string> }) => wordShare(stems, field.stems);
  const best = (fields: readonly FieldView[], measure: (field: FieldView) => number) =>
    fields.reduce((most, field) => Math.max(most, measure(field)), 0);
  const windows = section.windows.length === 0 ? [section.body] : section.windows;
  const focus = (field: FieldView) => subjectShare(question, stems, field, rarity);
  const headingConcepts = conceptsIn(section.heading);
  const titleConcepts = conceptsIn(section.title);
  const bodyConcepts = conceptsIn(section.body);
  const windowConcepts = best(windows, conceptsIn);
  const everywhere = {
    concepts: new Set([
      ...section.title.concepts.keys(),
      ...section.heading.concepts.keys(),
      ...section.body.concepts.keys(),
    ]),
  };
  const headingFocus = focus(section.heading);
  const { asks } = question;
  const { shapes } = section;
  return {
    lexical: signs.lexical,
    concepts: signs.concepts,
    vectorSection: signs.vectorSection,
    vectorHeading: signs.vectorHeading,
    vectorQuestion: signs.vectorQuestion,
    vectorBest: Math.max(signs.vectorSection, signs.vectorHeading, signs.vectorQuestion),
    wordsHeading: wordsIn(section.heading),
    wordsTitle: wordsIn(section.title),
    wordsQuestion: best(section.questions, wordsIn),
    wordsBody: wordsIn(section.body),
    wordsWindow: best(windows, wordsIn),
    wordsArticle: wordsIn(article),
    conceptsHeading: headingConcepts,
    conceptsTitle: titleConcepts,
    conceptsQuestion: best(section.questions, conceptsIn),
    conceptsBody: bodyConcepts,
    conceptsWindow: windowConcepts,
    conceptsSection: conceptShare(question, everywhere.concepts),
    conceptsArticle: conceptShare(question, article.concepts),
    tiesHeading: tieShare(question, section.heading.concepts.keys()),
    tiesTitle: tieShare(question, section.title.concepts.keys()),
    tiesBody: tieShare(question, section.body.concepts.keys()),
    focusHeading: headingFocus,
    focusTitle: focus(section.title),
    focusQuestion: best(section.questions, (field) => Math.sqrt(focus(field) * conceptsIn(field))),
    headingBoth: Math.sqrt(headingFocus * headingConcepts),
    askedDuration: Number(asks.duration && shapes.duration),
    missedDuration: Number(asks.duration && !shapes.duration),
    askedAmount: Number(asks.amount && shapes.amount),
    missedAmount: Number(asks.amount && !shapes.amount),
    askedContact: Number(asks.contact && shapes.contact),
    numbersFound: share(question.numbers, (number) => shapes.numbers.has(number)),
    bodyLength: Math.min(1, section.body.words.length / 200),
    headingLength: Math.min(1, section.heading.words.length / 10),
    hasQuestions: Number(section.questions.length > 0),
    siblings: Math.min(1, (article.sections - 1) / 6),
  };
}

/** The weight of the question's concepts that a field meets, of their whole weight. */
export function conceptShare(question: QuestionView, concepts: Iterable<string> | ReadonlyMap<string, number>): number {
  if (question.conceptWeight === 0) return 0;
  const met = new Float64Array(question.concepts.length);
  for (const concept of concepts instanceof Map ? concepts.keys() : (concepts as Iterable<string>))
    for (const [at, degree] of question.reach.get(concept) ?? []) if (degree > (met[at] ?? 0)) met[at] = degree;
  return question.concepts.reduce((sum, { weight }, at) => sum + weight * (met[at] ?? 0), 0) / question.conceptWeight;
}

function tieShare(question: QuestionView, concepts: Iterable<string>): number {
  if (question.conceptWeight === 0) return 0;
  const met = new Float64Array(question.concepts.length);
  for (const concept of concepts)
    for (const [at, degree] of question.ties.get(concept) ?? []) if (degree > (met[at] ?? 0)) met[at] = degree;
  return question.concepts.reduce((sum, { weight }, at) => sum + weight * (met[at] ?? 0), 0) / question.conceptWeight;
}

function wordShare(stems: readonly { stem: string; weight: number }[], found: ReadonlySet<string>): number {
  let all = 0;
  let met = 0;
  for (const { stem, weight } of stems) {
    all += weight;
    if (found.has(stem)) met += weight;
  }
  return all === 0 ? 0 : met / all;
}

/** The share of what a heading is about that the question names: points lost by a return are not about returns. */
function subjectShare(
  question: QuestionView,
  stems: readonly { stem: string }[],
  field: FieldView,
  rarity: SubjectRarity,
): number {
  let all = 0;
  let met = 0;
  for (const { stem, concepts } of field.words) {
    const weight = concepts.length > 0 ? Math.max(...concepts.map(rarity.concept)) : rarity.stem(stem);
    let degree = stems.some((one) => one.stem === stem) ? 1 : 0;
    for (const concept of concepts)
      for (const [, reached] of question.reach.get(concept) ?? []) degree = Math.max(degree, reached);
    all += weight;
    met += weight * degree;
  }
  return all === 0 ? 0 : met / all;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
