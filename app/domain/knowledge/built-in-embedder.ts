import type { Embedder } from "./embedder.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { textFeatures } from "./text-features.ts";

const dimensions = 768;
const version = "built-in-1";

/** How rare each feature is among a shop's sections; learnt once and kept with the vectors made from it. */
export type EmbedderFit = { lexiconHash: string; texts: number; rarity: Record<string, number> };

/** Learns from a shop's texts which features are rare, and so telling. */
export function fitBuiltInEmbedder(
  texts: readonly string[],
  matchLexicon: LexiconMatcher,
  lexiconHash: string,
): EmbedderFit {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const feature of textFeatures(text, matchLexicon).keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const rarity: Record<string, number> = {};
  for (const [feature, count] of counts) if (count > 1) rarity[feature] = rounded(rarityOf(count, texts.length));
  return { lexiconHash, texts: texts.length, rarity };
}

/**
 * The embedder that needs no model: features weighted by rarity and hashed into a unit vector. The same text and fit
 * give the same vector on every machine. A text without a single feature gives the zero vector.
 */
export function builtInEmbedder(fit: EmbedderFit, matchLexicon: LexiconMatcher): Embedder {
  const rarity = new Map(Object.entries(fit.rarity));
  const rarest = rounded(rarityOf(1, fit.texts));
  const embed = (text: string): number[] => {
    const vector = new Array<number>(dimensions).fill(0);
    for (const [feature, weight] of textFeatures(text, matchLexicon)) {
      const hash = hashFeature(feature);
      const slot = hash % dimensions;
      const sign = (hash >>> 24) & 1 ? 1 : -1;
      vector[slot] = (vector[slot] ?? 0) + sign * weight * (rarity.get(feature) ?? rarest);
    }
    const length = Math.hypot(...vector);
    return length === 0 ? vector : vector.map((value) => Math.fround(value / length));
  };
  return {
    id: `${version}:${fit.lexiconHash}:${hashFeature(JSON.stringify(fit.rarity)).toString(36)}`,
    dimensions,
    isCentred: true,
    embedDocuments: (texts) => Promise.resolve(texts.map(embed)),
    embedQuery: (text) => Promise.resolve(embed(text)),
  };
}

function rarityOf(count: number, texts: number) {
  return Math.log(1 + (texts + 1) / (count + 0.5));
}

function rounded(value: number) {
  return Math.round(value * 1000) / 1000;
}

/** FNV-1a with a last mix, so that slot and sign do not depend on each other. */
function hashFeature(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash ^= feature.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0;
}
