import type { BuiltIndex } from "#app/domain/knowledge/build-index.server.ts";
import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { ownQuestions } from "./own-questions.ts";
import { viewSection } from "./section-view.ts";
import type { SectionView } from "./section-view.ts";

/** Takes a section apart by its number among all of a shop; which questions it answers depends on its whole article. */
export function sectionViewer(
  chunks: readonly Chunk[],
  index: Pick<BuiltIndex, "vectors" | "rowOfText" | "floor">,
  matchLexicon: LexiconMatcher,
): (number: number) => SectionView[] {
  let owned: Set<string> | null = null;
  return (number) => {
    const chunk = chunks[number];
    owned ??= ownQuestions(chunks, index);
    const own = owned;
    return chunk === undefined ? [] : [viewSection(chunk, (text) => own.has(`${number}:${text}`), matchLexicon)];
  };
}

/** Takes all sections of a shop apart: the costly part of opening it, which gives plain values. */
export function viewSections(
  chunks: readonly Chunk[],
  index: Pick<BuiltIndex, "vectors" | "rowOfText" | "floor">,
  matchLexicon: LexiconMatcher,
): SectionView[] {
  const view = sectionViewer(chunks, index, matchLexicon);
  return chunks.flatMap((_, number) => view(number));
}
