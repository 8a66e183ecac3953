import { sentencesOf, sideOf } from "./contradiction.ts";
import type { Contradiction } from "./contradiction.ts";
import { findAnswerConflicts } from "./find-answer-conflicts.ts";
import { findAddressConflicts } from "./find-address-conflicts.ts";
import { findCarrierConflicts } from "./find-carrier-conflicts.ts";
import { findNameVariants } from "./find-name-variants.ts";
import { findPaymentConflicts } from "./find-payment-conflicts.ts";
import { findPostageConflicts } from "./find-postage-conflicts.ts";
import type { Said } from "./passage.ts";
import { readPromises } from "./read-promises.ts";
import type { FoundPromise } from "./read-promises.ts";
import { areSameThings, commonThings } from "./read-things.ts";

const kinds: Record<FoundPromise["kind"], string> = {
  term: "Two terms for the same promise",
  hour: "Two hours for the same promise",
  threshold: "Two amounts from which it is free",
  price: "Two prices for the same thing",
  tries: "Two numbers of tries",
};

/** Finds what the sections of the drafts say against each other: numbers, means of payment, addresses, names. */
export function findContradictions(said: Said, locale: string): Contradiction[] {
  const sentences = sentencesOf(said.passages);
  const headings = sentencesOf(said.headings.map((heading) => ({ ...heading, text: heading.heading })));
  const common = commonThings(said.passages, locale);
  const promises = sentences
    .flatMap((sentence) => readPromises(sentence, sentence.passage.heading, locale))
    .map((promise) => ({ ...promise, things: new Set([...promise.things].filter((thing) => !common.has(thing))) }));
  const onPromises = findPromiseConflicts(promises);
  const told = new Set(onPromises.map(({ sides }) => spotsOf(sides)));
  return [
    ...onPromises,
    ...findAnswerConflicts(said, locale).filter(({ sides }) => !told.has(spotsOf(sides))),
    ...findPaymentConflicts(sentences),
    ...findCarrierConflicts(sentences),
    ...findPostageConflicts(sentences, locale),
    ...findAddressConflicts(said.passages),
    ...findNameVariants([...sentences, ...headings]),
  ];
}

const spotsOf = (sides: Contradiction["sides"]) =>
  sides.map(({ spot }) => `${spot.file}:${spot.lines.first}`).join(" ");

function findPromiseConflicts(promises: readonly FoundPromise[]): Contradiction[] {
  const groups = new Map<string, FoundPromise[]>();
  for (const promise of promises) {
    const key = `${promise.kind} ${promise.subject} ${promise.scope}`;
    const group = groups.get(key) ?? [];
    group.push(promise);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(partByThings).flatMap((group) => {
    const byValue = new Map<string, FoundPromise>();
    for (const promise of withoutLimits(group)) if (!byValue.has(promise.value)) byValue.set(promise.value, promise);
    const sides = [...byValue.values()];
    const sections = new Set(sides.map(({ sentence }) => sentence.passage.section));
    const [first] = sides;
    // Two numbers in one section are steps or cases that its text tells apart.
    if (first === undefined || sides.length < 2 || sections.size < 2) return [];
    const about = first.scope === "" ? first.subject : `${first.subject} (${first.scope})`;
    return [
      { what: `${kinds[first.kind]}: ${about}`, sides: sides.map(({ words, sentence }) => sideOf(words, sentence)) },
    ];
  });
}

/** A group parted so that each part speaks of the same things. */
function partByThings(group: readonly FoundPromise[]): FoundPromise[][] {
  const parts: FoundPromise[][] = [];
  for (const promise of group) {
    const part = parts.find(([first]) => first !== undefined && areSameThings(first.things, promise.things));
    if (part === undefined) parts.push([promise]);
    else part.push(promise);
  }
  return parts;
}

/** `Within 14 days at most` is kept by five days elsewhere. */
function withoutLimits(group: readonly FoundPromise[]): FoundPromise[] {
  const most = ({ value }: FoundPromise) => Number.parseFloat(value.split("–")[1] ?? "0");
  const highest = group.reduce((high, one) => (most(one) > high ? most(one) : high), -Infinity);
  return group.filter((one) => !one.isMost || highest > most(one));
}
