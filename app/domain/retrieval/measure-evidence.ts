import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import { questionStems } from "./analyse-question.ts";
import { askedFacts } from "./asked-facts.ts";
import type { AnalysedQuestion } from "./analyse-question.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import type { OpenSections } from "./open-sections.ts";
import type { Ranker } from "./ranker.ts";
import { tellingWords } from "./telling-words.ts";

/** What of a question a section, its article and the shop speak of; shares of the question's telling weight, 0 to 1. */
export type Evidence = {
  spokenSection: number;
  spokenArticle: number;
  spokenShop: number;
  /** the heaviest word or concept that the section, the article, the shop never mentions; 1 is a rare one */
  heaviestMissingSection: number;
  heaviestMissingArticle: number;
  heaviestMissingShop: number;
  /** words that neither the shop nor the lexicon knows, of all telling words */
  strange: number;
  /** concepts asked that the shop speaks of nowhere, of all concepts asked, by weight */
  conceptsMissingShop: number;
  /** phrases whose parts the article knows but not what they mean together, by weight */
  phrasesMissing: number;
  /** places, means of payment, carriers, brands that are named and that the section, the article, the shop does not name */
  namedMissingSection: number;
  namedMissingArticle: number;
  namedMissingShop: number;
  /** concepts that belong to no shop's help pages, of all concepts asked */
  offTopic: number;
  /** concepts of the trade, of all telling concepts asked; 0 when none is */
  trade: number;
  /** numbers named that the section does not have */
  numbersMissing: number;
};

type Unit = {
  label: string;
  weight: number;
  stems: { locale: string; stem: string }[];
  concepts: string[];
  isNumber: boolean;
};

const named: ReadonlySet<string> = new Set(["place", "payment", "carrier", "brand"]);
/** What a list of countries calls all those it does not name. */
const restOfWorld = "other_countries";
const regions: ReadonlySet<string> = new Set(["europe"]);
/** One country named is no list: it may be the shop's own. */
const leastListed = 2;
const rarest = 4.5;
/** What a word without a concept weighs when customers hardly ever say it; one that the shop knows, at most so much of its rarity. */
const strangeWeight = 3;
const knownWeight = 0.6;
const idleWeight = 0.3;

