import { contrastRatio, mixHex } from "./colour.ts";

const darkSurface = "#1b211f";

/**
 * The stylesheet that gives a shop's pages its accent: as written on light surfaces, lightened on dark ones until its
 * text reaches 4.5:1 (WCAG 2.2, 1.4.3). A file of its own, since the Content-Security-Policy allows no inline style.
 */
export function themeCss(accent: string): string {
  const dark = onDark(accent);
  return `:root{--accent:${accent};--on-accent:${textOn(accent)}}@media (prefers-color-scheme:dark){:root{--accent:${dark};--on-accent:${textOn(dark)}}}`;
}

function onDark(accent: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const lighter = mixHex(accent, "#ffffff", share);
    if (contrastRatio(lighter, darkSurface) >= 6) return lighter;
  }
  return "#ffffff";
}

function textOn(colour: string): string {
  return contrastRatio(colour, "#ffffff") >= 4.5 ? "#ffffff" : "#10201d";
}
