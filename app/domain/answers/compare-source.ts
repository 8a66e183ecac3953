import type { Section } from "#app/domain/knowledge/article.ts";
import type { Citation } from "./composed-answer.ts";
import type { LineSpan } from "./line-span.ts";

/** A line of an article's file; marked when it made words of the answer, or when it is new since then. */
export type SourceLine = { number: number; text: string; isMarked: boolean };

/** How a cited section reads now, beside how it read when it answered. */
export type SourceToday =
  | { kind: "same" }
  /** the article is another version, this section reads the same */
  | { kind: "same_section" }
  /** with its lines of today; those that it did not have then are marked */
  | { kind: "changed"; lines: SourceLine[] }
  /** the article is another version, and how the section read then was not kept */
  | { kind: "unknown"; lines: SourceLine[] }
  /** the article has no section under this heading any more */
  | { kind: "section_gone" }
  /** the article is not published any more */
  | { kind: "gone" };

/** An article as it is published now. */
export type ArticleToday = {
  version: string;
  source: string;
  sections: readonly Pick<Section, "anchor" | "heading" | "lines">[];
};

/** The cited section's lines out of the article's text at the version that answered. */
export function citedLines({ lines, shown }: Citation, source: string): SourceLine[] {
  const isShown = (number: number) => (shown ?? []).some(({ first, last }) => first <= number && number <= last);
  return cutLines(source, lines).map((line) => ({ ...line, isMarked: isShown(line.number) }));
}

/** Holds a cited section against the article of today; `then` is null when the text of that time was not kept. */
export function compareSource(citation: Citation, then: string | null, today: ArticleToday | null): SourceToday {
  if (today === null) return { kind: "gone" };
  if (today.version === citation.contentVersion) return { kind: "same" };
  const { anchor } = citation;
  const section = today.sections.find((one) => (anchor === null ? one.heading === null : one.anchor === anchor));
  if (section === undefined) return { kind: "section_gone" };
  const lines = cutLines(today.source, section.lines);
  if (then === null) return { kind: "unknown", lines: lines.map((line) => ({ ...line, isMarked: false })) };
  const before = cutLines(then, citation.lines);
  if (textOf(lines) === textOf(before)) return { kind: "same_section" };
  const known = new Set(before.map(({ text }) => text.trim()));
  return { kind: "changed", lines: lines.map((line) => ({ ...line, isMarked: !known.has(line.text.trim()) })) };
}

type NumberedLine = Pick<SourceLine, "number" | "text">;

function cutLines(source: string, { first, last }: LineSpan): NumberedLine[] {
  return source
    .split(/\r\n|\n|\r/)
    .slice(first - 1, last)
    .map((text, at) => ({ number: first + at, text }));
}

function textOf(lines: readonly NumberedLine[]): string {
  return lines.map(({ text }) => text).join("\n");
}
