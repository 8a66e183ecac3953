import { z } from "zod";
import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { makePiece } from "./page.ts";
import type { LineSpan, Page } from "./page.ts";
import { readHtml } from "./read-html.ts";
import { readPlainText } from "./read-plain-text.ts";

const id = z.union([z.string(), z.number()]).nullish();
const words = z.string().nullish();
const wording = { title: words, name: words, body: words, description: words, locale: words, state: words };
const translationSchema = z.looseObject({ ...wording, draft: z.boolean().nullish() });

/** An article as Zendesk or Intercom exports it, with whatever else stands in it. */
export const articleSchema = z.looseObject({
  ...wording,
  default_locale: words,
  draft: z.boolean().nullish(),
  section_id: id,
  parent_id: id,
  html_url: words,
  url: words,
  translated_content: z.record(z.string(), z.unknown()).nullish().catch(null),
  translations: z.array(z.unknown()).nullish().catch(null),
});

export type ExportedArticle = z.infer<typeof articleSchema>;

/** What an article says in one language; null where the export does not name it. */
type Version = { locale: string | null; title: string; body: string; description: string; isDraft: boolean };

/** Where an article stands in the file, and the group it is filed under. */
type Place = { file: string; lines: LineSpan; group: string | null };

/** The title in the article's own language, else that of its first translation. */
export function titleOf(article: ExportedArticle): string {
  return versionsOf(article).find(({ title }) => title !== "")?.title ?? "";
}

/** The page of an article in one language; what it says in others is left out, each word of it. */
export function readArticle(article: ExportedArticle, locale: string, { file, lines, group }: Place): Page {
  const address = article.html_url ?? article.url ?? null;
  const versions = versionsOf(article).filter(({ title, body, description }) => `${title}${body}${description}` !== "");
  const chosen = chooseVersion(versions, locale);
  const page: Page = {
    ...{ file, title: null, group, isOneArticle: true },
    ...{ pieces: [], leftOut: [], changes: [], sources: [] },
  };
  for (const version of versions) {
    const read = readVersion(version, file, lines, locale, address);
    page.sources.push(...read.sources);
    page.leftOut.push(...read.leftOut);
    if (version === chosen) {
      const title = version.title === "" ? titleOf(article) : version.title;
      page.title = title;
      page.pieces = read.pieces;
      page.changes.push(...read.changes);
      if (version.isDraft)
        page.changes.push({ lines, text: title, what: "was an unpublished draft in the help centre" });
    } else {
      const said = read.pieces.map(({ raw, text, isBlock }) => (isBlock ? text : raw));
      page.leftOut.push({ lines, text: [version.title, ...said].join("\n"), why: whyLeft(version, chosen, locale) });
    }
  }
  return page;
}

function versionsOf(article: ExportedArticle): Version[] {
  const own = versionOf(article, article.locale ?? article.default_locale ?? null, article);
  const keyed = Object.entries(article.translated_content ?? {}).filter(([key]) => key !== "type");
  const listed = (article.translations ?? []).map((one): [null, unknown] => [null, one]);
  const translated = [...keyed, ...listed].flatMap(([key, one]) => {
    const { data } = translationSchema.safeParse(typeof one === "string" ? { body: one } : one);
    return data === undefined ? [] : [versionOf(data, key ?? data.locale ?? null, article)];
  });
  const isOwn = ({ locale, body }: Version) => spell(locale) === spell(own.locale) && body === own.body;
  return translated.some(isOwn) ? translated : [own, ...translated];
}

function versionOf(said: z.infer<typeof translationSchema>, locale: string | null, article: ExportedArticle): Version {
  const { title, name, body, description } = said;
  const [draft, state] = [said.draft ?? article.draft, said.state ?? article.state];
  return {
    locale: locale === "" ? null : locale,
    title: title ?? name ?? "",
    body: body ?? "",
    description: (description ?? "").trim(),
    isDraft: draft === true || state === "draft",
  };
}

/** The version in the language asked for, those with a text first; one of no known language where there is none. */
function chooseVersion(versions: readonly Version[], locale: string): Version | null {
  const nearness = ({ locale: own, body }: Version) => {
    const near = own === null ? 1 : spell(own) === spell(locale) ? 3 : languageOf(own) === languageOf(locale) ? 2 : 0;
    return body.trim() === "" ? Math.sign(near) * 0.5 : near;
  };
  const [best] = [...versions].sort((one, other) => nearness(other) - nearness(one));
  return best === undefined || nearness(best) === 0 ? null : best;
}

function readVersion(
  { title, body, description }: Version,
  file: string,
  lines: LineSpan,
  locale: string,
  address: string | null,
): Page {
  const isHtml = /<[a-z][^>]*>/i.test(body);
  const page = isHtml ? readHtml(file, body, locale, address) : readPlainText(file, body, locale);
  const place = <T extends { lines: LineSpan }>(one: T): T => ({ ...one, lines });
  const pieces = page.pieces.map(place);
  if (description !== "" && !foldText(body).includes(foldText(description)))
    pieces.unshift(makePiece({ lines, text: description, hasGap: true }));
  const sources = [title, description, ...page.sources.map(({ text }) => text)];
  return {
    ...page,
    pieces,
    leftOut: page.leftOut.map(place),
    changes: page.changes.map(place),
    sources: sources.map((text) => ({ line: lines.first, text })),
  };
}

function whyLeft({ locale: own }: Version, chosen: Version | null, locale: string): string {
  if (own === null) return "the article's own text, beside its translation";
  if (spell(own) === spell(chosen?.locale ?? null)) return `a second text in ${own}`;
  const wanted = languageOf(own) === languageOf(locale) ? spell(own) : languageOf(own);
  return `written in ${own}: import it with --locale ${wanted}`;
}

function languageOf(locale: string): string {
  return locale.slice(0, 2).toLowerCase();
}

/** `en-us` and `en_US` as the import spells them: `en-US`. */
function spell(locale: string | null): string {
  const [language = "", region = ""] = (locale ?? "").split(/[-_]/);
  return `${language.toLowerCase()}${region === "" ? "" : `-${region.toUpperCase()}`}`;
}
