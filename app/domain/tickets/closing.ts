import type { Letterhead } from "./desk.ts";

/** For a shop that is gone, which says nothing any more. */
const defaultCloseDays = 7;

/** How long a shop's solved tickets can be opened again before they close, in milliseconds. */
export function closesAfterMs(shop: string, letterhead: Pick<Letterhead, "shopFacts">): number {
  return (letterhead.shopFacts(shop)?.shop.closeAfterDays ?? defaultCloseDays) * 86_400_000;
}
