import { isPageDate, isShort, readTraits } from "./line-traits.ts";
import { findEdges } from "./take-out-edges.ts";
import { readNavigation } from "./navigation-lines.ts";
import type { Outline } from "./outline.ts";
import type { LeftOut, Piece } from "./page.ts";
import { countThemeWords } from "./page-words.ts";
import { isTermsName } from "./theme-names.ts";

/** Takes the lines off a page that only steer through the site. */
export function takeOutNavigation(pieces: readonly Piece[], locale: string, leftOut: LeftOut[]): Piece[] {
  const titles = pieces.filter(({ level }) => level === 1);
  const lines = pieces.map((piece) =>
    piece.isBlock || isOnlyTitle(piece, titles, locale)
      ? null
      : (readNavigation(piece.text) ?? readNavigation(piece.raw)),
  );
  const steering = lines.map((why, at) => why ?? readButton(pieces, lines, at));
  const whys = findEdges(pieces, steering, locale);
  // A title below the page's date is set off as this was.
  const isDated = (at: number) => pieces[at]?.hasGap === true && isPageDate(pieces[at].text);
  const apart = pieces.map((piece, at) => (isDated(at - 1) ? { ...piece, hasGap: true } : piece));
  return apart.filter((piece, at) => {
    const why = whys[at] ?? null;
    if (why === null) return true;
    const next = pieces[at + 1];
    if (steering[at] === null) {
      leftOut.push({ lines: piece.lines, text: piece.raw, why });
      return false;
    }
    if (next !== undefined && isTermsTitle(piece, next, locale)) return true;
    const isHeading =
      next !== undefined &&
      !/\s[|/·•–—-]\s|…$/.test(piece.text) &&
      whys[at + 1] === null &&
      countThemeWords(piece.text, locale) > 0 &&
      (piece.level !== null || piece.isBold || !["navigation", "copyright line"].includes(steering[at - 1] ?? "")) &&
      (readTraits(next.text, locale).isSentence ||
        next.isBlock ||
        (at > 0 && countThemeWords(piece.text, locale, "tops") > 0 && readTraits(next.text, locale).isQuestion));
    // `Return` may lead back, or head the text on returns that follows it.
    if (isHeading && !/^(?:voir|ajouter|view|add|ver|vai|bekijk|zobacz|zum|in den)\s/i.test(piece.text)) return true;
    leftOut.push({ lines: piece.lines, text: piece.raw, why });
    return false;
  });
}

/** The one heading of the first level that names a matter: the page's title, though a link may be called so too. */
function isOnlyTitle(piece: Piece, titles: readonly Piece[], locale: string): boolean {
  return (
    titles.length === 1 && titles[0] === piece && (isTermsName(piece.text) || countThemeWords(piece.text, locale) > 0)
  );
}

/** `Yes` and `No` below the question whether an answer helped. */
function readButton(pieces: readonly Piece[], lines: readonly (string | null)[], at: number): string | null {
  const isButton = (place: number) =>
    /^(?:oui|non|yes|no|ja|nein|nee|s[ií]|sim|n[ãa]o|tak|nie|是|否)$/iu.test(pieces[place]?.text ?? "");
  const above = isButton(at - 1) ? at - 2 : at - 1;
  return isButton(at) && lines[above] === "navigation" && isButton(above === at - 1 ? at + 1 : at - 1)
    ? "navigation"
    : null;
}

/** `Terms and conditions` above their first article, or a heading above text, is no link to them. */
function isTermsTitle(piece: Piece, next: Piece, locale: string): boolean {
  if (!isTermsName(piece.text)) return false;
  if (readNavigation(next.text)) return false;
  const isFirst = next.number?.length === 1 && next.number[0] === 1;
  const { isClause, isSentence } = readTraits(next.text, locale);
  const hasText = isSentence || next.isBlock || (next.level ?? 0) > (piece.level ?? 7);
  return isFirst || isClause || ((piece.level !== null || piece.isBold) && hasText);
}

/** Takes out what is left of a menu at the page's head and foot, and the words that only introduce its themes. */
export function takeOutMenus(outline: Outline, locale: string, leftOut: LeftOut[]): Outline {
  const steering = leftOut.filter(({ why }) => why === "navigation" || why === "copyright line");
  const isOnlyShort = (pieces: readonly Piece[]) =>
    pieces.every((piece) => piece.nodes === null && isShort(readTraits(piece.text, locale)));
  const leave = (pieces: readonly Piece[], why: string) => {
    for (const { lines, raw } of pieces) leftOut.push({ lines, text: raw, why });
  };
  const themes = outline.themes.map((theme) => ({ ...theme, sections: [...theme.sections] }));
  const [first] = themes;
  const lead = first?.sections[0];
  const hasMore = themes.length > 1 || (first?.sections.length ?? 0) > 1;
  if (first?.name === null && lead?.heading === null && hasMore) {
    const pieces = lead.body.map(({ piece }) => piece);
    if (isOnlyShort(pieces) && (pieces.length > 2 || steering.length > 0)) {
      leave(pieces, "menu at the head of the page");
      first.sections.shift();
    }
  }
  const intro = first?.sections[0];
  if (first?.name === null && themes.length > 1 && first.sections.length === 1 && intro?.heading === null) {
    const pieces = intro.body.map(({ piece }) => piece);
    // An introduction with a date, a price or a delay in it says something.
    if (pieces.length < 3 && pieces.every(({ text }) => text.length < 300 && !/\d/.test(text))) {
      leave(pieces, "introduction of the page");
      first.sections.shift();
    }
  }
  if (endsInButtons(themes, locale)) {
    const { lines, raw, sections } = themes.pop()!;
    if (lines !== null) leftOut.push({ lines, text: raw, why: "menu at the foot of the page" });
    for (const { body } of sections)
      leave(
        body.map(({ piece }) => piece),
        "menu at the foot of the page",
      );
  }
  const section = themes.at(-1)?.sections.at(-1);
  const end = steering.map(({ lines }) => lines.first);
  while (section !== undefined && section.body.length > 1) {
    const tail = section.body.at(-1)?.piece;
    if (tail === undefined || !isOnlyShort([tail]) || tail.hasBullet || !end.some((line) => line > tail.lines.first))
      break;
    leave([tail], "menu at the foot of the page");
    section.body.pop();
    // What headed such lines only went with them.
    const above = section.body.at(-1);
    if (above?.kind !== "heading" || section.body.length === 1) continue;
    leave([above.piece], "menu at the foot of the page");
    section.body.pop();
  }
  return { ...outline, themes: themes.filter(({ sections }) => sections.length > 0) };
}

/** `Contact us` and `Messenger` behind the last answer of a page in plain text: two buttons and no theme. */
function endsInButtons(themes: Outline["themes"], locale: string): boolean {
  const [before, last] = themes.slice(-2);
  const [section, ...others] = last?.sections ?? [];
  if (before === undefined || last === undefined || section === undefined || others.length > 0) return false;
  if (last.name === null || section.heading !== last.name || section.body.length > 2) return false;
  const hasAnswers = before.sections.length > 1;
  const isButton = ({ nodes, text }: Piece) => {
    const traits = readTraits(text, locale);
    return nodes === null && isShort(traits) && traits.words <= 2 && !/[\d@:]/.test(text);
  };
  return hasAnswers && section.body.every(({ piece }) => isButton(piece));
}
