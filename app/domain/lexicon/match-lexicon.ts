import { compileTerms } from "./compile-terms.ts";
import type { CompiledTerms } from "./compile-terms.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Token, TokenizedText } from "./tokenize.ts";

/** A concept found in a text: how many words or phrases of it there are, and which tokens they take up. */
export type ConceptHit = { count: number; tokens: Set<number> };

/** Finds the concepts of a text in the languages it may be in. */
export type LexiconMatcher = (text: TokenizedText, languages: readonly string[]) => Map<string, ConceptHit>;

const orderedWindow = 3;
const nearWindow = 8;
/** No piece of a word in the lexicon is longer; trying all of a very long word would take its length squared. */
const longestPiece = 64;

const compiled = new WeakMap<Lexicon, Map<string, CompiledTerms>>();

/** Makes the matcher of a lexicon; each language is compiled when it is first asked for, once for all shops. */
export function lexiconMatcher(lexicon: Lexicon): LexiconMatcher {
  const byLanguage = compiled.get(lexicon) ?? new Map<string, CompiledTerms>();
  compiled.set(lexicon, byLanguage);
  const termsOf = (language: string) => {
    let terms = byLanguage.get(language);
    if (terms === undefined) {
      terms = compileTerms(
        lexicon.concepts.flatMap(({ id, terms: words }) =>
          (words.get(language) ?? []).map((term) => ({ concept: id, term })),
        ),
      );
      byLanguage.set(language, terms);
    }
    return terms;
  };
  return (text, languages) => {
    const hits = new Map<string, ConceptHit>();
    for (const language of new Set(languages.map((one) => one.slice(0, 2)))) matchTerms(termsOf(language), text, hits);
    return hits;
  };
}

function matchTerms(terms: CompiledTerms, text: TokenizedText, hits: Map<string, ConceptHit>) {
  const positions = atomPositions(terms, text.tokens);
  for (const atom of positions.keys()) {
    for (const { concept, parts } of terms.termsAt(atom, (one) => positions.has(one)))
      for (const tokens of occurrences(parts, positions)) addHit(hits, concept, tokens);
  }
  for (const { concept, characters } of terms.han) {
    for (
      let at = text.folded.indexOf(characters);
      at >= 0;
      at = text.folded.indexOf(characters, at + characters.length)
    ) {
      const end = at + characters.length;
      addHit(
        hits,
        concept,
        text.tokens.flatMap((token, index) => (token.start < end && token.end > at ? [index] : [])),
      );
    }
  }
}

function addHit(hits: Map<string, ConceptHit>, concept: string, tokens: number[]) {
  const hit = hits.get(concept) ?? { count: 0, tokens: new Set<number>() };
  if (tokens.every((token) => hit.tokens.has(token)) && hit.count > 0) return;
  hit.count += 1;
  for (const token of tokens) hit.tokens.add(token);
  hits.set(concept, hit);
}

function atomPositions(terms: CompiledTerms, tokens: readonly Token[]): Map<number, number[]> {
  const positions = new Map<number, number[]>();
  const add = (atom: number | undefined, index: number) => {
    if (atom === undefined) return;
    const list = positions.get(atom);
    if (list === undefined) positions.set(atom, [index]);
    else if (list.at(-1) !== index) list.push(index);
  };
  tokens.forEach(({ word }, index) => {
    add(terms.exact.get(word), index);
    for (let length = 1; length <= Math.min(word.length, longestPiece); length += 1) {
      add(terms.prefix.get(word.slice(0, length)), index);
      add(terms.suffix.get(word.slice(-length)), index);
    }
    if (terms.infix.size > 0)
      for (let start = 0; start + 3 <= word.length; start += 1)
        for (const [piece, atom] of terms.infix.get(word.slice(start, start + 3)) ?? [])
          if (word.startsWith(piece, start)) add(atom, index);
  });
  return positions;
}

/** Token numbers of each place where all parts of a term stand: words of a part in order, parts near each other. */
function occurrences(parts: readonly number[][], positions: Map<number, number[]>): number[][] {
  const [firstPart = [], ...others] = parts;
  return phrasePlaces(firstPart, positions).flatMap((place) => {
    const tokens = [...place];
    for (const part of others) {
      const near = phrasePlaces(part, positions).find(
        (other) => Math.abs((other[0] ?? 0) - (place[0] ?? 0)) <= nearWindow,
      );
      if (near === undefined) return [];
      tokens.push(...near);
    }
    return [tokens];
  });
}

function phrasePlaces(atoms: readonly number[], positions: Map<number, number[]>): number[][] {
  const [first, ...rest] = atoms;
  if (first === undefined) return [];
  return (positions.get(first) ?? []).flatMap((start) => {
    const place = [start];
    for (const atom of rest) {
      const last = place.at(-1) ?? start;
      const next = (positions.get(atom) ?? []).find((at) => at > last && at - last <= orderedWindow);
      if (next === undefined) return [];
      place.push(next);
    }
    return [place];
  });
}
