import { lexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import { tokenize } from "#app/domain/lexicon/tokenize.ts";
import { priorityConcepts } from "./priority-cues.ts";
import type { WordCue } from "./priority-cues.ts";

/** What a text mentions: concepts of the support lexicon with how often, and cues of urgency. */
export type Cues = { concepts: Map<string, number>; words: WordCue[] };

const urgency = lexiconMatcher({ concepts: priorityConcepts, hash: "" });
// A lexicon is compiled once, and forgotten with the content it came with.
const matchers = new WeakMap<Lexicon, LexiconMatcher>();

/** Finds what a text in this language mentions. */
export function findCues(text: string, language: string, lexicon: Lexicon): Cues {
  const matcher = matchers.get(lexicon) ?? lexiconMatcher(lexicon);
  matchers.set(lexicon, matcher);
  const tokenized = tokenize(text);
  const hits = matcher(tokenized, [language]);
  return {
    concepts: new Map([...hits].map(([concept, hit]) => [concept, hit.count])),
    words: [...urgency(tokenized, [language]).keys()] as WordCue[],
  };
}
