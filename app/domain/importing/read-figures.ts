import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { numberWords } from "./promise-words.ts";

const units: [pattern: string, days: number][] = [
  ["h|heures?|hours?|hrs?|stunden?|std|uur|uren|horas?|ore|ora|godzin\\w*|小时", 1 / 24],
  ["jours?|days?|tag(?:e|en)?|werktag\\w*|dag(?:en)?|werkdag\\w*|dias?|giorn[oi]|dni|dzien|天|日|个工作日", 1],
  ["semaines?|weeks?|wochen?|we(?:ek|ken)|semanas?|settiman[ae]|tygodni\\w*|周", 7],
  ["mois|months?|monat(?:e|en)?|maand(?:en)?|mes(?:es)?|mes[ei]|miesi\\w+|个月", 30],
  ["ans?|annees?|years?|jahre?n?|jaar|anos?|ann[oi]|lat|rok\\w*|年", 365],
];
const spelled = Object.keys(numberWords).sort((one, other) => other.length - one.length);
const number = `(?:\\d{1,3}|${spelled.join("|")})`;
const range = `(${number})(?:\\s?(?:a|-|–|et|ou|to|bis|tot|e|y|do|/|至|到)\\s?(${number}))?`;
const term = new RegExp(
  `(?<![\\p{Script=Latin}\\d,.])${range}\\)?\\s?(?:(?:working|business|calendar)\\s)?(${units.map(([unit]) => unit).join("|")})(?![\\p{Script=Latin}\\d])(\\s(?:\\w+ )?(?:ouvr\\w+|business|working|habiles|laborables|lavorativi|uteis|robocz\\w+))?`,
  "gu",
);
/** `before 13 h` names an hour of the day, not a term. */
const clock =
  /(?:\ba|\bavant|\bapres|\bdes|\bvers|\bjusqu'a|\bbefore|\bafter|\bat|\bby|\bum|\bvor|\bnach|\bab|\bbis|\bvoor|\bom|\ba las?|\balle|\bas|\bo)\s$/u;
const working = /werktag|werkdag|ouvr|business|working|habil|laborab|lavorativ|uteis|robocz|工作日/u;
const hour =
  /(?:avant|before|vor|voor|antes de(?: las)?|prima delle|antes das|przed)\s(\d{1,2})(?:\s?h(?:eures)?\s?(\d{2})?|[:.](\d{2})|\s?(am|pm)|\s?uhr|\s?uur)(?![\p{L}\d])/u;
const price =
  /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,2})?)\s?(?:€|eur\b|euros?\b|£|\$|zł|zl\b)|(?:€|£|\$)\s?(\d{1,4}(?:[.,]\d{1,2})?)/gu;
export const free =
  /\boffert|\bgratuit|\bfree\b|\bkostenlos|\bversandkostenfrei|\bgratis|\bgratuit|\bza darmo|\bdarmow|\ba notre charge|\bfrei\b|免/u;
const from =
  /\bdes(?= (?:$|\d|[€£]|l'|une? |votre |que ))|\ba partir|\bau-dela|\bfrom\b|\bover\b|\babove\b|\bab\b|\bvanaf|\bdesde\b|\bda\b|\boltre\b|\bod\b|\bspend\b|\bpowyzej|superieur|\bmas de|\bpiu di|\bmais de|满/u;
const tries = new RegExp(
  `(?<![\\p{L}\\d])(${number})\\s(?:essais?|tentatives?|attempts?|tries|versuche|pogingen|intentos|tentativi|proby)`,
  "u",
);

/** A number as a text promises it. */
export type Figure = {
  /** days, an hour of the day, money or tries */
  kind: "term" | "hour" | "threshold" | "price" | "tries";
  /** the number as compared: days from–to, money, minutes of the day */
  value: string;
  /** the number as it stands, and where */
  words: string;
  at: number;
};

/** The numbers of a folded sentence that can be told apart: of several terms or prices, none can be. */
export function readFigures(folded: string): Figure[] {
  const found: Figure[] = [];
  const add = (kind: Figure["kind"], { index }: { index: number }, value: string, words: string) =>
    found.push({ kind, value, words, at: index });
  const [first, ...others] = [...folded.matchAll(term)].filter(
    (one) => !/^(?:h|uhr|uur)$/u.test(one[3] ?? "") || !clock.test(folded.slice(0, one.index)),
  );
  if (first !== undefined && others.length === 0) add("term", first, ...readTerm(first));
  const cutOff = hour.exec(folded);
  if (cutOff !== null) add("hour", cutOff, minutesOf(cutOff), cutOff[0]);
  const [amount, second, ...more] = [...folded.matchAll(price)];
  if (amount !== undefined && second === undefined) {
    const isThreshold = free.test(folded) && from.test(folded);
    if (isThreshold || !from.test(folded))
      add(isThreshold ? "threshold" : "price", amount, amountOf(amount), amount[0]);
  }
  // `5 €, free from 60 €`: the second price is the one from which the first falls away.
  if (amount !== undefined && second !== undefined && more.length === 0) {
    const between = folded.slice(amount.index + amount[0].length, second.index);
    if (free.test(between) && from.test(between)) add("threshold", second, amountOf(second), second[0]);
  }
  const tried = tries.exec(folded);
  if (tried?.[1] !== undefined) add("tries", tried, String(valueOf(tried[1])), tried[0]);
  return found;
}

/** All terms and prices of a text, whatever they are about. */
export function listFigures(text: string): Figure[] {
  const folded = foldText(text).replace(/[\s\u00a0\u202f]+/g, " ");
  const terms = [...folded.matchAll(term)].map((one): Figure => {
    const [value, words] = readTerm(one);
    return { kind: "term", value, words, at: one.index };
  });
  const prices = [...folded.matchAll(price)].map((one): Figure => ({
    kind: "price",
    value: amountOf(one),
    words: one[0],
    at: one.index,
  }));
  return [...terms, ...prices];
}

function amountOf(found: RegExpMatchArray): string {
  return Number((found[1] ?? found[2] ?? "").replace(",", ".")).toFixed(2);
}

function readTerm([words, low = "", high, unit = ""]: RegExpExecArray | RegExpMatchArray): [string, string] {
  const days = units.find(([pattern]) => new RegExp(`^(?:${pattern})$`, "u").test(unit))?.[1] ?? 1;
  const [least, most] = [valueOf(low) * days, valueOf(high ?? low) * days];
  const isWorking = working.test(words);
  return [`${least.toFixed(2)}–${most.toFixed(2)}${isWorking ? " working" : ""}`, words.trim()];
}

function valueOf(written: string): number {
  return numberWords[written] ?? Number(written);
}

function minutesOf([, hours = "0", short, long, half]: RegExpExecArray): string {
  const isLate = half === "pm" && Number(hours) < 12;
  return String((Number(hours) + (isLate ? 12 : 0)) * 60 + Number(short ?? long ?? 0));
}
