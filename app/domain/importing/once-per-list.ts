/** What is found in a list as a whole, found once however often it is asked for; such a list does not change any more. */
export function oncePerList<Item, Found>(find: (list: readonly Item[]) => Found): (list: readonly Item[]) => Found {
  const known = new WeakMap<readonly Item[], { found: Found }>();
  return (list) => {
    const kept = known.get(list) ?? { found: find(list) };
    known.set(list, kept);
    return kept.found;
  };
}

/** The place of the last item before `end` that passes, or -1. */
export function lastBefore<Item>(list: readonly Item[], end: number, passes: (item: Item) => boolean): number {
  let at = Math.min(end, list.length) - 1;
  while (at >= 0 && !passes(list[at]!)) at -= 1;
  return at;
}
