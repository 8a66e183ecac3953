import { readFile, writeFile } from "node:fs/promises";
import prettier from "prettier";

/** Where the tables are kept, between `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`. */
const benchmarksFile = "docs/benchmarks.md";

/** A Markdown table, first column to the left and figures to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** A figure with so many decimals; a dash for none. */
export function figure(value: number | null | undefined, digits: number): string {
  return value === null || value === undefined || Number.isNaN(value) ? "–" : value.toFixed(digits);
}

/** A figure with what it is of another one: `0.14 (×0.11)`; the other one itself goes without. */
export function withRatio(value: number | null, base: number | null | undefined, digits: number): string {
  if (value === null || base === null || base === undefined || base === 0 || value === base)
    return figure(value, digits);
  const times = value / base;
  return `${figure(value, digits)} (×${times >= 10 ? times.toFixed(0) : times.toPrecision(2)})`;
}

/** Prints parts of Markdown; when told, they also take the place of the named section of docs/benchmarks.md. */
export async function publishTables(name: string, isWritten: boolean, parts: readonly string[]): Promise<void> {
  const text = parts.join("\n\n");
  console.log(text);
  if (!isWritten) return;
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const whole = await readFile(benchmarksFile, "utf8");
  const [from, to] = [whole.indexOf(open), whole.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${benchmarksFile} has no place for bench:${name}.`);
  const changed = `${whole.slice(0, from)}${open}\n\n${text}\n\n${whole.slice(to)}`;
  const options = await prettier.resolveConfig(benchmarksFile);
  await writeFile(benchmarksFile, await prettier.format(changed, { ...options, filepath: benchmarksFile }));
  console.error(`${benchmarksFile} is written.`);
}
