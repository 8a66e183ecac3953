import { lexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import type { ConceptHit, LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import { tokenize } from "#app/domain/lexicon/tokenize.ts";
import type { TokenizedText } from "#app/domain/lexicon/tokenize.ts";
import { isDenied } from "./is-denied.ts";
import { priorityConcepts } from "./priority-cues.ts";
import type { WordCue } from "./priority-cues.ts";

/** A cue of urgency as it stands in the text. */
export type FoundCue = { kind: WordCue; words: string };

/** What a text mentions: concepts of the support lexicon with how often, and cues of urgency that it does not deny. */
export type Cues = { concepts: Map<string, number>; words: FoundCue[] };

const urgency = lexiconMatcher({ concepts: priorityConcepts, hash: "" });
const longestQuote = 60;
const widestQuote = 8;
/** These hold their own "no": no reply, still waiting. */
const selfDenying: readonly WordCue[] = ["asked_before", "charged_twice", "thanks_only", "no_hurry"];

// A lexicon is compiled once, and forgotten with the content it came with.
const matchers = new WeakMap<Lexicon, LexiconMatcher>();

/** Finds what a text in this language mentions. "Not urgent" is no cue of urgency: it says that there is no hurry. */
export function findCues(text: string, language: string, lexicon: Lexicon): Cues {
  const matcher = matchers.get(lexicon) ?? lexiconMatcher(lexicon);
  matchers.set(lexicon, matcher);
  const tokenized = tokenize(text);
  const hits = matcher(tokenized, [language]);
  const words = [...urgency(tokenized, [language])].flatMap(([kind, hit]): FoundCue[] => {
    const cue = kind as WordCue;
    const standing = selfDenying.includes(cue) ? hit.tokens : undenied(tokenized, hit, language);
    if (standing.size > 0) return [{ kind: cue, words: quote(text, tokenized, standing) }];
    return cue === "urgent_words" ? [{ kind: "no_hurry", words: quote(text, tokenized, hit.tokens) }] : [];
  });
  return { concepts: new Map([...hits].map(([concept, hit]) => [concept, hit.count])), words: onceEach(words) };
}

function undenied(text: TokenizedText, { tokens }: ConceptHit, language: string): Set<number> {
  return new Set([...tokens].filter((at) => !isDenied(text, at, language)));
}

function onceEach(cues: readonly FoundCue[]): FoundCue[] {
  return cues.filter(({ kind }, at) => cues.findIndex((other) => other.kind === kind) === at);
}

/** The words that tokens stand for, in the customer's own spelling where folding has moved nothing. */
function quote(text: string, { folded, tokens }: TokenizedText, at: ReadonlySet<number>): string {
  const sorted = [...at].sort((one, other) => one - other);
  const first = sorted[0] ?? 0;
  const last = sorted.findLast((one) => one - first <= widestQuote) ?? first;
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const source = folded.length === text.length ? text : folded;
  return source.slice(start, end).replace(/\s+/g, " ").slice(0, longestQuote);
}
