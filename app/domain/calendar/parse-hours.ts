import type { OpenStretch } from "./week.ts";

/** A day's hours as written, such as "09:00-12:30"; or what is wrong, also as a sentence for who writes files. */
export type ParsedHours =
  | { kind: "parsed"; stretches: OpenStretch[] }
  | { kind: "refused"; fault: "unreadable" | "no_length" | "overlap"; message: string };

const pattern = /^([01]\d|2[0-3]):([0-5]\d)\s*[-–]\s*(?:([01]\d|2[0-3]):([0-5]\d)|(24):(00))$/;

/**
 * Reads one day's stretches. A stretch that ends before it starts runs past midnight and belongs to the day it starts
 * on; 24:00 is midnight. Refuses stretches that overlap or have no length.
 */
export function parseHours(texts: readonly string[]): ParsedHours {
  const stretches: OpenStretch[] = [];
  for (const text of texts) {
    const match = pattern.exec(text.trim());
    if (!match)
      return {
        kind: "refused",
        fault: "unreadable",
        message: `"${text}" is not a stretch of the day: write ${quoted(correctHours(text)) ?? 'it as "09:00-12:30"'}`,
      };
    const opens = Number(match[1]) * 60 + Number(match[2]);
    const ends = Number(match[3] ?? match[5]) * 60 + Number(match[4] ?? match[6]);
    if (opens === ends)
      return {
        kind: "refused",
        fault: "no_length",
        message: `"${text}" has no length: for a whole day write "00:00-24:00"`,
      };
    stretches.push({ opens, closes: ends > opens ? ends : ends + 1440 });
  }
  stretches.sort((a, b) => a.opens - b.opens);
  for (const [at, stretch] of stretches.entries()) {
    const previous = stretches[at - 1];
    if (previous && stretch.opens < previous.closes)
      return { kind: "refused", fault: "overlap", message: `the stretches ${texts.join(" and ")} overlap` };
  }
  return { kind: "parsed", stretches };
}

const looseTime = String.raw`(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(am|pm|h|uhr)?`;
const looseStretch = new RegExp(String.raw`^${looseTime}\s*(?:[-–—]|to|à|bis)\s*${looseTime}$`, "i");

/**
 * The stretches that were probably meant by "9h-18h", "9.00 – 18.00" or "9-12, 14-18", as `parseHours` reads them; null
 * when any part is none.
 */
export function correctHours(text: string): string[] | null {
  const corrected = text.split(/,|;|&|\bet\b|\band\b|\bund\b/).map((part) => {
    const [, opens, opensMinute, opensHalf, ends, endsMinute, endsHalf] = looseStretch.exec(part.trim()) ?? [];
    return `${clockTime(opens, opensMinute, opensHalf)}-${clockTime(ends, endsMinute, endsHalf)}`;
  });
  return corrected.every((part) => pattern.test(part)) && parseHours(corrected).kind === "parsed" ? corrected : null;
}

function clockTime(hour: string | undefined, minute = "00", half = ""): string {
  const isHalf = /^[ap]m$/i.test(half);
  const hours = isHalf ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, "0")}:${minute}`;
}

function quoted(texts: string[] | null): string | null {
  return texts?.map((text) => `"${text}"`).join(", ") ?? null;
}

/** A day's stretches as `parseHours` reads them again, the one after the other: "09:00-12:30, 13:30-18:00". */
export function printHours(stretches: readonly OpenStretch[]): string {
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return stretches
    .map(({ opens, closes }) => `${clock(opens)}-${clock(closes > 1440 ? closes - 1440 : closes)}`)
    .join(", ");
}
