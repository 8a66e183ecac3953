import type { QuestionTotals } from "../evaluation/total-questions.ts";
import { markdownTable, withRatio } from "./markdown-table.ts";

/** What was measured of one contender. */
export type ContenderFigures = {
  name: string;
  about: string;
  french: QuestionTotals;
  others: QuestionTotals;
  buildSeconds: number;
  p50: number;
  p95: number;
  cpu95: number;
  resident: number;
  heap: number;
};

/** How often a right article comes first, among the first three, and how early (MRR@10), by language; ratios to ours. */
export function qualityTable(figures: readonly ContenderFigures[]): string {
  const [ours] = figures;
  const cells = (own: QuestionTotals, base: QuestionTotals | undefined) =>
    (["hit1", "hit3", "mrr10"] as const).map((name) => withRatio(own[name], base?.[name], 3));
  return markdownTable(
    ["", "French hit@1", "hit@3", "MRR@10", "other eight hit@1", "hit@3", "MRR@10"],
    figures.map((one) => [
      `${one.name}: ${one.about}`,
      ...cells(one.french, ours?.french),
      ...cells(one.others, ours?.others),
    ]),
  );
}

/** What it costs: seconds to be ready from the sections on, milliseconds a question, MB; ratios to ours. */
export function costTable(figures: readonly ContenderFigures[]): string {
  const [ours] = figures;
  const cell = (one: ContenderFigures, name: Cost, digits: number) => withRatio(one[name], ours?.[name], digits);
  return markdownTable(
    ["", "build s", "p50 ms", "p95 ms", "p95 processor ms", "resident MB", "heap MB"],
    figures.map((one) => [
      one.name,
      cell(one, "buildSeconds", 2),
      cell(one, "p50", 2),
      cell(one, "p95", 2),
      cell(one, "cpu95", 2),
      cell(one, "resident", 0),
      cell(one, "heap", 0),
    ]),
  );
}

type Cost = "buildSeconds" | "p50" | "p95" | "cpu95" | "resident" | "heap";
