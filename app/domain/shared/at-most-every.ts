/** Calls `tell` at once and then at most once every so many milliseconds; what comes in between is dropped. */
export function atMostEvery<T>(
  everyMs: number,
  tell: (value: T) => void,
  now: () => number = Date.now,
): (value: T) => void {
  let toldAt = -Infinity;
  return (value) => {
    if (now() - toldAt < everyMs) return;
    toldAt = now();
    tell(value);
  };
}
