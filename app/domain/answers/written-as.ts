/** What a message is written in: words that can be read, none but numbers and codes, or mostly a script nobody here reads. */
export type Writing = "words" | "number" | "other_script";

/** Tells how a message is written. An order's number alone (« AU-1042 ») asks nothing. */
export function writtenAs(text: string): Writing {
  const words = text.replace(/[\p{L}\p{N}_-]*\d[\p{L}\p{N}_-]*/gu, " ");
  const letters = words.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return "number";
  const read = letters.filter((letter) => /[\p{Script=Latin}\p{Script=Han}]/u.test(letter));
  return read.length * 2 < letters.length ? "other_script" : "words";
}
