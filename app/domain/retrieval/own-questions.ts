import { similarity } from "#app/domain/knowledge/similarity.ts";
import { aboveFloor } from "#app/domain/knowledge/similarity-floor.ts";
import type { BuiltIndex } from "#app/domain/knowledge/build-index.server.ts";
import { chunkTexts } from "#app/domain/knowledge/chunk-texts.ts";
import type { Chunk } from "#app/domain/knowledge/chunk.ts";

/**
 * Which of an article's `questions:` each of its sections answers best: the front matter belongs to the whole
 * article, so each question is given to the section whose vectors stand nearest to it. Keys are `chunk number:text`.
 */
export function ownQuestions(
  chunks: readonly Chunk[],
  index: Pick<BuiltIndex, "vectors" | "rowOfText" | "floor">,
): Set<string> {
  const rows = new Map<string, number>();
  chunkTexts(chunks).forEach(({ chunk, kind, text }, at) => {
    rows.set(kind === "question" ? `${chunk}:${text}` : `${chunk}:${kind}:`, index.rowOfText[at] ?? 0);
  });
  const vector = (key: string) => index.vectors[rows.get(key) ?? -1];
  const nearness = (one: string, other: string) => aboveFloor(similarity(vector(one), vector(other)), index.floor);
  const byArticle = new Map<string, number[]>();
  chunks.forEach((chunk, number) => {
    const key = `${chunk.locale}/${chunk.articleId}`;
    byArticle.set(key, [...(byArticle.get(key) ?? []), number]);
  });
  const owned = new Set<string>();
  for (const siblings of byArticle.values()) {
    for (const question of chunks[siblings[0] ?? 0]?.questions ?? []) {
      const near = siblings.map((number) => {
        const asked = `${number}:${question}`;
        return nearness(asked, `${number}:section:`) + nearness(asked, `${number}:heading:`);
      });
      const best = Math.max(...near);
      siblings.forEach((number, at) => {
        if ((near[at] ?? 0) >= best * 0.98) owned.add(`${number}:${question}`);
      });
    }
  }
  return owned;
}
