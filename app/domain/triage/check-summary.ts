import { foldText } from "#app/domain/lexicon/fold-text.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import { lexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { tokenize } from "#app/domain/lexicon/tokenize.ts";
import { promises } from "#app/domain/wording/claims.ts";
import { factKinds, readFacts } from "#app/domain/wording/facts/read-facts.ts";
import type { FactKind, Facts } from "#app/domain/wording/facts/read-facts.ts";

/** A text that a summary is made from, in its language. */
export type SummaryPart = { text: string; language: string };

/** Why a summary is not taken, and what shows it. */
export type SummaryRefusal = { reason: FactKind | "promise" | "length" | "empty"; found: string };

/** The most characters that a summary may have. */
export const longestSummary = 700;

/**
 * Holds a summary against everything that it was made from: a number, date, amount, code, link, name or promise that is
 * nowhere in it is refused. It cannot see every twist of words, which is why the extract stays one click away.
 */
export function checkSummary(
  summary: string,
  language: string,
  parts: readonly SummaryPart[],
  lexicon: Lexicon,
): SummaryRefusal | null {
  const text = summary.trim();
  if (text === "") return { reason: "empty", found: "" };
  if (text.length > longestSummary) return { reason: "length", found: String(text.length) };
  const facts = readFacts(text, language);
  const known = parts.map((part): Facts => readFacts(part.text, part.language));
  const words = new Set(parts.flatMap((part) => foldText(part.text).split(/[^\p{L}]+/u)));
  const match = lexiconMatcher(lexicon);
  const conceptsOf = (one: SummaryPart) => match(tokenize(one.text), [one.language]);
  const said = new Set(parts.flatMap((part) => [...conceptsOf(part).keys()]));
  for (const kind of factKinds) for (const found of facts[kind]) if (!isIn(kind, found)) return { reason: kind, found };
  const promise = [...conceptsOf({ text, language }).keys()].find((id) => promises.has(id) && !said.has(id));
  return promise === undefined ? null : { reason: "promise", found: promise };

  function isIn(kind: FactKind, found: string): boolean {
    if (known.some((one) => one[kind].has(found))) return true;
    if (kind === "date" && found.includes("/"))
      return known.some(({ date }) => date.has(found.split("/").reverse().join("/")));
    if (kind === "number") return known.some(({ date }) => [...date].some((day) => day.split("/").includes(found)));
    if (kind !== "name") return false;
    // An ending is another case of the same name; a word of the language or the trade is no name.
    if (isStopWord(found, [language]) || words.has(found)) return true;
    if ([...words].some((word) => word.length >= 4 && word.slice(0, 4) === found.slice(0, 4))) return true;
    const concepts = [...match(tokenize(found), [language]).keys()];
    return concepts.length > 0 && concepts.every((id) => said.has(id) || !isNamed(id));
  }

  function isNamed(id: string): boolean {
    const kind = lexicon.concepts.find((concept) => concept.id === id)?.kind ?? "";
    return ["place", "payment", "carrier", "brand"].includes(kind);
  }
}
