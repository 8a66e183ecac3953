import type { OpenStretch } from "./week.ts";

/** A day's hours as written, such as "09:00-12:30"; or the sentence that says what is wrong. */
export type ParsedHours = { kind: "parsed"; stretches: OpenStretch[] } | { kind: "refused"; message: string };

const pattern = /^([01]\d|2[0-3]):([0-5]\d)\s*[-–]\s*(?:([01]\d|2[0-3]):([0-5]\d)|(24):(00))$/;

/**
 * Reads one day's stretches. A stretch that ends before it starts runs past midnight and belongs to the day it starts
 * on; 24:00 is midnight. Refuses stretches that overlap or have no length.
 */
export function parseHours(texts: readonly string[]): ParsedHours {
  const stretches: OpenStretch[] = [];
  for (const text of texts) {
    const match = pattern.exec(text.trim());
    if (!match) return { kind: "refused", message: `"${text}" is not a stretch of the day: write it as "09:00-12:30"` };
    const opens = Number(match[1]) * 60 + Number(match[2]);
    const ends = Number(match[3] ?? match[5]) * 60 + Number(match[4] ?? match[6]);
    if (opens === ends)
      return { kind: "refused", message: `"${text}" has no length: for a whole day write "00:00-24:00"` };
    stretches.push({ opens, closes: ends > opens ? ends : ends + 1440 });
  }
  stretches.sort((a, b) => a.opens - b.opens);
  for (const [at, stretch] of stretches.entries()) {
    const previous = stretches[at - 1];
    if (previous && stretch.opens < previous.closes)
      return { kind: "refused", message: `the stretches ${texts.join(" and ")} overlap` };
  }
  return { kind: "parsed", stretches };
}
