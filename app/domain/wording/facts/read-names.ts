import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { calendarWords } from "./calendar-words.ts";

const link =
  /(?:https?:\/\/|www\.|mailto:)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b(?:\/\S*)?/giu;
const markup = /!?\[[^\]]*\]\([^)]*\)|<\/?[a-z!][^>]*>/giu;
const code = /(?=[\p{Letter}\d-]*\d)(?=[\p{Letter}\d-]*\p{Letter})[\p{Letter}\d]+(?:-[\p{Letter}\d]+)*/gu;
/** Numbers with letters that are no codes: 13h, 13h30, 48h, 1er, 2nd, 3x, 10am. */
const plainNumber = /^\d+(?:[hx]\d{0,2}|er|ere|e|o|a|st|nd|rd|th|j|d|am|pm|eme|te|ten)$/;
const startsSentence = /(?:^|[.!?:…;"«»“”„()|\n-]\s*|[–—]\s*)$/u;

/** Links, codes and names in a text. Names are words with a capital within a sentence; German writes all nouns so: there only those in capitals throughout. */
export function readNames(
  source: string,
  language: string,
): { link: Set<string>; code: Set<string>; name: Set<string> } {
  const links = new Set<string>();
  const codes = new Set<string>();
  const names = new Set<string>();
  let text = source.normalize("NFKC");
  for (const pattern of [markup, link])
    text = text.replace(pattern, (found) => {
      links.add(pattern === link ? foldText(found).replace(/[.,;:!?)]+$/, "") : foldText(found));
      return " ; ";
    });
  text = text.replace(code, (found) => {
    const folded = foldText(found);
    if (plainNumber.test(folded)) return found;
    if (/\p{Script=Han}/u.test(found)) return found;
    codes.add(folded);
    return " ; ";
  });
  const { months, weekdayNames } = calendarWords(language);
  for (const { 0: word, index } of text.matchAll(/\p{Letter}[\p{Letter}'’-]*/gu)) {
    if (word.length < 2 || /\p{Script=Han}/u.test(word)) continue;
    if (months.has(foldText(word)) || weekdayNames.has(foldText(word))) continue;
    const isShouted = word.length >= 2 && word === word.toUpperCase() && word !== word.toLowerCase();
    const isCapital = /^\p{Lu}/u.test(word) && !startsSentence.test(text.slice(0, index));
    if (isShouted || (isCapital && language !== "de") || /\p{Ll}\p{Lu}/u.test(word)) names.add(foldText(word));
  }
  return { link: links, code: codes, name: names };
}
