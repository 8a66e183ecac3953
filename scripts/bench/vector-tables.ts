import { similarity } from "#app/domain/knowledge/similarity.ts";
import { figure, markdownTable, withRatio } from "./markdown-table.ts";
import { median } from "./measure.ts";
import type { SeededVectors } from "./seeded-vectors.ts";
import { forms } from "./vector-task.ts";
import type { Compared, Form, VectorResult } from "./vector-task.ts";

const recalled = 10;

/** What each form finds and costs, with ratios to the exact index. */
export function vectorTable(compared: readonly Compared[]): string {
  return markdownTable(
    ["vectors", "index", "recall@10", "p50 ms", "p95 ms", "p95 processor ms", "build s", "memory MB"],
    compared.flatMap(rowsOf),
  );
}

function rowsOf({ name, results }: Compared): string[][] {
  const middle = (form: Form, value: (result: VectorResult) => number) => median((results.get(form) ?? []).map(value));
  const truth = results.get("exact")?.[0]?.rows ?? [];
  return forms.map((form) => {
    const cell = (value: (result: VectorResult) => number, digits: number) =>
      withRatio(middle(form, value), form === "exact" ? null : middle("exact", value), digits);
    return [
      name,
      form,
      figure(recall(results.get(form)?.[0]?.rows ?? [], truth), 4),
      cell(({ times }) => times.p50, 2),
      cell(({ times }) => times.p95, 2),
      cell(({ times }) => times.cpu95, 2),
      cell(({ buildSeconds }) => buildSeconds, 2),
      cell(({ memory }) => memory.resident, 0),
    ];
  });
}

/** The share of the ten true nearest that are among the first ten found. */
function recall(found: readonly number[][], truth: readonly number[][]): number {
  const shares = truth.map((rows, at) => {
    const first = new Set(found[at]?.slice(0, recalled));
    return rows.slice(0, recalled).filter((row) => first.has(row)).length / Math.min(recalled, rows.length);
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** How near vectors stand to each other, so that generated ones can be held against real ones. */
export function describeVectors({ base, queries }: SeededVectors): string {
  const between = base.slice(0, 500).map((vector, at) => similarity(vector, base[base.length - 1 - at]));
  const ordered = queries.map((query) =>
    base.map((vector) => similarity(query, vector)).sort((one, other) => other - one),
  );
  const atRank = (rank: number) => figure(median(ordered.map((row) => row[rank] ?? 0)), 2);
  return (
    `of ${base.length.toLocaleString("en")}, two have a median cosine of ${figure(median(between), 2)}, ` +
    `a query and its nearest ${atRank(0)}, its tenth ${atRank(9)}.`
  );
}
