import { foldText } from "#app/domain/lexicon/fold-text.ts";
import type { Sentence } from "./contradiction.ts";
import { isLimit, isTermOf } from "./is-term-of.ts";
import { carriers, isChase, qualifiersOf, startsOfTerms, subjects } from "./promise-words.ts";
import { readFigures } from "./read-figures.ts";
import type { Figure } from "./read-figures.ts";
import { thingsOf } from "./read-things.ts";

/** A number that a sentence promises, with what it is about and for which orders. */
export type FoundPromise = Pick<Figure, "kind" | "value" | "words"> & {
  subject: string;
  /** what narrows it, sorted */
  scope: string;
  /** what it is about beside its subject, as stems */
  things: ReadonlySet<string>;
  /** a limit, which fewer days keep too */
  isMost: boolean;
  sentence: Sentence;
};

/** The clause a number stands in, and the label before it when the clause has nothing but the number. */
type Place = { clause: string; at: number; label: string; next: string; after: string };

/** What parts a sentence into clauses that promise for themselves. */
const joint =
  /[;:|()]|, | [—–] | (?:sauf|mais|but|except|aber|sondern|maar|pero|ma|mas|ale) | (?:et|and|und|en) (?=nous|vous|on|we|you|wir|sie|wij|je)/gu;
const forWhat = /\b(?:pour|for|to|fur|voor|om|para|per|si|if|wenn|falls|als|se|sur|on|auf|op|sul?)\b((?:\s\S+){1,6})/u;

const condition = /\b(?:si|if|wenn|falls|se)\b.*/u;
const extra = /\bde plus\b|\ben plus\b|\bsupplement|\bextra\b|\badditional|\bzuschlag|\btoeslag|\bsuplement/u;
/** A clause before a colon that speaks is no label. */
const spoken = /^(?:oui|non|nous|vous|on|il|elle|we|you|yes|no|wir|sie|ja|nein|nee|wij|je|si|sim)\b/u;

/** Reads the numbers that a sentence promises; `heading` tells what a bare row or item is about. */
export function readPromises(sentence: Sentence, heading: string, locale: string): FoundPromise[] {
  const read = readSentence(sentence, heading, locale);
  if (isChase.test(read.folded) || /[?？]$/.test(sentence.text)) return [];
  return readFigures(read.folded).flatMap((figure) => {
    const { kind, value, words, at } = figure;
    const place = placeOf(read.folded, at, words.length);
    const own = kind === "tries" ? triesOf(read) : ownSubject(place, words.length, kind === "price");
    // A row, an item or a short clause says little: its heading tells what it is about.
    const isBrief = sentence.text.length < 60 || place.clause.length < 50;
    const subject = own ?? (isBrief ? subjectOf(read.topic) : null);
    if (subject === null || !isPromised(figure, subject, place)) return [];
    const things = [
      ...thingsOf(read.shown.slice(0, at), locale, own === null),
      ...labelThings(read, place),
      ...laterThings(read, place, at, subject),
      ...(own === null || subjectOf(read.topic) === subject ? headingThings(heading, locale) : []),
    ];
    const scope = scopeOf(read.folded, subject) || scopeOf(read.topic, subject);
    const isMost = subject === "refund" && isLimit(place.clause);
    const shown = read.shown.slice(at, at + words.length);
    return [
      { kind, subject, scope, things: new Set(kind === "tries" ? [] : things), value, isMost, words: shown, sentence },
    ];
  });
}

type ReadSentence = { folded: string; shown: string; topic: string; locale: string };

function readSentence(sentence: Sentence, heading: string, locale: string): ReadSentence {
  const plain = plainText(sentence.text);
  const folded = foldText(plain);
  // Folding keeps most texts' length, so that the words can be shown and names known by their capitals.
  const shown = plain.length === folded.length ? plain : folded;
  return { folded, shown, topic: foldText(plainText(heading)), locale };
}

function triesOf({ folded, topic }: ReadSentence): string | null {
  return /\bpaie|\bpay|\bcarte|\bcard|\bzahl|\bkarte|\bbetal|\bpag|\btarjeta|\bplatn/u.test(`${folded} ${topic}`)
    ? "payment attempts"
    : null;
}

