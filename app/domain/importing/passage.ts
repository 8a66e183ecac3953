import { draftPath } from "./draft.ts";
import type { Draft } from "./draft.ts";
import type { LineSpan } from "./page.ts";

/** Where something stands: in which file that was read, in which draft and under which heading. */
export type Spot = { file: string; lines: LineSpan; article: string; heading: string };

/** A paragraph, list or table of a draft. */
export type Passage = Spot & {
  text: string;
  /** its section, the same number for all passages of one */ section: number;
};

/** A heading of a draft that came from the page. */
export type AskedHeading = Spot & { section: number };

/** Everything the drafts say, in order. */
export type Said = { passages: Passage[]; headings: AskedHeading[] };

/** Lists the passages and headings of all drafts. */
export function listSaid(drafts: readonly Draft[]): Said {
  const said: Said = { passages: [], headings: [] };
  let section = 0;
  for (const draft of drafts) {
    for (const { heading, lines, isMade, body } of draft.sections) {
      section += 1;
      const spot = { file: draft.page.file, article: draftPath(draft), heading: heading ?? draft.title };
      if (heading !== null && !isMade) said.headings.push({ ...spot, lines, section });
      for (const { piece } of body) said.passages.push({ ...spot, lines: piece.lines, text: piece.text, section });
    }
  }
  return said;
}
