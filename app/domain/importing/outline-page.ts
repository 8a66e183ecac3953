import type { Paragraph } from "mdast";
import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { splitLongText } from "./cut-answers.ts";
import { findHeadings } from "./find-headings.ts";
import { findReferences } from "./find-references.ts";
import { readTraits } from "./line-traits.ts";
import type { BodyPart, Outline, Section, Theme } from "./outline.ts";
import type { LineSpan, Piece } from "./page.ts";
import { oncePerList } from "./once-per-list.ts";
import { splitTheme } from "./split-theme.ts";
import { rankHeadings } from "./rank-headings.ts";
import { isNameAtHead, isPageName, isTermsName, isThemeName } from "./theme-names.ts";
import type { RankedHeading } from "./rank-headings.ts";
import { readSetting } from "./read-setting.ts";
import { chooseLevels } from "./choose-levels.ts";

/** Finds a page's title, themes and sections among its pieces; every piece ends up in one of them or in `bare`. */
export function outlinePage(pieces: readonly Piece[], locale: string, isOneArticle: boolean): Outline {
  const ranked = rankHeadings(findHeadings(pieces, locale), locale);
  const title = takeTitle(ranked, isOneArticle) ?? findTitle(pieces, ranked, locale);
  const headings = title === null ? ranked : ranked.filter(({ at }) => at > title.at);
  const referred = findReferences(pieces);
  // A number that the text sends its reader to stays with its title.
  const nameOf = ({ number, text }: Piece, words = text) => {
    const own = (number?.length ?? 0) > 1 ? (number?.join(".") ?? "") : "";
    return referred.has(own) ? `${own} ${headingText(words)}` : headingText(words);
  };
  const themeOf = splitTheme(headings, locale);
  const levels = chooseLevels(headings, themeOf, isOneArticle);
  const themes: Theme[] = [];
  const named = new Map<string, Theme>();
  let theme: Theme = { name: null, lines: null, raw: "", sections: [] };
  const open = (name: string | null, heading: RankedHeading | null) => {
    const { lines = null, raw = "" } = heading?.piece ?? {};
    const key = name === null ? null : foldText(name);
    const known = key === null ? undefined : named.get(key);
    theme = known ?? { name, lines, raw, sections: [] };
    if (known === undefined) themes.push(theme);
    if (key !== null) named.set(key, theme);
  };
  open(null, null);
  let section: Section | null = null;
  const byPiece = new Map(headings.map((heading) => [heading.at, heading]));
  const kicker = ranked.find(({ at, isBare }) => at === 0 && isBare && title?.at === 1)?.piece;
  pieces.forEach((piece, at) => {
    if (piece === kicker) return;
    // What stands above the title is no introduction.
    if (title !== null && at === title.at) return void (section = null);
    const heading = byPiece.get(at);
    const split = themeOf.get(at);
    if (split !== undefined && foldText(theme.name ?? "") !== foldText(split.theme)) open(split.theme, heading ?? null);
    if (heading === undefined || heading.rank > levels.section) {
      section ??= addSection(theme, null, piece, "");
      const isText = heading !== undefined && linesOfSteps(headings).has(heading);
      section.body.push(isText ? boldLine(piece) : bodyPart(piece, heading, levels.section, nameOf(piece)));
    } else if (levels.theme !== null && heading.rank <= levels.theme) {
      open(headingText(piece.text), heading);
      section = null;
    } else section = addSection(theme, nameOf(piece, split?.question), piece, heading.why);
  });
  const bare = kicker === undefined ? [] : [bareTitle(kicker.raw, kicker.lines)];
  const outline = { title: title?.piece.text ?? null, titleLines: title?.piece.lines ?? null, themes, bare };
  return splitLongText(setAsideBare(keepBareInText(outline)), locale, isOneArticle);
}

/** A line inside a section that looked like a heading, with nothing below it, is text of the section. */
function keepBareInText(outline: Outline): Outline {
  const keep = (body: readonly BodyPart[]) =>
    body.map((part, at): BodyPart => {
      if (part.kind === "piece" || part.piece.level !== null) return part;
      const next = body[at + 1];
      const isBare = next === undefined || (next.kind === "heading" && next.depth <= part.depth);
      return isBare ? { kind: "piece", piece: part.piece } : part;
    });
  const themes = outline.themes.map((theme) => ({
    ...theme,
    sections: theme.sections.map((section) => ({ ...section, body: keep(section.body) })),
  }));
  return { ...outline, themes };
}

/** The page's own name, when its first heading is one: it stands alone above the others, or says so. */
function takeTitle(headings: readonly RankedHeading[], isOneArticle: boolean): RankedHeading | null {
  const [first, second] = headings;
  if (first === undefined || first.at > 3) return null;
  if (second === undefined) {
    const isOnTop = first.at === 0 && first.piece.level !== null && !first.traits.isQuestion && !isOneArticle;
    return first.piece.level === 1 || isOnTop ? first : null;
  }
  if (isKicker(first, second)) return second;
  const isEmptyAbove = first.isBare && second.rank <= first.rank && !first.traits.isQuestion;
  const isMarkedTitle = first.piece.level === 1 && headings.slice(1).every(({ rank }) => rank > 1);
  // `Return policy` above `1. Term`, `2. Exceptions`, which only look higher for their numbers.
  const higher = headings.filter((one) => one.rank < first.rank);
  const isAboveNumbers = first.at === 0 && !first.isNumbered && higher.length >= (headings.length - 1) * 0.6;
  const isTitle = isMarkedTitle || isEmptyAbove || isAboveNumbers || isPageName(first.piece.text);
  return isTitle ? first : null;
}

