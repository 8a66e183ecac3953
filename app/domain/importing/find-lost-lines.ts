import { tokenize } from "#app/domain/lexicon/tokenize.ts";
import type { Draft } from "./draft.ts";
import type { Page } from "./page.ts";
import { readMarks } from "./read-marks.ts";

/** A line of a page whose words stand neither in a draft nor in the report. */
export type LostLine = { file: string; line: number; text: string };

/** Checks that nothing was lost: every line's words, three at a time, must stand in a draft or in the report. */
export function findLostLines(pages: readonly Page[], drafts: readonly Draft[], report: string): LostLine[] {
  const kept = new Set<string>();
  for (const { source, words } of drafts) {
    addRuns(source, kept);
    addRuns(words, kept);
  }
  addRuns(report, kept);
  return pages.flatMap(({ file, sources }) =>
    sources.filter(({ text }) => !isKept(text, kept)).map(({ line, text }) => ({ file, line, text: text.trim() })),
  );
}

function addRuns(text: string, kept: Set<string>): void {
  const words = wordsOf(text);
  words.forEach((word, at) => {
    kept.add(word);
    kept.add(`${word} ${words[at + 1] ?? ""}`);
    kept.add(`${word} ${words[at + 1] ?? ""} ${words[at + 2] ?? ""}`);
  });
}

function isKept(text: string, kept: ReadonlySet<string>): boolean {
  const letters = { question: "QDFVP", answer: "RAO" };
  return [text, readMarks(text, letters).text].some((line) => {
    const words = wordsOf(line);
    const runs =
      words.length < 3 ? [words.join(" ")] : words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
    return runs.every((run) => run === "" || kept.has(run));
  });
}

function wordsOf(text: string): string[] {
  return tokenize(text).tokens.map(({ word }) => word);
}