/** Measures how much of what a question asks is spoken of. A word is spoken of when its stem or one of its concepts is. */
export function openEvidence(
  sections: OpenSections,
  lexicon: Lexicon,
  ranker: Ranker,
): (question: AnalysedQuestion, isForeign: boolean) => (chunk: Chunk) => Evidence {
  const kindOf = new Map(lexicon.concepts.map(({ id, kind }) => [id, kind]));
  const kinds = {
    isNamed: (concept: string) => named.has(kindOf.get(concept) ?? ""),
    isOffTopic: (concept: string) => kindOf.get(concept) === "offtopic",
    isIdle: (concept: string) => kindOf.get(concept) === "idle",
  };
  const { concepts, locales, relatedOf, narrowerOf } = sections;
  const countries = lexicon.concepts.flatMap(({ id, kind }) => (kind === "place" ? [id] : []));
  const versionsOf = new Map<string, number[]>();
  sections.chunks.forEach(({ articleId }, number) =>
    versionsOf.set(articleId, [...(versionsOf.get(articleId) ?? []), number]),
  );
  const tellingOf = tellingWords(ranker.themes);
  const shopStems = new Set(locales.flatMap(({ lexical }) => [...lexical.vocabulary()]));
  return (question: AnalysedQuestion, isForeign: boolean) => {
    const units = unitsOf(question);
    return (chunk: Chunk): Evidence => {
      const versions = versionsOf.get(chunk.articleId) ?? [];
      const own = versions.filter((number) => isVersionOf(chunk, number));
      const inSection = has(own);
      const inArticle = has(versions);
      const inShop = {
        stem: (stem: string) => shopStems.has(stem),
        concept: (concept: string) => concepts.has(concept),
      };
      const all = units.reduce((sum, { weight }) => sum + weight, 0) || 1;
      const missing = (place: Has) => units.filter((unit) => !isSpokenOf(unit, place));
      const [section, article, shop] = [missing(inSection), missing(inArticle), missing(inShop)];
      const share = (left: Unit[]) => left.reduce((sum, { weight }) => sum + weight, 0) / all;
      const heaviest = (left: Unit[]) => Math.max(0, ...left.map(({ weight }) => weight)) / rarest;
      const asked = [...question.concepts.keys()];
      const things = asked.filter(kinds.isNamed);
      const { duration, amount } = askedFacts(asked);
      const asksFigure = duration || amount;
      const unnamed = (place: Has) =>
        things.filter(
          (concept) =>
            !place.concept(concept) && !(isGeneral(concept, place) && !(asksFigure && isListed(concept, place))),
        ).length;
      const weightOf = (list: string[]) => list.reduce((sum, concept) => sum + conceptWeight(concept), 0);
      const telling = asked.filter((concept) => !kinds.isIdle(concept));
      const phrases = spanningConcepts(question);
      const numbers = units.filter(({ isNumber }) => isNumber);
      return {
        spokenSection: 1 - share(section),
        spokenArticle: 1 - share(article),
        spokenShop: 1 - share(shop),
        heaviestMissingSection: heaviest(section),
        heaviestMissingArticle: heaviest(article),
        heaviestMissingShop: heaviest(shop),
        strange: isForeign
          ? 0
          : shareOf(
              units,
              ({ concepts, stems }) => concepts.length === 0 && !stems.some(({ stem }) => shopStems.has(stem)),
            ),
        conceptsMissingShop: weightOf(telling.filter((concept) => !concepts.has(concept))) / (weightOf(telling) || 1),
        phrasesMissing: Math.min(
          1,
          weightOf(phrases.filter((concept) => !inArticle.concept(concept))) / (weightOf(phrases) || 1),
        ),
        namedMissingSection: Math.min(1, unnamed(inSection)),
        namedMissingArticle: Math.min(1, unnamed(inArticle)),
        namedMissingShop: Math.min(1, unnamed(inShop)),
        offTopic: asked.length === 0 ? 0 : asked.filter(kinds.isOffTopic).length / asked.length,
        trade:
          telling.length === 0 ? 0 : telling.filter((concept) => !kinds.isOffTopic(concept)).length / telling.length,
        numbersMissing: shareOf(numbers, (unit) => !isSpokenOf(unit, inSection)),
      };
    };
  };

  type Has = { stem(stem: string, locale: string): boolean; concept(concept: string): boolean };

  function has(numbers: readonly number[]): Has {
    const own = numbers.flatMap((number) => sections.section(number) ?? []);
    return {
      stem: (stem, locale) => own.some((section) => section.locale === locale && section.stemMasks.has(stem)),
      concept: (concept) => own.some(({ conceptSet }) => conceptSet.has(concept)),
    };
  }

  function isVersionOf(chunk: Chunk, number: number): boolean {
    const other = sections.chunks[number];
    if (other?.locale === chunk.locale) return other.anchor === chunk.anchor;
    const at = sections.chunks.indexOf(chunk);
    return sections.places[number]?.section === sections.places[at]?.section;
  }

  function isSpokenOf({ stems, concepts: own }: Unit, place: Has): boolean {
    return (
      stems.some(({ stem, locale }) => place.stem(stem, locale)) ||
      own.some((concept) => place.concept(concept) || narrowerOf(concept).some(place.concept))
    );
  }

  /** A section on countries in general holds for each of them; one on payment in general for no means of payment. */
  function isGeneral(concept: string, place: Has): boolean {
    return kindOf.get(concept) === "place" && relatedOf(concept).some(place.concept);
  }

  /**
   * Whether a section gives its figures country by country without a line for all others: those it leaves out have none.
   * That such a list does not name a country does answer whether parcels go there.
   */
  function isListed(concept: string, place: Has): boolean {
    const isRest = relatedOf(concept).some((wider) => regions.has(wider) && place.concept(wider));
    return !isRest && !place.concept(restOfWorld) && countries.filter(place.concept).length >= leastListed;
  }

  function conceptWeight(concept: string): number {
    return (kinds.isIdle(concept) ? idleWeight : 1) * concepts.rarity(concept) * (ranker.trust[concept] ?? 0.5);
  }

  function unitsOf(question: AnalysedQuestion): Unit[] {
    return question.words.map(({ word, concepts: own }, at): Unit => {
      const stems = locales.map(({ locale }) => ({ locale, stem: questionStems(question, locale)[at] ?? word }));
      const isNumber = /^\d+$/.test(word);
      const known = stems.flatMap(({ stem, locale }) => {
        const lexical = locales.find((one) => one.locale === locale)?.lexical;
        return lexical?.has(stem) ? [lexical.rarity(stem)] : [];
      });
      const weight = isNumber
        ? idleWeight
        : own.length > 0
          ? Math.max(...own.map(conceptWeight))
          : Math.min(strangeWeight * tellingOf(word, question.languages), knownWeight * Math.min(...known));
      return { label: word, weight: Math.min(rarest, weight), stems, concepts: own, isNumber };
    });
  }
}

/** The concepts that two or more of a question's words make together. */
function spanningConcepts({ words }: AnalysedQuestion): string[] {
  const counts = new Map<string, number>();
  for (const concept of words.flatMap((word) => word.concepts)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return [...counts].flatMap(([concept, count]) => (count > 1 ? [concept] : []));
}

function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