/** False for a number that only stands near a promise, such as an age, a supplement or the price of the ware. */
function isPromised({ kind, words }: Figure, subject: string, { clause, at }: Place): boolean {
  switch (kind) {
    case "term":
      return subject !== "fee" && subject !== "payment attempts" && isTermOf(subject, clause, at, words);
    case "threshold":
      return subject === "delivery";
    case "price":
      return (subject === "delivery" || subject === "fee") && !extra.test(clause);
    case "hour":
      return subject !== "payment attempts";
    case "tries":
      return subject === "payment attempts";
  }
}

function plainText(text: string): string {
  const spaced = text.replace(/[’]/g, "'").replace(/[\s\u00a0\u202f]+/g, " ");
  // A book is no delivery: folded, only its determiner or its plural tells.
  return spaced
    .replace(/œ/g, "oe")
    .replace(/ß/g, "ss")
    .replace(
      /(?<=^|\b(?:un|le|ce|du|de|votre|mon|chaque|par)\s|\| )livre\b|\blivres\b/giu,
      (book) => `tome${book.slice(4)}`,
    );
}

function placeOf(folded: string, at: number, length: number): Place {
  const cuts = [...folded.matchAll(joint)].filter(
    ({ index, 0: cut }) => index + cut.length <= at || index >= at + length,
  );
  const last = cuts.findLast(({ index }) => index < at);
  const start = last === undefined ? 0 : last.index + last[0].length;
  const next = cuts.find(({ index }) => index >= at + length);
  const end = next?.index ?? folded.length;
  const clause = folded.slice(start, end);
  const isBare = clause.length - length < 18;
  const following = cuts.find(({ index }) => index > end)?.index;
  return {
    clause,
    at: at - start,
    label: isBare && last !== undefined ? folded.slice(0, last.index) : "",
    next: isBare && next !== undefined ? folded.slice(end, following) : "",
    after: folded.slice(at + length, end),
  };
}

/** What the clause itself names: before its number, behind it, or in the clause beside one that is bare. */
function ownSubject({ clause, at, label, next }: Place, length: number, isPrice: boolean): string | null {
  const spared = withoutStarts(clause);
  const before = subjectOf(spared.slice(0, at)) ?? subjectOf(withoutStarts(label));
  return before ?? (isPrice ? null : (subjectOf(spared.slice(at + length)) ?? subjectOf(withoutStarts(next))));
}

/** `Within 14 days of delivery` says since when, not what. */
const withoutStarts = (clause: string) => clause.replace(startsOfTerms, (start) => " ".repeat(start.length));

function subjectOf(folded: string): string | null {
  return subjects.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** `Spring mattresses, flat: 12 days`: a label counts with all its words. */
function labelThings({ shown, folded, locale }: ReadSentence, { label }: Place): Iterable<string> {
  if (label === "" || label.length > 90 || spoken.test(label)) return [];
  const start = folded.indexOf(label);
  return thingsOf(shown.slice(start, start + label.length), locale, true);
}

/** Behind the number, only what it is for and on what condition: `14 days for lenses`. A refund is for what came back. */
function laterThings({ shown, folded, locale }: ReadSentence, place: Place, at: number, subject: string) {
  const after = subject === "refund" ? (condition.exec(place.after)?.[0] ?? "") : place.after;
  const rest = forWhat.exec(after)?.[1] ?? "";
  const start = folded.indexOf(rest, at);
  return rest === "" ? [] : thingsOf(shown.slice(start, start + rest.length), locale);
}

function headingThings(heading: string, locale: string): Iterable<string> {
  return thingsOf(plainText(heading).replace(/ (?:si|if|wenn|als|se) .*/iu, ""), locale, !/[?？]$/.test(heading));
}

function scopeOf(folded: string, subject: string): string {
  // A warranty is for defects.
  const names = qualifiersOf(folded, subject === "warranty" ? ["defect"] : []);
  return [...names, ...new Set(folded.match(carriers) ?? [])].sort().join(", ");
}
