/** The places of the largest values, at most so many, largest first, earlier ones first among equals. */
export function largest(values: Float64Array, count: number): number[] {
  if (count <= 0) return [];
  const rows: number[] = [];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0;
    if (rows.length === count && value <= (values[rows[count - 1] ?? 0] ?? 0)) continue;
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[rows[middle] ?? 0] ?? 0) >= value) low = middle + 1;
      else high = middle;
    }
    if (rows.length === count) rows.pop();
    rows.splice(low, 0, row);
  }
  return rows;
}
