/** Values by key, of which only the latest used are kept. */
export type MapOfLatest<K, V> = {
  get: (key: K) => V | undefined;
  /** gives back the value */
  set: (key: K, value: V) => V;
};

/** Keeps so many values; a further one pushes out the one that was used longest ago. */
export function mapOfLatest<K, V>(most: number): MapOfLatest<K, V> {
  const values = new Map<K, V>();
  const set = (key: K, value: V) => {
    values.delete(key);
    values.set(key, value);
    for (const oldest of values.keys()) {
      if (values.size <= most) break;
      values.delete(oldest);
    }
    return value;
  };
  const get = (key: K) => {
    const value = values.get(key);
    return value === undefined ? undefined : set(key, value);
  };
  return { get, set };
}
