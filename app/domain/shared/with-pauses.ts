/** The events as they come, and null whenever none has come for so many milliseconds; ends them when its reader stops. */
export async function* withPauses<T>(events: AsyncIterator<T>, everyMs: number): AsyncGenerator<T | null> {
  const pause = Symbol("pause");
  let next = events.next();
  try {
    for (;;) {
      let timer: NodeJS.Timeout | undefined;
      const paused = new Promise<typeof pause>((resolve) => (timer = setTimeout(() => resolve(pause), everyMs)));
      const got = await Promise.race([next, paused]);
      clearTimeout(timer);
      if (got === pause) yield null;
      else if (got.done) return;
      else {
        yield got.value;
        next = events.next();
      }
    }
  } finally {
    await events.return?.();
  }
}
