const roomFor = (length: number) =>
  [new Int32Array(length + 1), new Int32Array(length + 1), new Int32Array(length + 1)] as const;

/** Rows to count in, for words up to a length, used again for every pair: a word may be held against thousands. */
let rows = roomFor(63);

/**
 * Letters added, left out, changed or swapped with a neighbour between two words; `limit` when there are as many or more.
 * Only places that so few slips can reach are looked at.
 */
export function countSlips(one: string, other: string, limit: number): number {
  const width = other.length;
  if (Math.abs(one.length - width) >= limit) return limit;
  if (width >= rows[0].length) rows = roomFor(width);
  let [before, previous, current] = rows;
  for (let column = 0; column <= width; column += 1) previous[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    const from = Math.max(1, row - limit + 1);
    const to = Math.min(width, row + limit - 1);
    let least = from === 1 ? row : limit;
    current[from - 1] = least;
    for (let column = from; column <= to; column += 1) {
      const isSame = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
      if (isSwap) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least >= limit) return limit;
    if (to < width) current[to + 1] = limit;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(limit, previous[width] ?? limit);
}
