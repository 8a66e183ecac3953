import type { RootContent } from "mdast";

/** First and last line in the file that was read, counted from 1. */
export type LineSpan = { first: number; last: number };

/** A line or block of a page, with whatever the page itself said about it; nothing is guessed yet. */
export type Piece = {
  lines: LineSpan;
  /** as it stood, marks included */
  raw: string;
  /** the words without bullet, number or other marks */
  text: string;
  /** columns of space before it; 0 where the format has none */
  indent: number;
  /** a blank line stood before it */
  hasGap: boolean;
  /** two blank lines and more stood before it, and text above them */
  hasWideGap: boolean;
  /** 1 to 6 where the page marked it as a heading */
  level: number | null;
  /** set in bold as a whole */
  isBold: boolean;
  hasBullet: boolean;
  /** `3.` is [3] and `1.2` is [1, 2] */
  number: number[] | null;
  /** marked as `Q:` or `A:`, in whatever language */
  speaker: "question" | "answer" | null;
  /** its number in a series stood on a line of its own above it */
  count: number | null;
  /** cells of a table's row, where tabs, pipes or wide gaps part them */
  cells: string[] | null;
  /** ready Markdown nodes from HTML or Markdown; null for plain text */
  nodes: RootContent[] | null;
  /** a list, table or quotation that is taken over as it is and never is a heading */
  isBlock: boolean;
};

/** Text of the page that goes to no article, and why. */
export type LeftOut = { lines: LineSpan; text: string; why: string };

/** Something that reads otherwise in the draft than on the page. */
export type Change = { lines: LineSpan; text: string; what: string };

/** One help page as read, before its headings are found. */
export type Page = {
  /** name of the file, as given */
  file: string;
  /** what the page calls itself: `<title>`, front matter, an export's title */
  title: string | null;
  /** the name of the page's group in an export, such as a Zendesk section */
  group: string | null;
  /** one page is one article: its headings are sections, never themes */
  isOneArticle: boolean;
  pieces: Piece[];
  leftOut: LeftOut[];
  changes: Change[];
  /** every bit of text with its line, to make sure afterwards that none is lost */
  sources: { line: number; text: string }[];
};

/** A piece with no marks at all; the rest is given. */
export function makePiece(given: Partial<Piece> & Pick<Piece, "lines" | "text">): Piece {
  return {
    raw: given.text,
    indent: 0,
    hasGap: false,
    hasWideGap: false,
    level: null,
    isBold: false,
    hasBullet: false,
    number: null,
    speaker: null,
    count: null,
    cells: null,
    nodes: null,
    isBlock: false,
    ...given,
  };
}
