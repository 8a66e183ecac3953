import { builtInEmbedder, fitBuiltInEmbedder } from "./built-in-embedder.ts";
import type { EmbedderFit } from "./built-in-embedder.ts";
import type { Embedder } from "./embedder.ts";
import type { IndexManifest } from "./index-manifest.server.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";

const toleratedChange = 0.2;

/**
 * The built-in embedder for a shop's texts. While no more than a fifth of them changed it goes on with what it learnt
 * before, so that one edited article does not move every vector.
 */
export function openBuiltInEmbedder(
  texts: { hash: string; text: string }[],
  previous: Pick<IndexManifest, "fit" | "rows"> | null,
  matchLexicon: LexiconMatcher,
  lexiconHash: string,
): { embedder: Embedder; fit: EmbedderFit } {
  const known = new Set(previous?.rows);
  const changed = texts.filter(({ hash }) => !known.has(hash)).length + Math.max(0, known.size - texts.length);
  const isNear = previous?.fit?.lexiconHash === lexiconHash && changed <= toleratedChange * texts.length;
  const fit =
    isNear && previous?.fit
      ? previous.fit
      : fitBuiltInEmbedder(
          texts.map(({ text }) => text),
          matchLexicon,
          lexiconHash,
        );
  return { embedder: builtInEmbedder(fit, matchLexicon), fit };
}
