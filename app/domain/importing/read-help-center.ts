import { z } from "zod";
import { articleSchema, readArticle, titleOf } from "./help-center-article.ts";
import type { ExportedArticle } from "./help-center-article.ts";
import type { Page } from "./page.ts";

const id = z.union([z.string(), z.number()]).nullish();
const words = z.string().nullish();
const groupSchema = z.looseObject({ id, name: words, title: words, description: words });

type Groups = Map<string, { name: string; description: string }>;

/** The pages of a help centre's export, or why it is none. */
export type ReadExport = { kind: "pages"; pages: Page[] } | { kind: "refused"; why: string };

const unknownForm =
  'is JSON, but neither a Zendesk nor an Intercom export: there is no list "articles" or "data" with titles and bodies in it. Export the articles again, or save the page as HTML.';

const noArticle =
  "holds no article: nothing in its list has a title and a text. Export the articles again, or save the page as HTML.";

/** Reads an export of Zendesk's Help Center or Intercom's articles: each article is a page of its own. */
export function readHelpCenter(file: string, text: string, locale: string): ReadExport {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: "refused", why: "is not valid JSON: it is cut off or damaged. Export it again." };
  }
  const pages: unknown[] = Array.isArray(data) && findList(data) === null ? data : [];
  const parts = pages.some((one) => findList(one) !== null) ? pages : [data];
  const entries = parts.flatMap((part) => findList(part) ?? [part]);
  const read = entries.map(readEntry);
  const articles = read.filter((article) => article !== null);
  if (articles.length === 0) return { kind: "refused", why: hasEmptyList(data) ? noArticle : unknownForm };
  const groups: Groups = new Map(parts.flatMap(readGroups));
  const lineOf = lineFinder(text);
  const drafted = articles.map((article) => {
    const line = lineOf(titleOf(article));
    const group = groups.get(String(article.section_id ?? article.parent_id ?? ""))?.name;
    const place = { file, lines: { first: line, last: line }, group: group === "" ? null : (group ?? null) };
    return readArticle(article, locale, place);
  });
  const described = [...groups.values()].filter(({ description }) => description !== "");
  drafted[0]?.leftOut.push(
    ...described.map(({ name, description }) => ({
      lines: { first: 1, last: 1 },
      text: `${name}: ${description}`,
      why: "description of a group of articles",
    })),
    ...entries
      .filter((_, at) => read[at] === null)
      .map((entry) => ({
        lines: { first: 1, last: 1 },
        text: JSON.stringify(entry),
        why: "an entry without a title or a text",
      })),
    ...nextPages(parts).map((address) => ({
      lines: { first: 1, last: 1 },
      text: address,
      why: "the export goes on there: fetch that page too, and import both together",
    })),
  );
  return { kind: "pages", pages: drafted };
}

/** Where an export that came in pages goes on, but for pages that are among those given. */
function nextPages(parts: readonly unknown[]): string[] {
  const paged = z.looseObject({
    next_page: z.string().nullish(),
    pages: z.looseObject({ next: z.unknown() }).nullish(),
  });
  const last = paged.safeParse(parts.at(-1)).data;
  const next = last?.next_page ?? last?.pages?.next;
  if (next === undefined || next === null || next === "") return [];
  return [typeof next === "string" ? next : JSON.stringify(next)];
}

/** The list of articles in a part of an export, with whatever else stands in it; null where there is none. */
function findList(data: unknown): unknown[] | null {
  if (Array.isArray(data)) return data.some((one) => readEntry(one) !== null) ? data : null;
  if (typeof data !== "object" || data === null) return null;
  const { articles, data: inner } = data as { articles?: unknown; data?: unknown };
  return (Array.isArray(articles) ? findList(articles) : null) ?? (inner === undefined ? null : findList(inner));
}

/** True for an export whose list of articles is there, but has none in it. */
function hasEmptyList(data: unknown): boolean {
  if (Array.isArray(data)) return data.every(hasEmptyList);
  if (typeof data !== "object" || data === null) return false;
  const { articles, data: inner } = data as { articles?: unknown; data?: unknown };
  return Array.isArray(articles) || (Array.isArray(inner) && inner.length === 0) || hasEmptyList(inner);
}

/** An entry as an article; null for one without a title or without a place for its text. */
function readEntry(entry: unknown): ExportedArticle | null {
  const article = articleSchema.safeParse(entry).data;
  if (article === undefined || titleOf(article) === "") return null;
  return article.body !== undefined || article.translated_content != null ? article : null;
}

function readGroups(data: unknown): [string, { name: string; description: string }][] {
  if (typeof data !== "object" || data === null) return [];
  const lists = Object.entries(data).filter(([key]) => /^(?:sections|categories|collections)$/.test(key));
  return lists.flatMap(([, list]) => {
    const entries: unknown[] = Array.isArray(list) ? list : [];
    return entries.flatMap((entry): [string, { name: string; description: string }][] => {
      const group = groupSchema.safeParse(entry).data;
      if (group === undefined) return [];
      return [[String(group.id), { name: group.name ?? group.title ?? "", description: group.description ?? "" }]];
    });
  });
}

/** Finds the line of a title in the JSON text; titles are sought onwards, so that equal ones get their own lines. */
function lineFinder(text: string): (title: string) => number {
  let from = 0;
  let line = 1;
  return (title) => {
    const at = text.indexOf(JSON.stringify(title), from);
    if (at < 0) return line;
    line += text.slice(from, at).split("\n").length - 1;
    from = at;
    return line;
  };
}
