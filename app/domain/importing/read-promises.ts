import { foldText } from "#app/domain/lexicon/fold-text.ts";
import type { Sentence } from "./contradiction.ts";
import { carriers, isChase, numberWords, qualifiers, subjects } from "./promise-words.ts";

/** A number that a sentence promises, with what it is about and for which orders. */
export type FoundPromise = {
  subject: string;
  /** days, an hour of the day, money or tries */
  kind: "term" | "hour" | "threshold" | "price" | "tries";
  /** what narrows it, sorted */
  scope: string;
  /** the number as compared: days from–to, money, minutes of the day */
  value: string;
  /** the number as it stands */
  words: string;
  sentence: Sentence;
};

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
  `(?<![\\p{Script=Latin}\\d,.])${range}\\s?(${units.map(([unit]) => unit).join("|")})(?![\\p{Script=Latin}\\d])(\\s(?:\\w+ )?(?:ouvr\\w+|business|working|habiles|laborables|lavorativi|uteis|robocz\\w+))?`,
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
const free = /\boffert|\bgratuit|\bfree\b|\bkostenlos|\bversandkostenfrei|\bgratis|\bgratuit|\bza darmo|\bfrei\b|免/u;
const from =
  /\bdes\b|\ba partir|\bau-dela|\bfrom\b|\bover\b|\babove\b|\bab\b|\bvanaf|\bdesde\b|\bda\b|\boltre\b|\bod\b|\bpowyzej|superieur|\bmas de|\bpiu di|\bmais de|满/u;
const tries = new RegExp(
  `(?<![\\p{L}\\d])(${number})\\s(?:essais?|tentatives?|attempts?|tries|versuche|pogingen|intentos|tentativi|proby)`,
  "u",
);

/** Reads the numbers that a sentence promises; `heading` tells what a bare row or item is about. */
export function readPromises(sentence: Sentence, heading: string): FoundPromise[] {
  const folded = foldText(sentence.text)
    .replace(/’/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, " ");
  const topic = foldText(heading).replace(/’/g, "'");
  if (isChase.test(folded) || /[?？]$/.test(sentence.text)) return [];
  // A row or an item says little: its heading tells what it is about.
  const isBrief = sentence.text.length < 60 || sentence.text.includes(" | ");
  const figure = folded.search(/\d/u);
  const subject =
    subjectOf(folded, figure < 0 ? folded.length : figure) ?? (isBrief ? subjectOf(topic, topic.length) : null);
  if (subject === null) return [];
  const scope = scopeOf(folded) || scopeOf(topic);
  const found: FoundPromise[] = [];
  const plain = sentence.text.replace(/[\s\u00a0\u202f]+/g, " ");
  const add = (kind: FoundPromise["kind"], value: string, words: string) => {
    // Folding keeps most texts' length, so that the words can be shown as they stand.
    const at = plain.length === folded.length ? folded.indexOf(words) : -1;
    const shown = at < 0 ? words : plain.slice(at, at + words.length);
    found.push({ subject, kind, scope, value, words: shown, sentence });
  };
  const terms = [...folded.matchAll(term)].filter(
    (one) => !/^(?:h|uhr|uur)$/u.test(one[3] ?? "") || !clock.test(folded.slice(0, one.index)),
  );
  // Several terms in one sentence are cases of their own, or a list: none can be told apart safely.
  if (terms.length === 1 && terms[0] !== undefined) add("term", ...readTerm(terms[0]));
  const cutOff = hour.exec(folded);
  if (cutOff !== null) add("hour", minutesOf(cutOff), cutOff[0]);
  const prices = [...folded.matchAll(price)];
  if (prices.length === 1 && prices[0] !== undefined && subject === "delivery") {
    const value = amountOf(prices[0]);
    const isThreshold = free.test(folded) && from.test(folded);
    if (isThreshold || !from.test(folded)) add(isThreshold ? "threshold" : "price", value, prices[0][0]);
  }
  const tried = tries.exec(folded);
  if (tried?.[1] !== undefined) add("tries", String(valueOf(tried[1])), tried[0]);
  return found;
}

/** A number with its unit, as it stands in a text. */
export type Figure = { kind: "term" | "price"; value: string; words: string };

/** All terms and prices of a text, whatever they are about. */
export function readFigures(text: string): Figure[] {
  const folded = foldText(text).replace(/[\s\u00a0\u202f]+/g, " ");
  const terms = [...folded.matchAll(term)].map((one): Figure => {
    const [value, words] = readTerm(one);
    return { kind: "term", value, words };
  });
  const prices = [...folded.matchAll(price)].map((one): Figure => ({
    kind: "price",
    value: amountOf(one),
    words: one[0],
  }));
  return [...terms, ...prices];
}

function amountOf(found: RegExpMatchArray): string {
  return Number((found[1] ?? found[2] ?? "").replace(",", ".")).toFixed(2);
}

/** What stands before the number decides; behind it, whatever comes first. */
function subjectOf(folded: string, figure: number): string | null {
  const before = folded.slice(0, figure);
  const said = subjects.find(([, pattern]) => pattern.test(before));
  if (said !== undefined) return said[0];
  const after = folded.slice(figure);
  const later = subjects.map(([name, pattern]) => ({ name, at: after.search(pattern) })).filter(({ at }) => at >= 0);
  return later.sort((one, other) => one.at - other.at)[0]?.name ?? null;
}

function scopeOf(folded: string): string {
  const names = qualifiers.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name);
  return [...names, ...new Set(folded.match(carriers) ?? [])].sort().join(", ");
}

function readTerm([words, low = "", high, unit = "", kind = ""]: RegExpExecArray | RegExpMatchArray): [string, string] {
  const days = units.find(([pattern]) => new RegExp(`^(?:${pattern})$`, "u").test(unit))?.[1] ?? 1;
  const [least, most] = [valueOf(low) * days, valueOf(high ?? low) * days];
  const isWorking = working.test(unit) || working.test(kind);
  return [`${least.toFixed(2)}–${most.toFixed(2)}${isWorking ? " working" : ""}`, words.trim()];
}

function valueOf(written: string): number {
  return numberWords[written] ?? Number(written);
}

function minutesOf([, hours = "0", short, long, half]: RegExpExecArray): string {
  const isLate = half === "pm" && Number(hours) < 12;
  return String((Number(hours) + (isLate ? 12 : 0)) * 60 + Number(short ?? long ?? 0));
}
