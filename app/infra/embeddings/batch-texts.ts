import { estimateTokens } from "#app/domain/knowledge/estimate-tokens.ts";

/** Texts in portions that one request takes: at most so many, of so many tokens together; a longer one goes alone. */
export function batchTexts<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  most: { texts: number; tokens: number },
): T[][] {
  const batches: T[][] = [];
  let room = 0;
  for (const item of items) {
    const tokens = estimateTokens(textOf(item));
    const last = batches.at(-1);
    if (last === undefined || last.length === most.texts || tokens > room) {
      batches.push([item]);
      room = most.tokens - tokens;
    } else {
      last.push(item);
      room -= tokens;
    }
  }
  return batches;
}
