import { contrastRatio, mixHex } from "./colour.ts";

/** The page's light backgrounds that the accent stands on. */
const backgrounds = ["#ffffff", "#fbfaf7"];

/** WCAG 2.2 level AA for text of ordinary size. */
const leastContrast = 4.5;

/** Whether a colour (#rrggbb) can be read on the page's light backgrounds. */
export function isReadableAccent(colour: string): boolean {
  return backgrounds.every((background) => contrastRatio(colour, background) >= leastContrast);
}

/** The least darkened version of a colour, of the same hue, that can be read; the colour itself when it can. */
export function nearestReadableAccent(colour: string): string {
  for (let part = 0; part < 256; part += 1) {
    const darker = mixHex(colour, "#000000", part / 256);
    if (isReadableAccent(darker)) return darker;
  }
  return "#000000";
}
