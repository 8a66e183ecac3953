import type { Piece } from "./page.ts";

/** `see 6.2`, `(1.5)`, `dit en 5.1`: words that send the reader to a numbered part of the page. */
const reference =
  /(?:(?<![\p{L}])(?:voir|cf\.?|selon|en|au point|à l'article|see|siehe|unter|zie|véase|vedi|ver|zob\.?|patrz|见)\s+(?:aussi |le |la |also |auch |point |§ ?)?|\(|§ ?)(\d{1,2}(?:\.\d{1,2}){1,2})(?=\.?(?:[\s,;)]|$))/giu;

/** The numbers such as 6.2 by which a page's text sends the reader to a part of it. */
export function findReferences(pieces: readonly Piece[]): Set<string> {
  return new Set(pieces.flatMap(({ text }) => [...text.matchAll(reference)].map(([, number = ""]) => number)));
}
