import type { Element, ElementContent } from "hast";
import { htmlChildren, htmlText } from "./html-node.ts";

/** Makes a table read alike in Markdown: cells that span others said in each, a first row in bold its head. */
export function mendTable(table: Element): Element {
  const rows = rowsOf(table);
  const first = rows[0];
  const hasHead = rows.some((row) => cellsOf(row).some(({ tagName }) => tagName === "th"));
  const isHead = first !== undefined && !hasHead && isBoldRow(first) && !rows.slice(1).some(isBoldRow);
  const spread = spreadCells(rows).map((cells, at) =>
    makeRow(rows[at]!, isHead && at === 0 ? cells.map(toHead) : cells),
  );
  const captions = table.children.filter((child) => child.type === "element" && child.tagName === "caption");
  return { ...table, children: [...captions, ...spread] };
}

function rowsOf(node: Element): Element[] {
  return htmlChildren(node).flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === "tr" ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === "element" && /^t[dh]$/.test(child.tagName));
}

function makeRow(row: Element, children: ElementContent[]): Element {
  return { ...row, children };
}

function toHead(cell: Element): Element {
  const [strong] = cell.children.filter((child) => htmlText(child) !== "");
  return { ...cell, tagName: "th", children: strong?.type === "element" ? strong.children : cell.children };
}

function isBoldRow(row: Element): boolean {
  const filled = cellsOf(row).filter((cell) => htmlText(cell) !== "");
  return filled.length > 1 && filled.every(isBoldCell);
}

function isBoldCell(cell: Element): boolean {
  const [only, ...others] = cell.children.filter((child) => htmlText(child) !== "");
  return others.length === 0 && only?.type === "element" && /^(?:strong|b)$/.test(only.tagName);
}

/** Each row's cells with those that reach into it; one that is all of its row stays alone, as a title does. */
function spreadCells(rows: readonly Element[]): Element[][] {
  const reaching = new Map<number, { cell: Element; rows: number }>();
  const widths = rows.map((row) => cellsOf(row).reduce((sum, cell) => sum + spanOf(cell, "colSpan"), 0));
  return rows.map((row, at) => {
    const own = cellsOf(row);
    const isTitle = own.length === 1 && widths[at] === Math.max(...widths);
    const cells: Element[] = [];
    const takeReaching = () => {
      for (let one = reaching.get(cells.length); one !== undefined; one = reaching.get(cells.length)) {
        if (one.rows === 1) reaching.delete(cells.length);
        else reaching.set(cells.length, { ...one, rows: one.rows - 1 });
        cells.push(one.cell);
      }
    };
    for (const cell of own) {
      takeReaching();
      const single = { ...cell, properties: { align: cell.properties["align"] } };
      for (let count = isTitle ? 1 : spanOf(cell, "colSpan"); count > 0; count -= 1) {
        const down = Math.min(spanOf(cell, "rowSpan"), rows.length - at) - 1;
        if (down > 0) reaching.set(cells.length, { cell: single, rows: down });
        cells.push(single);
      }
    }
    takeReaching();
    return cells;
  });
}

function spanOf(cell: Element, name: "colSpan" | "rowSpan"): number {
  const span = Number(cell.properties[name] ?? 1);
  // `rowspan="0"` reaches to the table's end (HTML Living Standard, 4.9.11).
  if (name === "rowSpan") return span === 0 ? Infinity : Number.isInteger(span) && span > 0 ? span : 1;
  return Number.isInteger(span) && span > 0 ? Math.min(span, 12) : 1;
}
