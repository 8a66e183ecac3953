import { findSpeakers, readMarks } from "./read-marks.ts";
import { makePiece } from "./page.ts";
import type { Change, Page, Piece } from "./page.ts";
import { mendNumbers } from "./mend-numbers.ts";
import { isWrapped, splitAsked, splitRunTogether, wrapWidth } from "./split-lines.ts";

type Line = { at: number; last: number; raw: string; hasGap: boolean; hasWideGap: boolean };

const rule = /^[\s=_*~#.·•–—-]+$/;
const beginsItem = /^\s*(?:[•*·▪-]\s|\d{1,2}[.)]\s|[a-z]\)\s|#)/;
const label = /^\s*\p{Lu}[\p{L}'’ -]{1,25}\s?:\s\S/u;
const underline = /^([=~-])\1{2,}$/;
/** A line that only parts the rows of a table: `+------+-----+`. */
const tableRule = /^\s*\+(?:[-=]+\+)+$/;

/** Reads a page of plain text, line by line: marks taken off, run-together lines parted, wrapped ones joined. */
export function readPlainText(file: string, text: string, locale: string): Page {
  const written = text.split(/\r\n|[\n\r\u2028\u2029\f]/);
  const physical = written.map(cleanLine);
  const changes: Change[] = [];
  const letters = findSpeakers(physical, locale);
  const pieces = joinWrapped(physical)
    .flatMap((line) => readLine(line, locale, letters, changes))
    .map((piece) => (piece.level === null ? markUnderlined(piece, written) : piece));
  return {
    file,
    title: null,
    group: null,
    isOneArticle: false,
    pieces: splitAskedLines(mendNumbers(pieces), locale, changes),
    leftOut: [],
    changes,
    sources: physical.map((line, at) => ({ line: at + 1, text: line })),
  };
}

/** Drops what no reader sees, and the long runs of one sign that people draw lines with. */
function cleanLine(line: string): string {
  return line
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    .replace(/([*_~>=\-.#[])\1{9,}/g, "$1$1$1")
    .trimEnd();
}

function joinWrapped(physical: readonly string[]): Line[] {
  const wrapped = isWrapped(physical);
  const width = wrapWidth(physical.filter((line) => line.trim() !== ""));
  const lines: Line[] = [];
  let hasGap = true;
  physical.forEach((raw, at) => {
    const before = physical[at - 1] ?? "";
    const last = lines.at(-1);
    if (raw.trim() === "" || rule.test(raw)) return void (hasGap = true);
    if (tableRule.test(raw)) return;
    const firstWord = /^\s*\S+/.exec(raw)?.[0].trim() ?? "";
    const isBroken = wrapped && !hasGap && before.length + 1 + firstWord.length >= width * 0.9;
    if (isBroken && last !== undefined && !beginsItem.test(raw) && !isLabelledRow(physical, at)) {
      last.raw += ` ${raw.trim()}`;
      last.last = at + 1;
    } else {
      const isApart = physical.slice(Math.max(0, at - 2), at).every((line) => line.trim() === "");
      lines.push({ at: at + 1, last: at + 1, raw, hasGap, hasWideGap: isApart && lines.length > 0 });
    }
    hasGap = false;
  });
  return lines;
}

/** `Paris: …`, `Lyon: …`: one of several lines in a row that begin with a label, behind a line that ended its sentence. */
function isLabelledRow(physical: readonly string[], at: number): boolean {
  const isLabelled = (line: number) => label.test(physical[line] ?? "");
  const isWhole = /[.!?]$/.test(physical[at - 1] ?? "");
  return isWhole && isLabelled(at) && (isLabelled(at - 1) || isLabelled(at + 1));
}

function readLine(
  line: Line,
  locale: string,
  letters: { question: string; answer: string },
  changes: Change[],
): Piece[] {
  const { raw, hasGap, hasWideGap } = line;
  const lines = { first: line.at, last: line.last };
  const indent = (/^\s*/.exec(raw)?.[0] ?? "").replace(/\t/g, "    ").length;
  const cells = readCells(raw);
  if (cells !== null) {
    const text = cells.join(" – ");
    return [makePiece({ lines, raw: raw.trim(), text, indent, hasGap, hasWideGap, cells })];
  }
  const parts = splitRunTogether(raw.trim(), locale);
  if (parts.length > 1) changes.push({ lines, text: raw.trim(), what: "was run together; it is parted here" });
  return parts.map((part, at) =>
    makePiece({
      lines,
      raw: part,
      indent,
      hasGap: hasGap && at === 0,
      hasWideGap: hasWideGap && at === 0,
      ...readMarks(part, letters),
    }),
  );
}

/** The cells of a table's row: parted by tabs, pipes, or gaps of three spaces and more; null for other lines. */
function readCells(raw: string): string[] | null {
  const line = raw.trim();
  const isPiped = /^\|.*\|$/.test(line);
  const parts = isPiped ? line.slice(1, -1).split("|") : line.split(/\t+| {3,}/);
  const cells = parts.map((cell) => cell.trim());
  if (isPiped) return cells.length > 1 ? cells : null;
  if (/^(?:[•*·▪–-]|o|\d{1,2}[.)])$/.test(cells[0] ?? "")) return null;
  return cells.length > 1 && cells.every((cell) => cell !== "") ? cells : null;
}

/** A title with a line of signs below it; drawn just as long as it is, that tells a sentence for a title, too. */
function markUnderlined(piece: Piece, written: readonly string[]): Piece {
  const line = written[piece.lines.last]?.trimEnd() ?? "";
  const sign = underline.exec(line)?.[1];
  const isDrawnAlong = Math.abs(line.length - (written[piece.lines.last - 1]?.trim().length ?? 0)) < 3;
  const isOneLine = piece.lines.first === piece.lines.last && piece.hasGap;
  const isTitle = piece.text.length <= 100 && !/[.,;]$/.test(piece.text);
  if (sign === undefined || piece.hasBullet || !(isTitle || (isDrawnAlong && isOneLine))) return piece;
  return { ...piece, level: ["=", "-", "~"].indexOf(sign) + 1 };
}

/** Parts `Question? Answer.` on one line, when the page does so at least twice. */
function splitAskedLines(pieces: Piece[], locale: string, changes: Change[]): Piece[] {
  const split = pieces.map((piece) => {
    const isMarked = piece.number !== null || piece.speaker === "question" || piece.hasBullet;
    return piece.speaker === "answer" ? null : splitAsked(piece.text, locale, isMarked);
  });
  if (split.filter((pair) => pair !== null).length < 2) return pieces;
  return pieces.flatMap((piece, at) => {
    const pair = split[at];
    if (pair === null || pair === undefined) return [piece];
    const [question, answer] = pair;
    changes.push({ lines: piece.lines, text: piece.raw, what: "held a question and its answer; they are parted here" });
    const { lines, indent } = piece;
    const rest = readMarks(answer, { question: "", answer: "RAO" });
    const answerText = rest.speaker === "answer" ? rest.text : answer;
    return [
      { ...piece, text: question },
      makePiece({ lines, indent, raw: answer, text: answerText, speaker: rest.speaker }),
    ];
  });
}
