import { findContradictions } from "./find-contradictions.ts";
import { findSamePassages, findSameQuestions } from "./find-duplicates.ts";
import { findLostLines } from "./find-lost-lines.ts";
import type { DraftedPages, Tell } from "./draft-pages.ts";
import { listSaid } from "./passage.ts";
import { reportDrafts, reportFindings } from "./report-parts.ts";
import { code, count, list, place } from "./report-text.ts";

/** What an import found, for the report and for the summary. */
export type Findings = {
  drafts: number;
  sections: number;
  made: number;
  questionsTwice: number;
  passagesTwice: number;
  contradictions: number;
  unanswered: number;
  bareTitles: number;
  leftOut: number;
  changes: number;
  lost: number;
};

/** The report as Markdown, and its counts. */
export type Report = { markdown: string; findings: Findings };

/** Writes what an editor has to know of an import: what was made of each page, and what to look at before publishing. */
export function writeReport(
  { pages }: DraftedPages,
  shop: string,
  locale: string,
  tell: Tell = () => undefined,
): Report {
  tell("comparing what the drafts say");
  const drafts = pages.flatMap((one) => one.drafts);
  const said = listSaid(drafts);
  const bare = pages.flatMap(({ page, outline }) => outline.bare.map((one) => ({ ...one, file: page.file })));
  const found = {
    questions: findSameQuestions(said, locale),
    passages: findSamePassages(said),
    contradictions: findContradictions(said, locale),
    unanswered: bare.filter(({ isQuestion }) => isQuestion),
    bareTitles: bare.filter(({ isQuestion }) => !isQuestion),
  };
  const sections = drafts.flatMap((draft) => draft.sections);
  const leftOut = pages.flatMap(({ page }) => page.leftOut.map((one) => ({ ...one, file: page.file })));
  const changes = pages.flatMap(({ page }) => page.changes.map((one) => ({ ...one, file: page.file })));
  const findings: Findings = {
    drafts: drafts.length,
    sections: sections.length,
    made: sections.filter(({ isMade }) => isMade).length,
    questionsTwice: found.questions.length,
    passagesTwice: found.passages.length,
    contradictions: found.contradictions.length,
    unanswered: found.unanswered.length,
    bareTitles: found.bareTitles.length,
    leftOut: leftOut.length,
    changes: changes.length,
    lost: 0,
  };
  const files = new Set(pages.map(({ page }) => page.file));
  const parts = [
    "# Import report",
    `Shop ${code(shop)}, locale ${code(locale)}: ${count(files.size, "file")} read, ${count(drafts.length, "draft")} with ${count(sections.length, "section")} made.`,
    "## Before you publish",
    list([
      "Every draft still lacks its `topics` and `questions`: add them, they are what customers' words are matched with.",
      "Read each draft once. What stands in the content folder is published with the shop.",
      ...(findings.made > 0
        ? [
            `${count(findings.made, "heading")} had to be made of the text's own words: see “Answers without a question”.`,
          ]
        : []),
      ...(findings.contradictions > 0
        ? [`${count(findings.contradictions, "contradiction")}: decide which side holds.`]
        : []),
    ]),
    ...reportFindings(found, drafts),
    ...reportDrafts(pages),
    ...chapter(
      "Changed on the way",
      changes.map(({ what, text, ...where }) => `${place(where)}: ${what}: ${code(text)}`),
    ),
    ...chapter("Labels taken off", labelsOf(pages).map(code)),
    ...chapter(
      "Left out",
      leftOut.map(({ why, text, ...where }) => `${place(where)} (${why}): ${code(text)}`),
    ),
  ];
  const markdown = `${parts.join("\n\n")}\n`;
  tell("making sure that no line is lost");
  const lost = findLostLines(
    pages.map(({ page }) => page),
    drafts,
    markdown,
  );
  if (lost.length === 0) return { markdown, findings };
  const lines = lost.map(
    ({ file, line, text }) => `${place({ file, lines: { first: line, last: line } })}: ${code(text)}`,
  );
  const rest = chapter("Lines that went to no draft as they stood", lines).join("\n\n");
  return { markdown: `${markdown}\n${rest}\n`, findings: { ...findings, lost: lost.length } };
}

/** `Q:`, `Answer:` and the like, that stood before questions and answers. */
function labelsOf(pages: DraftedPages["pages"]): string[] {
  const spoken = pages.flatMap(({ page }) => page.pieces.filter(({ speaker }) => speaker !== null));
  const labels = spoken.filter(({ raw, text }) => raw.length > text.length && raw.endsWith(text));
  return [...new Set(labels.map(({ raw, text }) => raw.slice(0, raw.length - text.length).trim()))].slice(0, 200);
}

function chapter(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, list(items)];
}
