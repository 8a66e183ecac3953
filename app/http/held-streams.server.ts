/** Whom an open stream counts for, and how many they may hold at once. */
export type StreamHolder = { key: string; most: number };

const held = new Map<string, number>();

/** A browser's session: its open pages, with room for many tabs. */
export function browserHolder(sessionId: string): StreamHolder {
  return { key: `browser ${sessionId}`, most: 20 };
}

/** Where requests come from; it may be a whole office, or a proxy that we are not told to believe. */
export function addressHolder(address: string): StreamHolder {
  return { key: `address ${address}`, most: 1000 };
}

/** Counts a stream for all its holders until the returned function is called; null when one of them has too many. */
export function holdStream(holders: readonly StreamHolder[]): (() => void) | null {
  if (holders.some(({ key, most }) => (held.get(key) ?? 0) >= most)) return null;
  for (const { key } of holders) held.set(key, (held.get(key) ?? 0) + 1);
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    for (const { key } of holders) {
      const left = (held.get(key) ?? 1) - 1;
      if (left > 0) held.set(key, left);
      else held.delete(key);
    }
  };
}
