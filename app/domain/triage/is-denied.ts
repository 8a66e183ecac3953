import type { TokenizedText } from "#app/domain/lexicon/tokenize.ts";

/** Words that deny what follows them, folded; German denies also behind: "eilt nicht". */
const denials: Record<string, string> = {
  fr: "pas non rien sans aucun aucune nullement",
  en: "not no non nothing isn isnt wasn never without neither dont don",
  de: "nicht kein keine keinen keinesfalls ohne weder nichts nix",
  nl: "niet geen zonder niets noch",
  es: "no sin nada ningun ninguna tampoco",
  it: "non nessun nessuna senza niente nulla",
  pt: "nao nada sem nenhum nenhuma",
  pl: "nie nic bez zaden zadna ani",
};

/** Words that may stand between a denial and what it denies. */
const between: Record<string, string> = {
  fr: "du tout si tres vraiment trop d de un une tellement particulierement forcement",
  en: "t that so very really too an a at all the particularly terribly super s any",
  de: "so sehr besonders wirklich ein eine allzu",
  nl: "zo erg heel echt een bijzonder",
  es: "es tan muy nada un una realmente esta",
  it: "e cosi molto proprio un una davvero tanto ho",
  pt: "e tao muito nada uma um propriamente tem",
  pl: "jest tak bardzo to az zbyt",
};

const sets = (list: Record<string, string>) =>
  new Map(Object.entries(list).map(([language, words]) => [language, new Set(words.split(" "))]));
const [denying, passing] = [sets(denials), sets(between)];
const farthest = 4;

/** Whether the text denies the word at this place: "not really urgent", "eilt nicht", 不紧急; never across a sentence's end. */
export function isDenied({ folded, tokens }: TokenizedText, at: number, language: string): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (language === "zh") return /[不没無无非别][太很是那么]{0,2}$/u.test(folded.slice(0, token.start));
  const isJoined = (one: number, other: number) =>
    !/[.,;:!?\n]/.test(folded.slice(tokens[one]?.end, tokens[other]?.start));
  for (let before = at - 1; before >= Math.max(0, at - farthest) && isJoined(before, before + 1); before -= 1) {
    const word = tokens[before]?.word ?? "";
    if (denying.get(language)?.has(word)) return true;
    if (!passing.get(language)?.has(word)) break;
  }
  const next = tokens[at + 1]?.word ?? "";
  return language === "de" && isJoined(at, at + 1) && /^(nicht|ja nicht)$/.test(next);
}
