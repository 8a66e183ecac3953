import { z } from "zod";
import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { makePiece } from "./page.ts";
import type { Page } from "./page.ts";
import { readHtml } from "./read-html.ts";
import { readPlainText } from "./read-plain-text.ts";

const id = z.union([z.string(), z.number()]).nullish();
const words = z.string().nullish();
const articleSchema = z.looseObject({
  title: words,
  name: words,
  body: words,
  description: words,
  locale: words,
  source_locale: words,
  draft: z.boolean().nullish(),
  state: words,
  section_id: id,
  parent_id: id,
  html_url: words,
  url: words,
  translated_content: z.record(z.string(), z.unknown()).nullish(),
});
const groupSchema = z.looseObject({ id, name: words, title: words, description: words });

const translationSchema = z.object({
  title: z.string().optional(),
  body: z.string().optional(),
  description: z.string().optional(),
});

type ExportedArticle = z.infer<typeof articleSchema>;
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
  const pages = articles.map((article) => readArticle(file, article, groups, locale, lineOf));
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

/** The title in the article's own language, else that of its first translation. */
function titleOf({ title, name, translated_content }: ExportedArticle): string {
  const translated = Object.values(translated_content ?? {}).map((one) => translationSchema.safeParse(one).data?.title);
  return title ?? name ?? translated.find((one) => one !== undefined && one !== "") ?? "";
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

function readArticle(
  file: string,
  article: ExportedArticle,
  groups: Groups,
  locale: string,
  lineOf: (title: string) => number,
): Page {
  const title = titleOf(article);
  const line = lineOf(title);
  const own = translationOf(article, locale);
  const body = own?.body ?? article.body ?? "";
  const isHtml = /<[a-z][^>]*>/i.test(body);
  const address = article.html_url ?? article.url ?? null;
  const page = isHtml ? readHtml(file, body, locale, address) : readPlainText(file, body, locale);
  const lines = { first: line, last: line };
  const group = groups.get(String(article.section_id ?? article.parent_id ?? ""))?.name;
  const place = <T extends { lines: Page["pieces"][number]["lines"] }>(one: T): T => ({ ...one, lines });
  const lead = (own?.description ?? article.description ?? "").trim();
  const pieces = page.pieces.map(place);
  if (lead !== "" && !foldText(body).includes(foldText(lead)))
    pieces.unshift(makePiece({ lines, text: lead, hasGap: true }));
  const result: Page = {
    ...page,
    title: own?.title ?? title,
    group: group === undefined || group === "" ? null : group,
    isOneArticle: true,
    pieces,
    leftOut: page.leftOut.map(place),
    changes: page.changes.map(place),
    sources: [{ line, text: title }, { line, text: lead }, ...page.sources.map((source) => ({ ...source, line }))],
  };
  const isDraft = article.draft === true || article.state === "draft";
  if (isDraft) result.changes.push({ lines, text: title, what: "was an unpublished draft in the help centre" });
  const spoken = own === null ? (article.locale ?? null) : null;
  return spoken !== null && spoken.slice(0, 2).toLowerCase() !== locale.slice(0, 2)
    ? inAnotherLanguage(result, spoken)
    : result;
}

function translationOf(
  article: ExportedArticle,
  locale: string,
): { title?: string; body?: string; description?: string } | null {
  const found = article.translated_content?.[locale] ?? article.translated_content?.[locale.slice(0, 2)];
  const parsed = translationSchema.safeParse(found);
  return parsed.success && parsed.data.body !== undefined ? parsed.data : null;
}

/** An article in a language that is not imported now stays out as a whole, its words in the report. */
function inAnotherLanguage(page: Page, spoken: string): Page {
  const why = `written in ${spoken}: import it with --locale ${spoken.slice(0, 2).toLowerCase()}`;
  const lines = page.pieces[0]?.lines ?? { first: 1, last: 1 };
  const text = [page.title ?? "", ...page.pieces.map(({ raw, text: own, isBlock }) => (isBlock ? own : raw))].join(
    "\n",
  );
  return { ...page, pieces: [], leftOut: [...page.leftOut, { lines, text, why }] };
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
