import type { Piece } from "./page.ts";

/** How a line stands among blank lines: right above text, between two of them, or within a block. */
export type Setting = "top" | "alone" | "inside";

/** From how many headings on, and from which share of them, a page has a way of its own to set them. */
const least = 4;
const leastShare = 0.7;

export function readSetting(pieces: readonly Piece[], at: number): Setting {
  if (pieces[at]?.hasGap !== true) return "inside";
  return pieces[at + 1]?.hasGap === false ? "top" : "alone";
}

/** How a page sets off the headings that have text below them; null where they are not set off, or not all alike. */
export function usualSetting(headings: readonly { piece: Piece; isBare: boolean; setting: Setting }[]): Setting | null {
  const plain = headings.filter(({ piece, isBare }) => !isBare && piece.level === null);
  const isUsual = (setting: Setting) => {
    const count = plain.filter((one) => one.setting === setting).length;
    return count >= least && count >= plain.length * leastShare;
  };
  return isUsual("top") ? "top" : isUsual("alone") ? "alone" : null;
}
