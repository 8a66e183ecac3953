import type { Piece } from "./page.ts";

/** Evens out the levels that a page's markup skips: `h5` right below `h2` is one below it, like any other section. */
export function mendLevels(pieces: readonly Piece[]): Piece[] {
  return closeGaps(alignToggles(pieces));
}

/** What opens beside marked headings that open too, such as `<details>` below `<h5><button>`, is their like. */
function alignToggles(pieces: readonly Piece[]): Piece[] {
  let level: number | null = null;
  return pieces.map((piece, at) => {
    const isOpening = piece.speaker === "question";
    const next = pieces[at + 1];
    const hasText = next !== undefined && next.level === null && next.speaker !== "question";
    if (piece.level !== null) level = isOpening && hasText ? piece.level : null;
    return piece.level === null && isOpening ? { ...piece, level } : piece;
  });
}

function closeGaps(pieces: readonly Piece[]): Piece[] {
  const above: { own: number; mended: number; inUse: ReadonlySet<number> }[] = [];
  return pieces.map((piece, at) => {
    const { level } = piece;
    if (level === null) return piece;
    while (above.length > 0 && above.at(-1)!.own >= level) above.pop();
    const parent = above.at(-1);
    const between = [...(parent?.inUse ?? [])].filter((one) => one > parent!.own && one < level).length;
    const mended = parent === undefined ? level : parent.mended + 1 + between;
    above.push({ own: level, mended, inUse: levelsBelow(pieces, at) });
    return { ...piece, level: mended };
  });
}

/** The levels of the headings that stand below one, down to the next of its level. */
function levelsBelow(pieces: readonly Piece[], at: number): Set<number> {
  const own = pieces[at]?.level ?? 0;
  const levels = new Set<number>();
  for (let below = at + 1; below < pieces.length; below += 1) {
    const level = pieces[below]?.level ?? null;
    if (level === null) continue;
    if (level <= own) break;
    levels.add(level);
  }
  return levels;
}
