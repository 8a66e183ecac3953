import type { Element, ElementContent } from "hast";
import { htmlChildren, htmlText, linesOf } from "./html-node.ts";
import type { Change } from "./page.ts";

/** From how many columns on a span is doubted, and how many a table has at most. */
const widest = 12;
const most = 60;

/**
 * Makes a table read alike in Markdown: cells that span others said in each, a first row in bold its head, a table
 * within a cell as words in it.
 */
export function mendTable(table: Element, changes: Change[]): Element {
  const rows = rowsOf(table).map((row) => ({
    ...row,
    children: cellsOf(row).map((cell) => setTablesInLine(cell, changes)),
  }));
  const first = rows[0];
  const hasHead = rows.some((row) => cellsOf(row).some(({ tagName }) => tagName === "th"));
  const isHead = first !== undefined && !hasHead && isBoldRow(first) && !rows.slice(1).some(isBoldRow);
  const spread = spreadCells(clampSpans(rows, changes)).map((cells, at) =>
    makeRow(rows[at]!, isHead && at === 0 ? cells.map(toHead) : cells),
  );
  const captions = table.children.filter((child) => child.type === "element" && child.tagName === "caption");
  return { ...table, children: [...captions, ...spread] };
}

/** The rows of a table itself, not those of tables in its cells. */
export function rowsOf(node: Element): Element[] {
  return htmlChildren(node).flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === "tr" ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

/** The cells of a row, heads among them. */
export function cellsOf(row: Element): Element[] {
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

/** A cell that says it spans more columns than a table has spans those that the other rows have. */
function clampSpans(rows: readonly Element[], changes: Change[]): Element[] {
  const isTooWide = (cell: Element) => spanOf(cell, "colSpan") > widest;
  if (!rows.some((row) => cellsOf(row).some(isTooWide))) return [...rows];
  const spanning = (colSpan: number) => (row: Element) => ({
    ...row,
    children: cellsOf(row).map((cell) =>
      isTooWide(cell) ? { ...cell, properties: { ...cell.properties, colSpan } } : cell,
    ),
  });
  const columns = Math.min(most, Math.max(...spreadCells(rows.map(spanning(1))).map(({ length }) => length)));
  return rows.map((row) => {
    const wide = cellsOf(row).filter(isTooWide);
    for (const cell of wide) {
      const what = `said that it spans ${spanOf(cell, "colSpan")} columns; it stands in ${columns} at most`;
      changes.push({ lines: linesOf(cell), text: htmlText(cell), what });
    }
    const others = cellsOf(row).reduce((sum, cell) => sum + (isTooWide(cell) ? 0 : spanOf(cell, "colSpan")), 0);
    return spanning(Math.max(1, Math.floor((columns - others) / Math.max(1, wide.length))))(row);
  });
}

/** A table within a cell becomes a list in it: a row an item, its cells parted by dashes. */
function setTablesInLine(cell: Element, changes: Change[]): Element {
  const children = cell.children.map((child): ElementContent => {
    if (child.type !== "element") return child;
    if (child.tagName !== "table") return setTablesInLine(child, changes);
    const what = "was a table within a table; it stands in its cell, rows parted by semicolons and cells by dashes";
    changes.push({ lines: linesOf(child), text: htmlText(child), what });
    const dash: ElementContent = { type: "text", value: " – " };
    const items = rowsOf(child).map((row): Element => {
      const filled = cellsOf(row)
        .filter((one) => htmlText(one) !== "")
        .map((one) => setTablesInLine(one, changes));
      const words = filled.flatMap((one, at) => (at === 0 ? one.children : [dash, ...one.children]));
      return { type: "element", tagName: "li", properties: {}, children: words };
    });
    return { type: "element", tagName: "ul", properties: {}, children: items, position: child.position };
  });
  return { ...cell, children };
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
  return Number.isInteger(span) && span > 0 ? span : 1;
}
