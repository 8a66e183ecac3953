import type { FactSet } from "./fact-kinds.ts";
import type { ThemeGuess, ThemeText } from "./guess-themes.ts";
import { fieldBits } from "./field-marks.ts";
import type { SectionView, SubjectWord } from "./section-view.ts";

/** A concept's number in the lexicon, so that a question finds what it asks of it by place instead of by name; -1 is none. */
export type NumberOf = (concept: string) => number;

/** How telling a word or concept is at a shop, in a section's locale. */
export type Rarity = { stem(stem: string): number; concept(concept: string): number };

/** What a title or heading is about, word by word: what each weighs and the numbers of its concepts. */
export type Subject = {
  words: readonly { stem: string; weight: number; concepts: readonly number[] }[];
  /** of all words */
  weight: number;
};

/** What a section is about by what its heading says, its title, and both with its text. */
export type SectionThemes = { heading: ThemeGuess; title: ThemeGuess; section: ThemeGuess };

/** A section ready for being held against questions. */
export type OpenSection = {
  locale: string;
  view: SectionView;
  /** in which fields each stem stands */
  stemMasks: ReadonlyMap<string, number>;
  /** every concept it speaks of, by number, and in which fields each stands */
  concepts: { numbers: Int32Array; masks: Int32Array };
  /** the concepts it speaks of anywhere */
  conceptSet: ReadonlySet<string>;
  heading: Subject;
  title: Subject;
  questions: readonly Subject[];
  themes: SectionThemes;
  /** the kinds of facts that each window states, with the heading's; carriers and places that it names among them */
  facts: Int32Array;
};

/** What opening a section needs to know of its shop. */
export type Opening = {
  numberOf: NumberOf;
  rarity: Rarity;
  guessThemes: (text: ThemeText) => ThemeGuess;
  /** the kind of fact that naming a concept states */
  factOf: (concept: string) => FactSet;
};

/** Makes a section that was taken apart ready for questions. */
export function openSection(
  view: SectionView,
  locale: string,
  { numberOf, rarity, guessThemes, factOf }: Opening,
): OpenSection {
  const subjectOf = (words: readonly SubjectWord[]): Subject => {
    const weighed = words.map(({ stem, concepts }) => ({
      stem,
      weight: concepts.length === 0 ? rarity.stem(stem) : Math.max(0, ...concepts.map(rarity.concept)),
      concepts: concepts.map(numberOf),
    }));
    return { words: weighed, weight: weighed.reduce((sum, { weight }) => sum + weight, 0) };
  };
  return {
    locale,
    view,
    stemMasks: new Map(view.stems.names.map((stem, at) => [stem, view.stems.masks[at] ?? 0])),
    concepts: { numbers: Int32Array.from(view.concepts.names, numberOf), masks: Int32Array.from(view.concepts.masks) },
    conceptSet: new Set(view.strengths.map(([concept]) => concept)),
    heading: subjectOf(view.heading),
    title: subjectOf(view.title),
    questions: view.questions.map(subjectOf),
    themes: themesOf(view, locale, guessThemes),
    facts: factsOf(view, factOf),
  };
}

function factsOf({ facts, concepts, windows }: SectionView, factOf: Opening["factOf"]): Int32Array {
  const stated = Int32Array.from({ length: windows }, (_, at) => facts.windows[at] ?? 0);
  concepts.names.forEach((concept, at) => {
    const fact = factOf(concept);
    if (fact === 0) return;
    const mask = concepts.masks[at] ?? 0;
    const everywhere = (mask & fields.heading) !== 0;
    for (let window = 0; window < windows; window += 1)
      if (everywhere || ((mask >> (fieldBits.firstWindow + window)) & 1) === 1)
        stated[window] = (stated[window] ?? 0) | fact;
  });
  return stated;
}

const fields = {
  heading: 1 << fieldBits.heading,
  title: 1 << fieldBits.title,
  body: 1 << fieldBits.body,
};

function themesOf(view: SectionView, locale: string, guessThemes: Opening["guessThemes"]): SectionThemes {
  const own = (marks: SectionView["stems"], mask: number) =>
    marks.names.filter((_, at) => ((marks.masks[at] ?? 0) & mask) !== 0);
  const guess = (mask: number) =>
    guessThemes({
      language: locale.slice(0, 2),
      stems: own(view.stems, mask),
      concepts: own(view.concepts, mask),
    });
  return {
    heading: guess(fields.heading),
    title: guess(fields.title),
    section: guess(fields.heading | fields.title | fields.body),
  };
}
