import { outcomesOf } from "./learn-verdict.ts";
import type { JudgedQuestion, Thresholds } from "./learn-verdict.ts";
import type { AskedOnPage } from "./learn-ranker.ts";
import { rankOf } from "./rank-of.ts";

/** Prints hit@1 and hit@3 by form, shop and language group. */
export function printRanking(title: string, asked: readonly AskedOnPage[]): void {
  console.log(`\n${title}`);
  const answerable = asked.filter(({ question }) => question.answerable);
  const groups = new Map<string, AskedOnPage[]>();
  for (const one of answerable) {
    const own = one.page.locales.includes(one.question.lang);
    for (const key of [
      `${one.page.form} all`,
      `${one.page.form} ${own ? "own" : "foreign"}`,
      `${one.page.form} ${one.page.shop} ${own ? "own" : "foreign"}`,
      `${one.page.form} lang ${one.question.lang}`,
    ])
      groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const [key, list] of [...groups].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const hit = (count: number) => list.filter((one) => rankOf(one) <= count).length / list.length;
    console.log(
      `${key.padEnd(34)} n ${String(list.length).padStart(5)}  hit@1 ${hit(1).toFixed(3)}  hit@3 ${hit(3).toFixed(3)}`,
    );
  }
}

/** Prints what becomes of questions under thresholds, by form and language group, and of those near to what a page answers. */
export function printVerdicts(title: string, judged: readonly JudgedQuestion[], thresholds: Thresholds): void {
  console.log(`\n${title}: answer from ${thresholds.answer}, clarify from ${thresholds.clarify}`);
  const groups = new Map<string, JudgedQuestion[]>();
  for (const one of judged) {
    const { page, question } = one.asked;
    const own = page.locales.includes(question.lang) ? "own" : "foreign";
    if (question.isNear) groups.set(`${page.form} near`, [...(groups.get(`${page.form} near`) ?? []), one]);
    else
      for (const key of ["all", page.form, `${page.form} ${own}`, `${page.form} ${page.shop}`])
        groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const [key, list] of [...groups].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const figures = Object.entries(outcomesOf(list, thresholds)).map(([name, value]) => `${name} ${value.toFixed(3)}`);
    console.log(`${key.padEnd(24)} n ${String(list.length).padStart(5)}  ${figures.join("  ")}`);
  }
}
