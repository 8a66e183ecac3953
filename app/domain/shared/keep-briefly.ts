/** A read whose result serves everybody for a while; `forget` makes the next one read anew. */
export type KeptBriefly<T> = { read: () => Promise<T>; forget: () => void };

/** Reads at most once every so many milliseconds, also when many ask at once; a read that fails is not kept. */
export function keepBriefly<T>(
  forMs: number,
  read: () => Promise<T>,
  now: () => number = () => performance.now(),
): KeptBriefly<T> {
  let kept: { at: number; result: Promise<T> } | null = null;
  return {
    read: () => {
      if (kept && now() - kept.at < forMs) return kept.result;
      const started = { at: now(), result: read() };
      kept = started;
      started.result.catch(() => {
        if (kept === started) kept = null;
      });
      return started.result;
    },
    forget: () => {
      kept = null;
    },
  };
}
