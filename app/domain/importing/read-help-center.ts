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

/** Reads an export of Zendesk's Help Center or Intercom's articles: each article is a page of its own. */
export function readHelpCenter(file: string, text: string, locale: string): ReadExport {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: "refused", why: "is not valid JSON: it is cut off or damaged. Export it again." };
  }
  const parts = Array.isArray(data) && data.every((one) => findList(one) !== null) ? data : [data];
  const entries = parts.flatMap((part) => findList(part) ?? []);
  const articles = entries.filter(isArticle);
  if (articles.length === 0) return { kind: "refused", why: unknownForm };
  const groups: Groups = new Map(parts.flatMap(readGroups));
  const lineOf = lineFinder(text);
  const pages = articles.map((article) => {
    const line = lineOf(titleOf(article));
    const group = groups.get(String(article.section_id ?? article.parent_id ?? ""))?.name;
    const place = { file, lines: { first: line, last: line }, group: group === "" ? null : (group ?? null) };
    return readArticle(article, locale, place);
  });
  const described = [...groups.values()].filter(({ description }) => description !== "");
  pages[0]?.leftOut.push(
    ...described.map(({ name, description }) => ({
      lines: { first: 1, last: 1 },
      text: `${name}: ${description}`,
      why: "description of a group of articles",
    })),
    ...entries
      .filter((entry) => !isArticle(entry))
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
  return { kind: "pages", pages };
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

function findList(data: unknown): ExportedArticle[] | null {
  if (Array.isArray(data)) return data.length > 0 ? asArticles(data) : null;
  if (typeof data !== "object" || data === null) return null;
  const { articles, data: inner } = data as { articles?: unknown; data?: unknown };
  return asArticles(articles) ?? asArticles(inner) ?? (inner === undefined ? null : findList(inner));
}

function asArticles(list: unknown): ExportedArticle[] | null {
  const parsed = z.array(articleSchema).safeParse(list);
  return parsed.success && parsed.data.some(isArticle) ? parsed.data : null;
}

function isArticle(article: ExportedArticle): boolean {
  const { body, translated_content } = article;
  return titleOf(article) !== "" && (typeof body === "string" || body === null || translated_content != null);
}

function readGroups(data: unknown): [string, { name: string; description: string }][] {
  if (typeof data !== "object" || data === null) return [];
  const lists = Object.entries(data).filter(([key]) => /^(?:sections|categories|collections)$/.test(key));
  return lists.flatMap(([, list]) => {
    const parsed = z.array(groupSchema).safeParse(list);
    return (parsed.data ?? []).map(
      ({ id: own, name, title, description }): [string, { name: string; description: string }] => [
        String(own),
        { name: name ?? title ?? "", description: description ?? "" },
      ],
    );
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
