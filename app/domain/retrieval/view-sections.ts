import type { BuiltIndex } from "#app/domain/knowledge/build-index.server.ts";
import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { ownQuestions } from "./own-questions.ts";
import { viewSection } from "./section-view.ts";
import type { SectionView } from "./section-view.ts";

/** Takes all sections of a shop apart: the costly part of opening it, which gives plain values. */
export function viewSections(
  chunks: readonly Chunk[],
  index: Pick<BuiltIndex, "vectors" | "rowOfText" | "floor">,
  matchLexicon: LexiconMatcher,
): SectionView[] {
  const owned = ownQuestions(chunks, index);
  return chunks.map((chunk, number) =>
    viewSection(chunk, (question) => owned.has(`${number}:${question}`), matchLexicon),
  );
}
