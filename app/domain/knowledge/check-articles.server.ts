import { hashText } from "#app/domain/shared/hash-text.server.ts";
import { keep } from "#app/domain/shared/kept-file.server.ts";
import type { Keeper } from "#app/domain/shared/kept-file.server.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import type { Shop } from "#app/domain/shops/shop.ts";
import type { Article } from "./article.ts";
import { checkLinks } from "./check-links.ts";
import { checkShopCodes } from "./check-shop-codes.ts";
import { parseArticle } from "./parse-article.ts";
import type { SourceFile } from "./source-file.ts";

type ArticleSource = SourceFile & { locale: string; path: string };

/** What is kept of an article: everything but its text, which its file has. */
type ArticleHead = Omit<Article, "body" | "sections" | "source">;

type Checked = { heads: ArticleHead[]; brokenIds: string[]; problems: Problem[] };

/** Checks a shop's articles one by one and their links to each other; those with errors are left out. */
export async function checkArticles(
  shop: Shop,
  shopSource: SourceFile,
  sources: readonly ArticleSource[],
  keeper: Keeper,
): Promise<{ articles: Article[]; brokenIds: string[]; problems: Problem[] }> {
  const parsed = new Map<string, Article>();
  const key = JSON.stringify([shopSource, ...sources.map(({ file, source }) => [file, hashText(source)])]);
  const { heads, brokenIds, problems } = await keep(keeper, `${shop.id}-articles`, key, (): Checked => {
    const checked = checkAll(shop, sources);
    for (const article of checked.articles) parsed.set(article.file, article);
    const heads = checked.articles.map(({ body: _, sections: _sections, source: _source, ...head }) => head);
    return { heads, brokenIds: checked.brokenIds, problems: checked.problems };
  });
  const sourceOf = new Map(sources.map((one) => [one.file, one.source]));
  const articles = heads.map((head) => parsed.get(head.file) ?? parsedLater(head, sourceOf.get(head.file) ?? ""));
  return { articles, brokenIds, problems };
}

function checkAll(shop: Shop, sources: readonly ArticleSource[]) {
  const problems: Problem[] = [];
  const articles: Article[] = [];
  const brokenIds: string[] = [];
  for (const { file, source, locale, path } of sources) {
    const parsed = parseArticle({ file, shop: shop.id, locale, source, version: articleVersion(source) });
    const codes = parsed.article === null ? [] : checkShopCodes(parsed.article, shop);
    problems.push(...parsed.problems, ...codes);
    if (parsed.article !== null && codes.length === 0) articles.push(parsed.article);
    else brokenIds.push(path.replace(/\.md$/, ""));
  }
  problems.push(...checkLinks(articles, new Set(brokenIds)));
  return { articles, brokenIds, problems };
}

/** An article that passed its checks before: its text is parsed when it is first asked for. */
function parsedLater(head: ArticleHead, source: string): Article {
  let parsed: Article | null = null;
  const whole = () => {
    parsed ??= parseArticle({ ...head, source }).article;
    if (parsed === null) throw new Error(`${head.file} passed its checks before and does not now`);
    return parsed;
  };
  return {
    ...head,
    source,
    get body() {
      return whole().body;
    },
    get sections() {
      return whole().sections;
    },
  };
}

/** Names the state of an article's file: twelve characters of its sha256. */
function articleVersion(source: string): string {
  return hashText(source).slice(0, 12);
}
