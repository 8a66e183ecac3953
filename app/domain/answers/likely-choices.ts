import type { Candidate } from "#app/domain/retrieval/retrieve.ts";

/**
 * How far, in log-odds, a section must be ahead of another article's to be offered after a sibling: measured on our
 * shops and on imported pages, more offers the right article less often, less the right section (docs/retrieval.md).
 */
const siblingPenalty = 0.75;

/**
 * The sections to offer as choices, best first, at most `count`: the likeliest, where each section of an article already
 * chosen counts for less, so that two articles that are nearly as likely both stand there.
 */
export function likelyChoices(candidates: readonly Candidate[], count: number): Candidate[] {
  const left = [...candidates];
  const chosen: Candidate[] = [];
  const worth = ({ chunk, score }: Candidate) =>
    score - siblingPenalty * chosen.filter((one) => one.chunk.articleId === chunk.articleId).length;
  while (chosen.length < count) {
    const [next] = left.sort((one, other) => worth(other) - worth(one)).splice(0, 1);
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}
