/** A vector of length 1 in the same direction; one without direction stays as it is. */
export function unitVector(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
