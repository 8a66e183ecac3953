import { countThemeWords, pageWords, beginsWith } from "./page-words.ts";
import { foldText } from "#app/domain/lexicon/fold-text.ts";

/** Where a sentence ends and the next begins without a space; not inside an address such as `Example.Com`. */
const joint =
  /(?<=(?:^|[\s('’«-])[\p{L}\p{N}'’]*[\p{L}\p{N}]{2}[\s\u00a0]?[.!?…»)]|[)»”"][.!?])(?<![.!?…»)][\s\u00a0]?[»)])(?=\p{Lu}(?:\p{Ll}|['’]|\s))(?!(?:Com|Fr|Net|Org|Be|De|Eu|Co|Io|Shop|Js)\b)/u;

/** Cuts a line where two were run together: `…approved.Help and advice`, `…my order ?You can`. */
export function splitRunTogether(line: string, locale: string): string[] {
  const parts = line.split(joint).flatMap((part) => {
    // A theme's one word and the text after it: `DeliveryHow long does it take`.
    const [word] = /^\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll}*\s+\p{Ll})/u.exec(part) ?? [];
    return word === undefined || countThemeWords(word, locale) === 0 ? [part] : [word, part.slice(word.length)];
  });
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** A question and its answer on one line, parted; null when the line is no such pair. */
export function splitAsked(text: string, locale: string, isMarked: boolean): [string, string] | null {
  const found = /^([^?？]{6,170}[?？])[\s\u00a0]+(\S.{12,})$/su.exec(text);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  const [, question, answer] = found;
  if (/[.!…]\s/.test(question) || /^\p{Ll}/u.test(answer) || /^[^.!]*[?？]\s*$/.test(answer)) return null;
  if (!isMarked && !beginsWith(foldText(question), pageWords(locale).asks)) return null;
  return [question, answer];
}

/** True when the lines of a text were broken at a width, so that a paragraph runs over several of them. */
export function isWrapped(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== "");
  const width = wrapWidth(filled);
  if (filled.length < 6 || width < 45 || width > 110) return false;
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1]?.trim() ?? "";
    return line.trim() === "" || next === "" ? [] : [{ line: line.trimEnd(), next }];
  });
  const broken = pairs.filter(
    ({ line, next }) => line.length > width * 0.7 && !/[.!?:;]$/.test(line) && /^[\p{Ll}\p{N}(«"]/u.test(next),
  );
  return broken.length >= 3 && broken.length > pairs.length * 0.2;
}

/** The width that wrapped lines keep to: all but the longest few stay within. */
export function wrapWidth(filled: readonly string[]): number {
  const lengths = filled.map((line) => line.trimEnd().length).sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.95)] ?? 0;
}
