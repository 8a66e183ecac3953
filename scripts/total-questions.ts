/** A question case with what became of it. */
export type JudgedCase = { lang: string; relevant: string[]; answerable: boolean; verdict: string; ranked: string[] };

/** Totals of `evaluate questions`; shares run from 0 to 1 and are null when there is nothing to share out. */
export type QuestionTotals = {
  n: number;
  hit1: number | null;
  hit3: number | null;
  mrr10: number | null;
  declinedUnanswerable: number | null;
  declinedAnswerable: number | null;
  /** of the answerable questions answered or asked for their order: those whose first article is a right one */
  answeredRight: number | null;
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
  const answered = answerable.filter(({ verdict }) => verdict === "answered" || verdict === "needs_order");
  const isDeclined = ({ verdict }: JudgedCase) => verdict === "declined";
  return {
    n: cases.length,
    hit1: share(answerable, (one) => rankOf(one) === 1),
    hit3: share(answerable, (one) => rankOf(one) <= 3),
    mrr10: mean(answerable.map((one) => (rankOf(one) <= 10 ? 1 / rankOf(one) : 0))),
    declinedUnanswerable: share(unanswerable, isDeclined),
    declinedAnswerable: share(answerable, isDeclined),
    answeredRight: share(answered, (one) => rankOf(one) === 1),
  };
}

/** Place of the first relevant article, counted from 1; Infinity when none was found. */
function rankOf({ ranked, relevant }: JudgedCase): number {
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