/** `Legal information` right above `Terms and conditions`, which is what the page is called. */
function isKicker(first: RankedHeading, second: RankedHeading): boolean {
  const isNamed = ({ piece: { text } }: RankedHeading) => isPageName(text) || isTermsName(text);
  const arePlain = first.piece.level === null && second.piece.level === null;
  return arePlain && first.at === 0 && second.at === 1 && !second.isBare && !isNamed(first) && isNamed(second);
}

/** The page's name further down, below no more than the shop's name and the links at the head of its site. */
function findTitle(
  pieces: readonly Piece[],
  headings: readonly RankedHeading[],
  locale: string,
): Pick<RankedHeading, "at" | "piece"> | null {
  const isName = ({ level, text }: Piece) => level === null && isNameAtHead(text);
  // Among the links of a menu it is no heading, but stands apart from them, right above the first one.
  const apart = pieces.slice(0, 20).flatMap((piece, at) => {
    const isApart = readSetting(pieces, at) === "alone" && headings.some((one) => one.at === at + 1);
    return isApart && isName(piece) ? [{ at, piece }] : [];
  });
  const title = headings.slice(0, 4).find(({ piece }) => isName(piece)) ?? apart[0];
  if (title === undefined || title.at > 20) return null;
  const isText = pieces.slice(0, title.at).some(({ text, isBlock }) => isBlock || readTraits(text, locale).hasStop);
  const isBelowTheme = headings.some(({ at, piece }) => at < title.at && isThemeName(piece.text, locale));
  return isText || isBelowTheme ? null : title;
}

function addSection(theme: Theme, heading: string | null, piece: Piece, why: string): Section {
  const section: Section = { heading, lines: piece.lines, raw: piece.raw, why, isMade: false, body: [] };
  theme.sections.push(section);
  return section;
}

function bodyPart(piece: Piece, heading: RankedHeading | undefined, sectionRank: number, text: string): BodyPart {
  if (heading === undefined) return { kind: "piece", piece };
  // The steps of an answer stay in it: parted, each would be found without what it is a step of.
  if (heading.traits.isSerial) {
    return boldLine(piece);
  }
  const isDeep = heading.isPart || (piece.level !== null && piece.level - sectionRank > 1);
  return { kind: "heading", depth: isDeep ? 4 : 3, text, piece };
}

/** Bold lines between two marked steps of a series are parts of the first: as headings they would take the second. */
const linesOfSteps = oncePerList((headings: readonly RankedHeading[]) => {
  const lines = new Set<RankedHeading>();
  let before: RankedHeading | null = null;
  let between: RankedHeading[] = [];
  for (const heading of headings) {
    const { piece, traits } = heading;
    if (piece.level === null) {
      if (!traits.isSerial) between.push(heading);
      continue;
    }
    const areSteps = before?.traits.isSerial === true && traits.isSerial && before.piece.level === piece.level;
    if (areSteps) for (const line of between) lines.add(line);
    [before, between] = [heading, []];
  }
  return lines;
});

function boldLine(piece: Piece): BodyPart {
  return { kind: "piece", piece: { ...piece, hasBullet: false, number: null, nodes: [strongLine(piece)] } };
}

function strongLine({ text }: Piece): Paragraph {
  return { type: "paragraph", children: [{ type: "strong", children: [{ type: "text", value: text }] }] };
}

/** A heading's words without the quotes around them or the colon behind. */
export function headingText(text: string): string {
  const bare = text
    .replace(/\s+/g, (space) => (space.includes("\u00a0") ? "\u00a0" : " "))
    .replace(/[\s\u00a0]*[:：]$/u, "")
    .trim();
  return /^«.*»$|^“.*”$|^"[^"]*"$/u.test(bare) ? bare.slice(1, -1).trim() : bare;
}

/** Headings with nothing under them make no section: they are told in the report instead. */
function setAsideBare(outline: Outline): Outline {
  const bare = [...outline.bare];
  const told = new Set(bare.map(({ text, lines }) => `${lines.first} ${text}`));
  const tell = (one: Outline["bare"][number]) => {
    bare.push(one);
    told.add(`${one.lines.first} ${one.text}`);
  };
  const themes = outline.themes.flatMap((theme) => {
    const sections = theme.sections.filter((section) => {
      if (section.body.length > 0) return true;
      tell({ text: section.raw, lines: section.lines, isQuestion: /[?？]/.test(section.raw), theme: theme.name });
      return false;
    });
    if (sections.length > 0) return [{ ...theme, sections }];
    if (theme.lines !== null && !told.has(`${theme.lines.first} ${theme.raw}`)) tell(bareTitle(theme.raw, theme.lines));
    return [];
  });
  return { ...outline, themes, bare };
}

function bareTitle(text: string, lines: LineSpan): Outline["bare"][number] {
  return { text, lines, isQuestion: false, theme: null };
}
