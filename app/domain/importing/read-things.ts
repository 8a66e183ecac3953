import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { stemWord } from "#app/domain/lexicon/stem-word.ts";
import type { Passage } from "./passage.ts";
import { numberWords } from "./promise-words.ts";
import { isFollower, isOpener, isPlain } from "./thing-words.ts";

const persons = /(?:^|-)(?:je|tu|il|elle|on|nous|vous|ils|elles|se)$/u;
const sellers = /^(?:vendeur|seller|verkaufer|verkoper|vendedor|venditore)$/u;
const buyers =
  /\b(?:clients?|consommateurs?|customers?|consumers?|kunden?|verbraucher|klant(?:en)?|consument|clientes?|consumidor|clienti?|consumatore)\b/u;

/**
 * What a text is about beside the words that all promises share: its nouns, as stems. A title counts with every word.
 * Polish and Chinese show no nouns: there only names count.
 */
export function thingsOf(text: string, locale: string, isTitle = false): Set<string> {
  const words = [...text.matchAll(/[\p{L}][\p{L}-]*/gu)].map(([word]) => ({ word, folded: foldText(word) }));
  // Terms of sale call the shop the seller; with buyers, it is a party of its own.
  const isContract = buyers.test(foldText(text));
  const things = words.filter(({ word, folded }, at) => {
    if (
      folded.length < 3 ||
      isPlain(folded, locale) ||
      isOpener(folded, locale) ||
      isStopWord(folded, [locale]) ||
      folded in numberWords
    )
      return false;
    if (isContract && sellers.test(folded)) return false;
    if (isTitle && locale !== "pl") return true;
    const [before, after] = [words[at - 1]?.folded, words[at + 1]?.folded];
    if (before === undefined) return after !== undefined && isFollower(after, locale);
    if (locale === "de") return /^\p{Lu}/u.test(word);
    if (/^\p{Lu}/u.test(word)) return true;
    // `Nous le contrôlons`: after a person, the article is a pronoun.
    return isOpener(before, locale) && !persons.test(words[at - 2]?.folded ?? "");
  });
  return new Set(things.map(({ folded }) => stemWord(folded, locale)));
}

/** True when two promises are about the same: either about nothing of their own, or about nearly the same things. */
export function areSameThings(ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const all = new Set([...ones, ...others]);
  return all.size === 0 || [...ones].filter((one) => others.has(one)).length / all.size >= 0.6;
}

/** Fewer sections than that do not show what a whole page is about. */
const leastSections = 12;

/** What a page speaks of nearly everywhere, such as the shop's name or its only ware: that tells no promises apart. */
export function commonThings(passages: readonly Passage[], locale: string): Set<string> {
  const sections = new Map<number, Set<string>>();
  for (const { section, heading, text } of passages) {
    const known = sections.get(section) ?? thingsOf(heading, locale);
    for (const thing of thingsOf(text, locale)) known.add(thing);
    sections.set(section, known);
  }
  const counts = new Map<string, number>();
  for (const things of sections.values()) for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  const least = Math.max(leastSections, sections.size) * 0.3;
  return new Set([...counts].filter(([, count]) => count >= least).map(([thing]) => thing));
}
