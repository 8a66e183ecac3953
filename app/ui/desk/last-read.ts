import { isRouteErrorResponse, type ClientLoaderFunction } from "@remix-run/react";
import { useSyncExternalStore } from "react";

/** Readers whose last reading failed: what they show is what was read before. */
const behind = new Set<object>();
const watchers = new Set<() => void>();

function note(reader: object, isRead: boolean): void {
  if (isRead) behind.delete(reader);
  else behind.add(reader);
  for (const watcher of watchers) watcher();
}

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
};

/** Begins a reading of the whole page: what it does not show any more is not missed. */
export const beginReading = () => behind.clear();

/** Whether what the page shows is what the server last had to say. */
export const useIsCurrent = () =>
  useSyncExternalStore(
    watch,
    () => behind.size === 0,
    () => true,
  );

/** Whether the server has answered: with a refusal or a redirection. */
const isAnswer = (error: unknown) => error instanceof Response || (isRouteErrorResponse(error) && error.status < 500);

/**
 * A clientLoader under which a page stays as it was, with what is being typed in it, while the server cannot be reached or
 * fails; what the server refuses is told at once. `keyOf` says what is shown: another ticket's data are never its own.
 */
export function keepLastRead(keyOf: (params: Record<string, string | undefined>) => string): ClientLoaderFunction {
  let last: { key: string; data: unknown } | null = null;
  const loader: ClientLoaderFunction = async ({ params, serverLoader }) => {
    const key = keyOf(params);
    try {
      last = { key, data: await serverLoader() };
      note(loader, true);
    } catch (error) {
      note(loader, isAnswer(error));
      if (isAnswer(error) || last?.key !== key) throw error;
    }
    return last.data;
  };
  return loader;
}

/** What a clientAction gives when its form could not be brought to the server, instead of an error in place of the page. */
export async function orUnsent<T>(serverAction: () => Promise<unknown>, unsent: T): Promise<unknown> {
  try {
    return await serverAction();
  } catch (error) {
    if (isAnswer(error)) throw error;
    return unsent;
  }
}
