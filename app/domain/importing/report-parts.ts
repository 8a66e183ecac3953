import type { Contradiction } from "./contradiction.ts";
import { draftPath } from "./draft.ts";
import type { Draft } from "./draft.ts";
import type { Duplicate } from "./find-duplicates.ts";
import type { DraftedPage } from "./draft-pages.ts";
import type { Section } from "./outline.ts";
import type { LineSpan } from "./page.ts";
import type { Spot } from "./passage.ts";
import { code, list, place } from "./report-text.ts";

type Bare = { file: string; lines: LineSpan; text: string };

type Found = {
  questions: Duplicate[];
  passages: Duplicate[];
  contradictions: Contradiction[];
  unanswered: Bare[];
  bareTitles: Bare[];
};

/** The chapters on what an editor has to decide; those with nothing in them are left out. */
export function reportFindings(found: Found, drafts: readonly Draft[]): string[] {
  const made = drafts.flatMap((draft) =>
    draft.sections
      .filter(({ isMade }) => isMade)
      .map(
        ({ heading, lines }) =>
          `${place({ file: draft.page.file, lines })}, ${code(draftPath(draft))}: ${code(heading ?? "")}`,
      ),
  );
  const bare = ({ text, ...where }: Bare) => `${place(where)}: ${code(text)}`;
  return [
    ...chapter("Contradictions", "", found.contradictions.map(tellContradiction)),
    ...chapter("Same question twice", "", found.questions.map(tellQuestions)),
    ...chapter("Same passage twice", "", found.passages.map(tellPassages)),
    ...chapter(
      "Questions without an answer",
      "They are in no draft: write the answers, or drop them.",
      found.unanswered.map(bare),
    ),
    ...chapter("Headings without text", "They are in no draft.", found.bareTitles.map(bare)),
    ...chapter(
      "Answers without a question",
      "These headings were made of the text's own first words. Put the question in their place that customers ask.",
      made,
    ),
  ];
}

/** What was made of each page: its drafts, their sections, where each stood and what showed it. */
export function reportDrafts(pages: readonly DraftedPage[]): string[] {
  const drafts = pages.flatMap(({ page, outline, drafts: own }) => {
    const name = outline.title ?? page.title;
    return own.map((draft) => [
      `### ${draftPath(draft)}`,
      [
        `Title: ${code(draft.title)}${draft.isTitleMade ? ", made up, as the page shows none" : ""}. From ${code(page.file)}`,
        name === null ? "" : `, page ${code(name)}`,
        page.group === null ? "" : `, group ${code(page.group)}`,
        draft.themeRaw === "" ? "." : `, theme on line ${draft.themeLine}: ${code(draft.themeRaw)}.`,
      ].join(""),
      list(draft.sections.map((section) => tellSection(section, page.file))),
    ]);
  });
  return ["## Drafts", ...drafts.flat()];
}

function tellSection({ heading, lines, raw, why, isMade, body }: Section, file: string): string {
  if (heading === null) return `${place({ file, lines })}: text under the title itself`;
  const asItStood = raw !== "" && raw !== heading ? `; stood as ${code(raw)}` : "";
  const lower = body.flatMap((part) =>
    part.kind === "heading"
      ? [
          `\n  - ${place({ file, lines: part.piece.lines })}: ${code(part.text)}${part.piece.raw === part.text ? "" : `; stood as ${code(part.piece.raw)}`}`,
        ]
      : [],
  );
  return `${place({ file, lines })}: ${code(heading)} – ${isMade ? "made of its first words" : why}${asItStood}${lower.join("")}`;
}

function tellContradiction({ what, sides }: Contradiction): string {
  const told = sides.map(({ says, quote, spot }) => `\n  - ${code(says)}: ${tellSpot(spot)}: ${code(quote)}`);
  return `${what}${told.join("")}`;
}

function tellQuestions({ first, second, isExact }: Duplicate): string {
  const how = isExact ? "" : "almost ";
  return `${code(second.heading)} (${place(second)}) asks ${how}the same as ${code(first.heading)} (${place(first)})`;
}

function tellPassages({ first, second, isExact }: Duplicate): string {
  return `${tellSpot(second)} repeats ${tellSpot(first)}${isExact ? "" : ", with a few words changed"}`;
}

function tellSpot(spot: Spot): string {
  return `${place(spot)} (${code(spot.article)}, ${code(spot.heading)})`;
}

function chapter(title: string, intro: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return intro === "" ? [`## ${title}`, list(items)] : [`## ${title}`, intro, list(items)];
}
