import { decodePage } from "./decode-page.ts";
import { detectFormat } from "./detect-format.ts";
import type { Draft } from "./draft.ts";
import { takeOutContents } from "./find-contents.ts";
import { findTables } from "./find-tables.ts";
import { joinCounters } from "./join-counters.ts";
import { countLetters } from "./letter-titles.ts";
import { makeDrafts } from "./make-drafts.ts";
import type { KnownCategory } from "./name-draft.ts";
import { outlinePage } from "./outline-page.ts";
import type { Outline } from "./outline.ts";
import type { Page } from "./page.ts";
import { readHelpCenter } from "./read-help-center.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readPlainText } from "./read-plain-text.ts";
import { takeOutMenus, takeOutNavigation } from "./take-out-menus.ts";

/** A file as given to the importer; the name is what the report calls it. */
export type InputFile = { name: string; bytes: Uint8Array };

/** A file that cannot be imported, with one sentence that says why and what to do. */
export type Refusal = { file: string; why: string };

/** A page with what was found on it. */
export type DraftedPage = { page: Page; outline: Outline; drafts: Draft[] };

export type DraftedPages = { pages: DraftedPage[]; refusals: Refusal[] };

/** Hears what is under way, before each step that may take a while. */
export type Tell = (doing: string) => void;

const tooDeep = "is nested too deeply to be read: save the page as text and import that.";

/** Reads help pages and makes article drafts of them; a file that is no help page is refused, the others are read. */
export function draftPages(
  files: readonly InputFile[],
  locale: string,
  categories: readonly KnownCategory[],
  tell: Tell = () => undefined,
): DraftedPages {
  const refusals: Refusal[] = [];
  const place = { locale, categories, taken: new Set<string>() };
  const pages = files.flatMap(({ name, bytes }) => {
    tell(`reading ${name}`);
    const read = readFile(name, bytes, locale);
    if (!Array.isArray(read)) {
      refusals.push({ file: name, why: read.why });
      return [];
    }
    tell(`finding the sections of ${name}`);
    const outlined = read.map((page) => ({ page, outline: outlineOf(page, locale) }));
    tell(`writing the drafts of ${name}`);
    const imported = outlined.map((one) => ({ ...one, drafts: makeDrafts(one.page, one.outline, place) }));
    if (imported.every(({ drafts }) => drafts.length === 0))
      refusals.push({
        file: name,
        why: "holds no text that could be an article. Choose the file that has the help page in it.",
      });
    return imported;
  });
  return { pages, refusals };
}

function readFile(name: string, bytes: Uint8Array, locale: string): Page[] | { why: string } {
  const decoded = decodePage(bytes, locale);
  if (decoded.kind === "refused") return decoded;
  const { text } = decoded;
  try {
    switch (detectFormat(name, text)) {
      case "json": {
        const read = readHelpCenter(name, text, locale);
        return read.kind === "refused" ? read : read.pages;
      }
      case "html":
        return [readHtml(name, text, locale)];
      case "markdown":
        return [readMarkdown(name, text, locale)];
      case "text":
        return [readPlainText(name, text, locale)];
    }
  } catch (error) {
    // The parsers go down level by level and give up in their own way.
    if (error instanceof RangeError) return { why: tooDeep };
    throw error;
  }
}

/** Finds the sections of a page; what is no help text goes to the page's own list of lines left out. */
function outlineOf(page: Page, locale: string): Outline {
  const counted = joinCounters(countLetters(page.pieces, locale), locale, page.leftOut);
  const text = takeOutNavigation(counted, locale, page.leftOut);
  const pieces = takeOutContents(findTables(text, locale, page.changes), locale, page.leftOut);
  return takeOutMenus(outlinePage(pieces, locale, page.isOneArticle), locale, page.leftOut);
}
