/** A line of a table: its cells, and the columns of letters where they begin; none where tabs or pipes part them. */
export type Row = {
  cells: string[];
  starts: number[] | null;
  /** stands alone below a cell of the row above, and goes on with it */
  goesOn: boolean;
};

/** Puts each cell below the head it was written under: an empty one before it moves none, a narrow gap joins no two. */
export function placeCells(lines: readonly Row[]): string[][] {
  const columns = findColumns(lines);
  const most = Math.max(...lines.map(({ cells }) => cells.length));
  const rows: string[][] = [];
  for (const line of lines) {
    const isFull = line.cells.length === most;
    const cells = isFull ? line.cells : ((columns && placeRow(line, columns)) ?? setInRow(line, lines, most));
    const above = rows.at(-1);
    if (line.goesOn && above !== undefined && cells.length === above.length) addBelow(above, cells);
    else rows.push([...cells]);
  }
  return rows;
}

/** Where the columns begin: as in the fullest rows, when two begin them alike or the others fit below. */
function findColumns(lines: readonly Row[]): readonly number[] | null {
  const starts = lines.flatMap((line) => (line.starts === null ? [] : [line.starts]));
  if (starts.length < lines.length) return null;
  const most = Math.max(...starts.map(({ length }) => length));
  const full = starts.filter(({ length }) => length === most);
  const fits = (one: readonly number[], columns: readonly number[]) =>
    one.every((start) => columns.some((column) => Math.abs(start - column) <= 1));
  return (
    full.find(
      (columns) => full.filter((one) => fits(one, columns)).length > 1 || starts.every((one) => fits(one, columns)),
    ) ?? null
  );
}

function placeRow({ cells, starts }: Row, columns: readonly number[]): string[] | null {
  const placed = columns.map(() => "");
  for (const [at, cell] of cells.entries()) {
    for (const { text, start } of cutAtColumns(cell, starts?.[at] ?? 0, columns)) {
      const column = columns.findLastIndex((one) => one <= start + 2);
      if (column < 0 || placed[column] !== "") return null;
      placed[column] = text;
    }
  }
  return placed;
}

/** Cuts a cell that runs on past where the next column begins, with a space before it. */
function cutAtColumns(cell: string, start: number, columns: readonly number[]): { text: string; start: number }[] {
  const cuts = columns
    .map((column) => column - start)
    .filter((at) => at > 1 && /\s/.test(cell[at - 1] ?? "") && /\S/.test(cell[at] ?? ""));
  return [0, ...cuts].map((from, at) => ({ text: cell.slice(from, cuts[at]).trim(), start: start + from }));
}

/** A row one cell short that begins beyond the others' first cells has none of its own there. */
function setInRow({ cells, starts }: Row, lines: readonly Row[], most: number): string[] {
  const start = starts?.[0] ?? 0;
  const others = lines.filter((line) => line.cells.length === most);
  const isBeyond = others.every(
    (line) => line.starts !== null && start > line.starts[0]! + (line.cells[0]?.length ?? 0),
  );
  return isBeyond && cells.length === most - 1 ? ["", ...cells] : [...cells];
}

function addBelow(above: string[], cells: readonly string[]): void {
  for (const [at, cell] of cells.entries()) {
    if (cell === "") continue;
    const before = above[at] ?? "";
    above[at] = before === "" ? cell : `${before}${/^\p{Lu}/u.test(cell) ? " / " : " "}${cell}`;
  }
}
