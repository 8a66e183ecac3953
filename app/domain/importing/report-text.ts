import type { LineSpan } from "./page.ts";

/** Text of a page inside the report: shown as it is, never read as Markdown. */
export function code(text: string): string {
  const line = text.replace(/\s*\n\s*/g, " ⏎ ").trim();
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return line === "" ? "" : `${fence}${space}${line}${space}${fence}`;
}

/** `page.txt:12` or `page.txt:12–14`. */
export function place({ file, lines }: { file: string; lines: LineSpan }): string {
  return `${file}:${lines.first}${lines.last > lines.first ? `–${lines.last}` : ""}`;
}

/** `1 draft`, `3 drafts`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Items as a Markdown list; an item may hold lines of its own. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}
