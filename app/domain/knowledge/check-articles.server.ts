import { hashText } from "#app/domain/shared/hash-text.server.ts";
import { keepEach } from "#app/domain/shared/kept-file.server.ts";
import type { Keeper } from "#app/domain/shared/kept-file.server.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import type { Shop } from "#app/domain/shops/shop.ts";
import type { Article } from "./article.ts";
import { checkLinks } from "./check-links.ts";
import { checkPromises } from "./check-promises.ts";
import { checkShopCodes } from "./check-shop-codes.ts";
import { parseArticle } from "./parse-article.ts";
import type { SourceFile } from "./source-file.ts";

type ArticleSource = SourceFile & { locale: string; path: string };

/** What is kept of an article: everything but its text, which its file has. */
type ArticleHead = Omit<Article, "body" | "sections" | "source">;

type CheckedArticle = { head: ArticleHead | null; problems: Problem[] };

/**
 * Checks a shop's articles one by one and their links to each other; those with errors are left out. With a keeper, a
 * file that was checked before under the same shop.yaml is neither checked nor parsed again.
 */
export async function checkArticles(
  shop: Shop,
  shopSource: SourceFile,
  sources: readonly ArticleSource[],
  keeper: Keeper,
): Promise<{ articles: Article[]; brokenIds: string[]; problems: Problem[] }> {
  const parsed = new Map<string, Article>();
  const checked = await keepEach(
    keeper,
    `${shop.id}-articles`,
    sources.map((source) => ({
      key: `${hashText(shopSource.source)} ${source.file} ${hashText(source.source)}`,
      workOut: () => checkArticle(shop, source, parsed),
    })),
  );
  const articles: Article[] = [];
  const brokenIds: string[] = [];
  checked.forEach(({ head }, at) => {
    const source = sources[at];
    if (source === undefined) return;
    if (head === null) brokenIds.push(source.path.replace(/\.md$/, ""));
    else articles.push(parsed.get(source.file) ?? parsedLater(head, source.source));
  });
  const links = checkLinks(articles, new Set(brokenIds));
  const problems = [...checked.flatMap((one) => one.problems), ...links, ...checkPromises(articles)];
  return { articles, brokenIds, problems };
}

/** Checks one article by itself; its text goes to `parsed`, which need not be read a second time in this process. */
function checkArticle(shop: Shop, article: ArticleSource, parsed: Map<string, Article>): CheckedArticle {
  const { file, source, locale } = article;
  const read = parseArticle({ file, shop: shop.id, locale, source, version: articleVersion(source) });
  const codes = read.article === null ? [] : checkShopCodes(read.article, shop);
  const problems = [...read.problems, ...codes];
  if (read.article === null || codes.length > 0) return { head: null, problems };
  parsed.set(file, read.article);
  const { body: _, sections: _sections, source: _source, ...head } = read.article;
  return { head, problems };
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
