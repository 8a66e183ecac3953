import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { readTraits } from "./line-traits.ts";
import type { RankedHeading } from "./rank-headings.ts";

/** The theme and question that a heading such as `Returns: how do I send it back?` holds, by the piece's place. */
export type ThemeOf = Map<number, { theme: string; question: string }>;

/** Finds the headings that name their theme first; a label that comes once counts when it is a theme's word. */
export function splitTheme(headings: readonly RankedHeading[], locale: string): ThemeOf {
  const found: ThemeOf = new Map();
  for (const { at, piece } of headings) {
    const parts = /^([^?？]{2,60}?)(?:[\s\u00a0]?[:：]|[\s\u00a0][>›|–—-])[\s\u00a0]+(.{3,}[?？].*)$/su.exec(
      piece.text,
    );
    const [, theme = "", question = ""] = parts ?? [];
    const own = readTraits(theme, locale);
    if (parts !== null && own.words > 0 && own.words < 8 && !own.isTelling && !own.isRemark && !own.startsSmall)
      found.set(at, { theme, question });
  }
  const counts = new Map<string, number>();
  for (const { theme } of found.values()) counts.set(foldText(theme), (counts.get(foldText(theme)) ?? 0) + 1);
  for (const [at, { theme }] of found) {
    if ((counts.get(foldText(theme)) ?? 0) < 2 && readTraits(theme, locale).themeWords === 0) found.delete(at);
  }
  return found.size < 2 ? new Map() : found;
}
