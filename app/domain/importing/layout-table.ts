import type { Element } from "hast";
import { findElement, htmlText, linesOf } from "./html-node.ts";
import { cellsOf, rowsOf } from "./mend-html-table.ts";
import type { Change } from "./page.ts";

/** A table that only places things on the page: one column, headings or long texts in its cells, tables but no rows. */
export function isLayout(table: Element): boolean {
  const hasBlocks = findElement(table, (one) => /^(?:h[1-6]|details)$/.test(one.tagName)) !== null;
  const isLong = findElement(table, (one) => /^t[dh]$/.test(one.tagName) && htmlText(one).length > 500) !== null;
  const rows = rowsOf(table)
    .map(cellsOf)
    .filter((cells) => cells.length > 1);
  // One row of plain cells is a head of the page, two and more are figures with their names.
  const plain = rows.filter((cells) => cells.every((cell) => !holdsTable(cell)));
  return hasBlocks || isLong || rows.length === 0 || (holdsTable(table) && plain.length < 2);
}

/** Says of a table with columns that its cells stand one below the other. */
export function tellLayout(table: Element, changes: Change[]): void {
  const most = Math.max(0, ...rowsOf(table).map((row) => cellsOf(row).length));
  if (most < 2) return;
  const what = `was a table of ${most} columns that places other things; its cells stand one below the other`;
  changes.push({ lines: linesOf(table), text: htmlText(table).slice(0, 120), what });
}

function holdsTable(node: Element): boolean {
  return findElement(node, (one) => one !== node && one.tagName === "table") !== null;
}
