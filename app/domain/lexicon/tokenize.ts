import { foldText } from "./fold-text.ts";

/** A folded word and where it stands in the folded text. */
export type Token = { word: string; start: number; end: number };

export type TokenizedText = { folded: string; tokens: Token[] };

/** Folds a text and cuts it into words; Han script, which has no spaces, into overlapping pairs of characters. */
export function tokenize(text: string): TokenizedText {
  const folded = foldText(text);
  const tokens: Token[] = [];
  for (const match of folded.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+/gu)) {
    const [run] = match;
    const start = match.index;
    if (!isHan(run) || run.length <= 2) tokens.push({ word: run, start, end: start + run.length });
    else
      for (let at = 0; at < run.length - 1; at += 1)
        tokens.push({ word: run.slice(at, at + 2), start: start + at, end: start + at + 2 });
  }
  return { folded, tokens };
}

/** True when a text holds Chinese characters. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
