import { foldText, foldWords } from "#app/domain/lexicon/fold-text.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { stemWord } from "#app/domain/lexicon/stem-word.ts";
import { tokenize } from "#app/domain/lexicon/tokenize.ts";
import { answerWords } from "./answer-words.ts";
import { readTraits } from "./line-traits.ts";
import { makeHeading } from "./make-heading.ts";
import type { BodyPart, Outline, Section, Theme } from "./outline.ts";
import { isThemeName } from "./theme-names.ts";

/** Points from which a new answer begins between two paragraphs. */
const cutFrom = 1.7;
const leastParts = 4;

/**
 * Gives the text under a bare theme its sections: where the page has lost its questions, the answers are parted where
 * one ends and the next begins, and each gets a heading made of its own first words.
 */
export function splitLongText(outline: Outline, locale: string, isOneArticle: boolean): Outline {
  const repeated = findRepeated(outline);
  const themes = isOneArticle ? outline.themes : raiseThemes(outline, repeated, locale);
  const isUnheaded = themes.every(({ sections }) => sections.every(({ heading }) => heading === null));
  return {
    ...outline,
    themes: themes.map((theme) => ({
      ...theme,
      sections: theme.sections.flatMap((section) => {
        if (section.heading !== null) return [section];
        const isOnly = theme.sections.length === 1;
        const parts =
          section.body.length > (isOnly ? 0 : 2) ? cutAnswers(section.body, repeated, locale) : [section.body];
        if (parts.length > 1) return parts.map((body) => madeSection(body, locale));
        if (isOnly && theme.name !== null) return [{ ...section, heading: theme.name, why: "the theme's own text" }];
        return isOnly && isUnheaded && !isOneArticle && outline.title === null
          ? [madeSection(section.body, locale)]
          : [section];
      }),
    })),
  };
}

/** A page whose only headings are themes, with answers that lost their questions below: the headings are its themes. */
function raiseThemes(outline: Outline, repeated: ReadonlySet<string>, locale: string): Theme[] {
  const [only] = outline.themes;
  if (only === undefined || outline.themes.length > 1 || only.name !== null) return outline.themes;
  const named = only.sections.filter(({ heading }) => heading !== null && isThemeName(heading, locale));
  const cut = named.filter(({ body }) => cutAnswers(body, repeated, locale).length > 1);
  if (named.length < 2 || cut.length < Math.max(2, named.length / 3)) return outline.themes;
  return only.sections.reduce<Theme[]>((themes, section) => {
    const { heading, lines, raw, body } = section;
    const isTheme = heading !== null && (isThemeName(heading, locale) || body[0]?.kind === "heading");
    if (isTheme) return [...themes, { name: heading, lines, raw, sections: raiseSections(section) }];
    const last = themes.at(-1) ?? { name: null, lines: null, raw: "", sections: [] };
    return [...themes.slice(0, -1), { ...last, sections: [...last.sections, section] }];
  }, []);
}

/** The headings inside a section that has become a theme are the theme's sections. */
function raiseSections(section: Section): Section[] {
  return section.body.reduce<Section[]>((sections, part) => {
    const { text: heading, piece } = part.kind === "heading" ? part : { text: null, piece: part.piece };
    const opens = part.kind === "heading" || sections.length === 0;
    const { lines, raw } = piece;
    if (opens) sections.push({ ...section, heading, lines, raw, body: part.kind === "heading" ? [] : [part] });
    else sections.at(-1)?.body.push(part);
    return sections;
  }, []);
}

function madeSection(body: BodyPart[], locale: string): Section {
  const texts = body.map(({ piece }) => piece);
  const first = texts.find((piece) => !piece.isBlock) ?? texts[0];
  const lines = { first: texts[0]?.lines.first ?? 1, last: texts.at(-1)?.lines.last ?? 1 };
  const heading = makeHeading(first?.text.split("\n")[0] ?? "", locale);
  return {
    heading: heading === "" ? null : heading,
    lines,
    raw: "",
    why: "made of its first words",
    isMade: true,
    body,
  };
}

/** Parts a run of paragraphs into answers, by how they begin and end and by how their words hang together. */
export function cutAnswers(body: BodyPart[], repeated: ReadonlySet<string>, locale: string): BodyPart[][] {
  if (body.length < leastParts || body.some(({ kind }) => kind === "heading")) return [body];
  const vectors = weigh(
    body.map(({ piece }) => piece.text),
    locale,
  );
  const parts: BodyPart[][] = [[]];
  body.forEach((part, at) => {
    const points = at === 0 ? 0 : scoreCues(body, at, repeated, locale) + scoreWords(vectors, at);
    if (points >= cutFrom) parts.push([]);
    parts.at(-1)?.push(part);
  });
  return parts;
}

function scoreCues(body: readonly BodyPart[], at: number, repeated: ReadonlySet<string>, locale: string): number {
  const [piece, before] = [body[at]?.piece, body[at - 1]?.piece];
  if (piece === undefined || before === undefined) return 0;
  const traits = readTraits(piece.text, locale);
  const isItem = piece.hasBullet || piece.number !== null || piece.isBlock || !traits.isSentence || traits.startsSmall;
  if (isItem || /[:：]\s*$/u.test(before.text)) return -10;
  const text = plainStart(piece.text);
  const previous = plainStart(before.text);
  const isClosing = answerWords.closes.test(text) && text.length < 200;
  let points = 0;
  if (answerWords.opens.test(text)) points += 3;
  else if (answerWords.continues.test(text)) points -= 2;
  else if (isClosing) points -= 1;
  if (answerWords.explains.test(text)) points += 2;
  else if (answerWords.mayExplain.test(text)) points += 1;
  if (answerWords.closes.test(previous.slice(-160))) points += 1.2;
  if (repeated.has(foldWords(piece.text)) && !repeated.has(foldWords(before.text))) points += 2;
  return points;
}

/** How much better a paragraph goes with the one after it than with those before. */
function scoreWords(vectors: readonly Map<string, number>[], at: number): number {
  const own = vectors[at] ?? new Map<string, number>();
  const before = Math.max(likeness(own, vectors[at - 1]), likeness(own, vectors[at - 2]));
  const after = likeness(own, vectors[at + 1]);
  return (after - before) * 3 + (before < 0.06 ? 0.9 : 0);
}

function weigh(texts: readonly string[], locale: string): Map<string, number>[] {
  const stems = texts.map((text) =>
    tokenize(text)
      .tokens.map(({ word }) => word)
      .filter((word) => word.length > 2 && !isStopWord(word, [locale]))
      .map((word) => stemWord(word, locale)),
  );
  const counts = new Map<string, number>();
  for (const own of stems) for (const stem of new Set(own)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return stems.map((own) => new Map(own.map((stem) => [stem, Math.log(1 + texts.length / (counts.get(stem) ?? 1))])));
}

function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number> | undefined): number {
  if (other === undefined || one.size === 0 || other.size === 0) return 0;
  const length = (vector: ReadonlyMap<string, number>) =>
    Math.sqrt([...vector.values()].reduce((sum, x) => sum + x * x, 0));
  const shared = [...one].reduce((sum, [stem, weight]) => sum + weight * (other.get(stem) ?? 0), 0);
  return shared / (length(one) * length(other));
}

function findRepeated(outline: Outline): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { sections } of outline.themes)
    for (const { body } of sections)
      for (const { piece } of body) {
        const key = foldWords(piece.text);
        if (key.length > 40 && seen.has(key)) repeated.add(key);
        seen.add(key);
      }
  return repeated;
}

function plainStart(text: string): string {
  return foldText(text).replace(/’/g, "'").trim();
}
