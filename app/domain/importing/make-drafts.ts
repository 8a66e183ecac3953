import type { RootContent } from "mdast";
import { parseArticle } from "#app/domain/knowledge/parse-article.ts";
import { plainText } from "#app/domain/knowledge/plain-text.ts";
import { buildBody } from "./build-body.ts";
import { draftPath } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { helpName, matchCategory, nameOfFile, slugOf, titleOf } from "./name-draft.ts";
import type { KnownCategory } from "./name-draft.ts";
import type { Outline, Section, Theme } from "./outline.ts";
import type { Page } from "./page.ts";
import { writeMarkdown } from "./write-markdown.ts";

type Place = { locale: string; categories: readonly KnownCategory[]; taken: Set<string> };

/** Makes the drafts of one page: one for each of its themes, or one for all of it where it shows none. */
export function makeDrafts(page: Page, outline: Outline, place: Place): Draft[] {
  const pageName = outline.title ?? page.title ?? nameOfFile(page.file);
  return outline.themes.map((theme) => {
    const isWhole = outline.themes.length === 1;
    const headings = theme.sections.flatMap(({ heading }) => (heading === null ? [] : [heading]));
    // The first of many sections is no name for all of them.
    const first = isWhole && headings.length > 2 ? helpName(place.locale) : (headings[0] ?? null);
    const named =
      isWhole && page.isOneArticle ? (page.title ?? outline.title) : (theme.name ?? outline.title ?? page.title);
    const title = named ?? (isWhole ? nameOfFile(page.file) : null) ?? first ?? page.file;
    const category = chooseCategory([theme.name, page.group, title], page.group ?? pageName, place);
    const slug = freeSlug(category, slugOf(title) || slugOf(nameOfFile(page.file) ?? "") || "article", place.taken);
    return writeDraft(page, theme, { category, slug, title, isTitleMade: named === null }, place.locale);
  });
}

function chooseCategory(
  names: readonly (string | null)[],
  pageName: string | null,
  { categories, locale }: Place,
): string {
  for (const name of names) {
    const match = name === null ? null : matchCategory(name, categories, locale);
    if (match !== null) return match;
  }
  return slugOf(pageName ?? "") || "import";
}

function freeSlug(category: string, wanted: string, taken: Set<string>): string {
  // Names that the content folder does not read as articles.
  const base = /^(?:import-report.*|readme)$/.test(wanted) ? `${wanted}-page` : wanted;
  let slug = base;
  for (let count = 2; taken.has(draftPath({ category, slug })); count += 1) slug = `${base}-${count}`;
  taken.add(draftPath({ category, slug }));
  return slug;
}

function writeDraft(
  page: Page,
  theme: Theme,
  name: Pick<Draft, "category" | "slug" | "title" | "isTitleMade">,
  locale: string,
): Draft {
  const title = titleOf(name.title, locale);
  const blocks = theme.sections.flatMap((section) => sectionBlocks(section, locale));
  const file = `shop/${locale}/${draftPath(name)}`;
  const write = (nodes: RootContent[]) => {
    const source = writeMarkdown({ title }, nodes);
    return { source, ...parseArticle({ file, shop: "shop", locale, source }) };
  };
  // What the format refuses in spite of all escapes, such as lists forty deep, is kept as plain paragraphs.
  const first = write(blocks);
  const { source, article, problems } = first.article === null ? write(blocks.flatMap(flatten)) : first;
  if (article === null) {
    const reasons = problems.map(({ line, message }) => `line ${line}: ${message}`).join(" ");
    throw new Error(`The draft made from ${page.file} is no valid article. ${reasons}`);
  }
  const { sections, raw, lines } = theme;
  const words = plainText(article.body.children);
  return { ...name, title, page, themeRaw: raw, themeLine: lines?.first ?? null, sections, source, words };
}

function sectionBlocks(section: Section, locale: string): RootContent[] {
  const body = buildBody(section.body, locale);
  if (section.heading === null) return body;
  return [{ type: "heading", depth: 2, children: [{ type: "text", value: section.heading }] }, ...body];
}

function flatten(block: RootContent): RootContent[] {
  if (block.type === "heading") return [block];
  return plainText([block])
    .split("\n")
    .map((value) => ({ type: "paragraph", children: [{ type: "text", value }] }));
}
