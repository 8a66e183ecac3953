/** A question case with what became of it. */
export type JudgedCase = {
  lang: string;
  relevant: string[];
  answerable: boolean;
  verdict: string;
  /** articles, best first */
  ranked: string[];
  /** articles offered as choices */
  choices?: string[];
};

/** Totals of `evaluate questions`; shares run from 0 to 1 and are null when there is nothing to share out. */
export type QuestionTotals = {
  n: number;
  hit1: number | null;
  hit3: number | null;
  mrr10: number | null;
  declinedUnanswerable: number | null;
  answeredUnanswerable: number | null;
  declinedAnswerable: number | null;
  /** of the questions answered or asked for their order, unanswerable ones too: those whose first article is a right one */
  answeredRight: number | null;
  /** of the answerable questions: answered right, or a right article among the choices */
  helped: number | null;
  byLang: Record<string, Omit<QuestionTotals, "byLang">>;
};

/** Sums up judged questions, in all and by language. */
export function totalQuestions(cases: readonly JudgedCase[]): QuestionTotals {
  const languages = [...new Set(cases.map(({ lang }) => lang))].sort();
  return {
    ...totals(cases),
    byLang: Object.fromEntries(languages.map((lang) => [lang, totals(cases.filter((one) => one.lang === lang))])),
  };
}

function totals(cases: readonly JudgedCase[]): Omit<QuestionTotals, "byLang"> {
  const answerable = cases.filter((one) => one.answerable);
  const unanswerable = cases.filter((one) => !one.answerable);
  return {
    n: cases.length,
    hit1: share(answerable, (one) => rankOf(one) === 1),
    hit3: share(answerable, (one) => rankOf(one) <= 3),
    mrr10: mean(answerable.map((one) => (rankOf(one) <= 10 ? 1 / rankOf(one) : 0))),
    declinedUnanswerable: share(unanswerable, isDeclined),
    answeredUnanswerable: share(unanswerable, isAnswered),
    declinedAnswerable: share(answerable, isDeclined),
    answeredRight: share(cases.filter(isAnswered), (one) => one.answerable && rankOf(one) === 1),
    helped: share(answerable, isHelped),
  };
}

/** True when a question got a right answer, or a choice that has one. */
export function isHelped(one: JudgedCase): boolean {
  if (isAnswered(one)) return rankOf(one) === 1;
  const choices = one.choices ?? one.ranked.slice(0, 3);
  return one.verdict === "clarify" && choices.some((id) => one.relevant.includes(id));
}

export const isAnswered = ({ verdict }: JudgedCase) => verdict === "answered" || verdict === "needs_order";
const isDeclined = ({ verdict }: JudgedCase) => verdict === "declined";

/** Place of the first relevant article, counted from 1; Infinity when none was found. */
export function rankOf({ ranked, relevant }: Pick<JudgedCase, "ranked" | "relevant">): number {
  const at = ranked.findIndex((id) => relevant.includes(id));
  return at < 0 ? Infinity : at + 1;
}

function share(cases: readonly JudgedCase[], holds: (one: JudgedCase) => boolean): number | null {
  return mean(cases.map((one) => Number(holds(one))));
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10_000) / 10_000;
}
