import type { Table } from "mdast";
import { makePiece } from "./page.ts";
import type { Change, Piece } from "./page.ts";
import { isShort, readTraits } from "./line-traits.ts";
import { rowsAt } from "./read-rows.ts";
import type { Rows } from "./read-rows.ts";

/** Puts the lines that were one table back together: rows with cells, or cells that were flattened to a line each. */
export function findTables(pieces: readonly Piece[], locale: string, changes: Change[]): Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    const rows = rowsAt(pieces, at);
    const flat = rows === null ? flatTableAt(pieces, at, locale) : null;
    const { rows: cells = null, taken = 1, goingOn = [] } = rows ?? flat ?? {};
    const [first] = pieces.slice(at, at + 1);
    if (cells !== null && first !== undefined) {
      const table = makeTablePiece(pieces.slice(at, at + taken), cells);
      found.push(table);
      changes.push(...joinedRows(pieces.slice(at, at + taken), goingOn));
      if (flat !== null) {
        const what = `had been flattened, a cell a line; rebuilt with ${cells[0]?.length ?? 0} columns`;
        changes.push({ lines: table.lines, text: table.text, what });
      }
    } else if (first !== undefined) found.push(first);
    at += taken;
  }
  return found;
}

function joinedRows(pieces: readonly Piece[], goingOn: readonly number[]): Change[] {
  const what = "was a table's row on two lines; its cells are put together here";
  return goingOn.flatMap((at) => {
    const [above, below] = pieces.slice(at - 1, at + 1);
    if (above === undefined || below === undefined) return [];
    const lines = { first: above.lines.first, last: below.lines.last };
    return [{ lines, text: `${above.raw} ${below.raw}`, what }];
  });
}

/** Short lines in a row whose figures come back every so many lines, such as place, carrier, days, price. */
function flatTableAt(pieces: readonly Piece[], at: number, locale: string): Rows | null {
  const cells: string[] = [];
  for (const piece of pieces.slice(at, at + 400)) {
    const isPlain = piece.nodes === null && piece.level === null && !piece.hasBullet && piece.number === null;
    const traits = readTraits(piece.text, locale);
    const isCell = isPlain && (isShort(traits) || traits.isValue) && traits.length <= 50 && !traits.endsWithColon;
    if (!isCell) break;
    cells.push(piece.text);
  }
  // The heading of the section that follows may end the run: it is one cell too many.
  for (const taken of [cells.length, cells.length - 1]) {
    for (let columns = 2; columns <= 6; columns += 1) {
      if (taken < 6 || taken % columns !== 0 || taken / columns < 3) continue;
      const rows = Array.from({ length: taken / columns }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
      if (isTable(rows)) return { rows, taken, goingOn: [] };
    }
  }
  return null;
}

function isTable([head = [], ...data]: string[][]): boolean {
  const hasFigure = (cell: string | undefined) => /\d|gratuit|offert|free|kostenlos|gratis|za darmo/i.test(cell ?? "");
  const columns = head.map((_, column) => data.filter((row) => hasFigure(row[column])).length / data.length);
  const isClear = columns.every((share) => share === 0 || share === 1);
  return isClear && columns[0] === 0 && columns.includes(1) && !head.some(hasFigure);
}

function makeTablePiece(pieces: readonly Piece[], rows: string[][]): Piece {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const width = Math.max(...rows.map((row) => row.length));
  const table: Table = {
    type: "table",
    children: rows.map((row) => ({
      type: "tableRow",
      children: Array.from({ length: width }, (_, column) => ({
        type: "tableCell",
        children: row[column] ? [{ type: "text", value: row[column] }] : [],
      })),
    })),
  };
  return makePiece({
    lines: { first: first?.lines.first ?? 1, last: last?.lines.last ?? 1 },
    text: rows.map((row) => row.join(" | ")).join("\n"),
    indent: first?.indent ?? 0,
    hasGap: first?.hasGap ?? false,
    nodes: [table],
    isBlock: true,
  });
}
