import type { AnalysedQuestion } from "./analyse-question.ts";
import { questionStems } from "./analyse-question.ts";
import { askedFacts } from "./asked-facts.ts";
import { askedKinds } from "./asked-kinds.ts";
import type { FactSet } from "./fact-kinds.ts";
import type { AskedFacts } from "./asked-facts.ts";
import type { ThemeGuess, ThemeText } from "./guess-themes.ts";
import type { Ranker } from "./ranker.ts";

/** A concept that is asked; the weight says how telling it is. */
export type AskedConcept = { id: string; weight: number };

/**
 * By a concept's number: which asked concepts it meets, by their place in `concepts`, and how well: 1 is the very same.
 * Places that meet none are empty.
 */
type Reach = ([at: number, degree: number][] | undefined)[];

/** A question made ready for being held against many sections. */
export type QuestionView = {
  concepts: AskedConcept[];
  conceptWeight: number;
  reach: Reach;
  /** by a concept's number: how well it meets the asked concept that it meets best, 0 to 1 */
  nearness: Float64Array;
  /** what answers to these concepts mostly speak of, as learnt */
  ties: Reach;
  /** telling stems by locale, each with its weight there */
  stems: Map<string, Map<string, number>>;
  numbers: string[];
  asks: AskedFacts;
  /** the kinds of facts that it asks for; of each set one is enough */
  kinds: FactSet[];
  isForeign: boolean;
  themes: ThemeGuess;
  /** what sections that answer it may be about */
  reachedThemes: ThemeGuess;
};

/** What is known of the shop that a question is asked at. */
export type ShopWords = {
  locales: readonly { locale: string; rarity(stem: string): number }[];
  conceptRarity(concept: string): number;
  conceptCount: number;
  numberOf(concept: string): number;
  guessThemes(text: ThemeText): ThemeGuess;
  reachThemes(guess: ThemeGuess): ThemeGuess;
  relatedOf(concept: string): readonly string[];
  narrowerOf(concept: string): readonly string[];
};

/** How well a wider or narrower concept stands in for the one that was asked. */
const relatedDegree = 0.3;
const strongestTie = 3;

/** Makes a question ready; what the ranker trusts a concept to tell scales its weight. */
export function viewQuestion(question: AnalysedQuestion, text: string, shop: ShopWords, ranker: Ranker): QuestionView {
  const ids = [...question.concepts.keys()];
  const concepts = ids.map((id) => ({ id, weight: shop.conceptRarity(id) * (ranker.trust[id] ?? 0.5) }));
  const reach: Reach = new Array<undefined>(shop.conceptCount);
  const ties: Reach = new Array<undefined>(shop.conceptCount);
  const meet = (met: Reach, concept: string, at: number, degree: number) =>
    addMeeting(met, shop.numberOf(concept), at, degree);
  ids.forEach((id, at) => {
    meet(reach, id, at, 1);
    for (const wider of shop.relatedOf(id)) meet(reach, wider, at, relatedDegree);
    for (const narrower of shop.narrowerOf(id)) meet(reach, narrower, at, relatedDegree);
    for (const [other, lift] of Object.entries(ranker.ties[id] ?? {}))
      meet(ties, other, at, Math.min(1, lift / strongestTie));
  });
  const language = question.languages[0] ?? "";
  const themes = shop.guessThemes({ language, stems: questionStems(question, language), concepts: ids });
  return {
    concepts,
    conceptWeight: concepts.reduce((sum, { weight }) => sum + weight, 0),
    reach,
    nearness: nearnessOf(reach),
    ties,
    stems: new Map(
      shop.locales.map(({ locale, rarity }) => [
        locale,
        new Map(questionStems(question, locale).map((stem) => [stem, rarity(stem)])),
      ]),
    ),
    numbers: text.match(/\d+(?:[.,]\d+)?/g) ?? [],
    asks: askedFacts(ids),
    kinds: askedKinds(text),
    themes,
    reachedThemes: shop.reachThemes(themes),
    isForeign: !shop.locales.some(({ locale }) => question.languages[0] === locale.slice(0, 2)),
  };
}

function nearnessOf(reach: Reach): Float64Array {
  const nearness = new Float64Array(reach.length);
  reach.forEach((met, concept) => {
    for (const [, degree] of met ?? []) if (degree > (nearness[concept] ?? 0)) nearness[concept] = degree;
  });
  return nearness;
}

function addMeeting(reach: Reach, concept: number, at: number, degree: number) {
  if (concept < 0) return;
  const met = reach[concept];
  if (met === undefined) reach[concept] = [[at, degree]];
  else if (!met.some(([other, known]) => other === at && known >= degree)) met.push([at, degree]);
}
