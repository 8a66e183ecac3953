import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { analyseQuestion } from "#app/domain/retrieval/analyse-question.ts";
import type { Ranker } from "#app/domain/retrieval/ranker.ts";
import { viewSection } from "#app/domain/retrieval/section-view.ts";
import type { LabelledQuestion } from "./labelled-question.ts";
import { isRelevant } from "./label-sections.ts";
import type { TrainingPage } from "./training-page.ts";

export type ConceptLessons = Pick<Ranker, "shares" | "trust" | "ties">;

/** What is counted of one shop: lessons are the sums over shops, so that any may be left out. */
export type ConceptCounts = {
  sections: number;
  /** sections that speak of a concept */
  spoken: Map<string, number>;
  /** sections whose title or heading names a concept */
  headed: Map<string, number>;
  /** answerable questions that ask a concept */
  asked: Map<string, number>;
  /** of those, the share whose answering section speaks of it */
  met: Map<string, number>;
  /** concept asked → concept in title or heading of what answers */
  pairs: Map<string, Map<string, number>>;
  questions: number;
};

const trustPrior = 4;
const meanTrust = 0.55;
const tiePrior = 3;
const leastTies = 3;
const leastLift = 0.6;

/** Counts a shop's sections (in the form `bare`) and the questions that they answer. */
export function countConcepts(
  page: TrainingPage,
  questions: readonly LabelledQuestion[],
  matchLexicon: LexiconMatcher,
): ConceptCounts {
  const counts: ConceptCounts = {
    sections: 0,
    spoken: new Map(),
    headed: new Map(),
    asked: new Map(),
    met: new Map(),
    pairs: new Map(),
    questions: 0,
  };
  const own = page.chunks.filter(({ locale }) => locale === page.defaultLocale);
  const views = own.map((chunk) => viewSection(chunk, () => false, matchLexicon));
  const headsOf = views.map((view) => new Set([...view.title, ...view.heading].flatMap(({ concepts }) => concepts)));
  views.forEach((view, at) => {
    counts.sections += 1;
    for (const [concept] of view.strengths) add(counts.spoken, concept, 1);
    for (const concept of headsOf[at] ?? []) add(counts.headed, concept, 1);
  });
  for (const question of questions) {
    if (!question.answerable) continue;
    const relevant = own.flatMap((chunk, at) => (isRelevant(chunk, question, page) ? [at] : []));
    if (relevant.length === 0) continue;
    counts.questions += 1;
    const none = () => [];
    const known = {
      has: () => true,
      beginningWith: none,
      lexicon: { whole: none, beginnings: none },
      isUsed: () => true,
    };
    const asked = [...analyseQuestion(question.question, question.lang, matchLexicon, known).concepts.keys()];
    for (const concept of asked) {
      add(counts.asked, concept, 1);
      add(
        counts.met,
        concept,
        relevant.filter((at) => views[at]?.strengths.some(([own]) => own === concept)).length / relevant.length,
      );
      const pairs = counts.pairs.get(concept) ?? new Map<string, number>();
      counts.pairs.set(concept, pairs);
      for (const at of relevant) for (const head of headsOf[at] ?? []) add(pairs, head, 1 / relevant.length);
    }
  }
  return counts;
}

/** Turns counts into what a ranker knows of concepts. */
export function learnConcepts(all: readonly ConceptCounts[]): ConceptLessons {
  const sum = (pick: (counts: ConceptCounts) => Map<string, number>) => {
    const total = new Map<string, number>();
    for (const counts of all) for (const [concept, count] of pick(counts)) add(total, concept, count);
    return total;
  };
  const sections = all.reduce((total, counts) => total + counts.sections, 0) || 1;
  const headed = sum((counts) => counts.headed);
  const asked = sum((counts) => counts.asked);
  const met = sum((counts) => counts.met);
  const ties: Ranker["ties"] = {};
  for (const [concept, times] of asked) {
    const pairs = new Map<string, number>();
    for (const counts of all) for (const [head, count] of counts.pairs.get(concept) ?? []) add(pairs, head, count);
    for (const [head, count] of pairs) {
      if (head === concept || count < leastTies) continue;
      const base = ((headed.get(head) ?? 0) + 1) / (sections + 50);
      const lift = Math.log((count + tiePrior * base) / (times + tiePrior) / base);
      if (lift >= leastLift) (ties[concept] ??= {})[head] = round(lift);
    }
  }
  return {
    shares: record([...sum((counts) => counts.spoken)].map(([concept, count]) => [concept, count / sections])),
    trust: record(
      [...asked].map(([concept, times]) => [
        concept,
        ((met.get(concept) ?? 0) + trustPrior * meanTrust) / (times + trustPrior),
      ]),
    ),
    ties: sortKeys(ties),
  };
}

function add(counts: Map<string, number>, key: string, amount: number) {
  counts.set(key, (counts.get(key) ?? 0) + amount);
}

function record(entries: [string, number][]): Record<string, number> {
  return sortKeys(Object.fromEntries(entries.map(([key, value]) => [key, round(value)])));
}

function sortKeys<T>(value: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function round(value: number) {
  return Math.round(value * 1000) / 1000;
}
