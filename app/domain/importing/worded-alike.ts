import { wordsOf } from "./page-words.ts";

/** `Parcels to the mountains by day` beside a title `Parcels to the islands by day`. */
export function isWordedAlike(text: string, titles: readonly string[]): boolean {
  const own = wordsOf(text);
  return titles.some((title) => {
    const words = wordsOf(title);
    const shared = own.filter((word) => words.includes(word)).length;
    const isOther = words.join(" ") !== own.join(" ");
    return isOther && words[0] === own[0] && words[1] === own[1] && shared >= Math.max(own.length, words.length) * 0.6;
  });
}
