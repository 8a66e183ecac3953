import { placeCells } from "./place-cells.ts";
import type { Row } from "./place-cells.ts";
import type { Piece } from "./page.ts";

/** The rows of a table that begins at a piece, how many pieces they are, and which of these go on with the row above. */
export type Rows = { rows: string[][]; taken: number; goingOn: number[] };

/** The table that begins at a piece: cells parted by tabs, bars or gaps; null where there is none. */
export function rowsAt(pieces: readonly Piece[], at: number): Rows | null {
  return barredRowsAt(pieces, at) ?? gappedRowsAt(pieces, at);
}

function gappedRowsAt(pieces: readonly Piece[], at: number): Rows | null {
  const lines: Row[] = [];
  const goingOn: number[] = [];
  let taken = 0;
  for (let piece = pieces[at]; piece !== undefined; piece = pieces[at + taken]) {
    const row = taken > 0 && piece.hasGap ? null : readRow(piece, lines);
    if (row === null) break;
    if (row.goesOn) goingOn.push(taken);
    taken += 1;
    if (!row.cells.every((cell) => /^:?-{2,}:?$/.test(cell))) lines.push(row);
  }
  if (lines.length < 2) return null;
  const rows = placeCells(lines);
  const isPiped = /^\|/.test(pieces[at]?.raw ?? "");
  const widths = rows.map((row) => row.length);
  return isPiped || Math.max(...widths) - Math.min(...widths) <= 1 ? { rows, taken, goingOn } : null;
}

function readRow(piece: Piece, above: readonly Row[]): Row | null {
  const { cells, raw, indent, hasBullet, number } = piece;
  if (cells !== null) return { cells, starts: startsOf(piece, cells), goesOn: false };
  // What stands alone below another column than the first goes on with the row above.
  const isBelow = above.some(({ starts }) => starts?.slice(1).includes(indent) ?? false);
  const goesOn = isBelow && indent > 3 && !hasBullet && number === null;
  return goesOn ? { cells: [raw], starts: [indent], goesOn } : null;
}

function startsOf({ raw, indent }: Piece, cells: readonly string[]): number[] | null {
  if (/\t|^\|/.test(raw)) return null;
  let from = 0;
  return cells.map((cell) => {
    const found = raw.indexOf(cell, from);
    from = found + cell.length;
    return found + indent;
  });
}

/** `a | b | c` with as many bars in every line; a line alone is a menu. */
function barredRowsAt(pieces: readonly Piece[], at: number): Rows | null {
  const rows: string[][] = [];
  for (let piece = pieces[at]; piece !== undefined; piece = pieces[at + rows.length]) {
    const { raw, nodes, hasGap } = piece;
    const cells = /\s\|\s/.test(raw) ? raw.split("|").map((cell) => cell.trim()) : [raw];
    const isRow = nodes === null && cells.length > 1 && !/^\||\|$/.test(raw) && cells.every((cell) => cell !== "");
    if (!isRow || (rows.length > 0 && (hasGap || cells.length !== rows[0]?.length))) break;
    rows.push(cells);
  }
  return rows.length < 2 ? null : { rows, taken: rows.length, goingOn: [] };
}
