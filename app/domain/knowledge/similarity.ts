/** The cosine of two unit vectors; 0 when one is missing. */
export function similarity(one: ArrayLike<number> | undefined, other: ArrayLike<number> | undefined): number {
  if (one === undefined || other === undefined) return 0;
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
