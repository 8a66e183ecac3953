/** A job that runs again and again: `nudge` runs it at once; `finished` resolves after the signal, when it is at rest. */
export type Repeated = { nudge: () => void; finished: Promise<void> };

/** Runs a job every so many milliseconds, never twice at a time, until the signal; a failure is told and it goes on. */
export function repeat(
  everyMs: number,
  signal: AbortSignal,
  job: () => Promise<void>,
  onError: (error: unknown) => void,
): Repeated {
  let wake = () => {};
  let isNudged = false;
  const nudge = () => {
    isNudged = true;
    wake();
  };
  const rest = () =>
    new Promise<void>((resolve) => {
      if (isNudged || signal.aborted) return resolve();
      const timer = setTimeout(resolve, everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  signal.addEventListener("abort", () => wake(), { once: true });
  const run = async () => {
    while (!signal.aborted) {
      isNudged = false;
      await job().catch(onError);
      await rest();
    }
  };
  return { nudge, finished: run() };
}
