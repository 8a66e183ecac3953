import type { LineSpan, Piece } from "./page.ts";

/** A part of a section's text: a piece of the page, or a heading below the section's own. */
export type BodyPart = { kind: "piece"; piece: Piece } | { kind: "heading"; depth: number; text: string; piece: Piece };

/** A section as found: its heading on the page, one made of its first words, or none for text under the title. */
export type Section = {
  heading: string | null;
  /** the lines of the heading; those of the text where there is none */
  lines: LineSpan;
  /** the heading as it stood, with its marks */
  raw: string;
  /** what showed that it is one, in a few words */
  why: string;
  isMade: boolean;
  body: BodyPart[];
};

/** Sections under one theme of the page; no theme where the page shows none. */
export type Theme = { name: string | null; lines: LineSpan | null; raw: string; sections: Section[] };

/** A page with its headings found: what it is called, and its themes in order. */
export type Outline = {
  title: string | null;
  titleLines: LineSpan | null;
  themes: Theme[];
  /** headings that nothing stands under, a question or a title */
  bare: { text: string; lines: LineSpan; isQuestion: boolean; theme: string | null }[];
};
