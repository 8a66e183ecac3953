/** Lays rows out in columns, the first one to the left and the others, mostly numbers, to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(print));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  const [first = [], ...others] = cells;
  return [line(first), widths.map((width) => "-".repeat(width)).join("  "), ...others.map(line)].join("\n");
}

/** Whole numbers as they are, shares with three places, nothing as a dash. */
function print(cell: string | number | null): string {
  if (cell === null) return "–";
  if (typeof cell === "string") return cell;
  return Number.isInteger(cell) && cell > 1 ? String(cell) : cell.toFixed(3).replace(/\.000$/, "");
}
