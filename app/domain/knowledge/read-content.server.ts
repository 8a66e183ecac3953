import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "#app/domain/shared/problem.ts";
import { parseShop } from "#app/domain/shops/parse-shop.ts";
import type { Shop } from "#app/domain/shops/shop.ts";
import type { Article } from "./article.ts";
import { checkLinks } from "./check-links.ts";
import { checkShopCodes } from "./check-shop-codes.ts";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import { listShop, listShops } from "./list-content.server.ts";
import { parseArticle } from "./parse-article.ts";

/** A file as it stands on disk; the path is relative to the content folder. */
export type SourceFile = { file: string; source: string };

/** Everything a shop says: its settings, the articles that passed, and the files that other rooms read. */
export type ShopSource = {
  shop: Shop;
  shopSource: SourceFile;
  articles: Article[];
  /** `<locale>/<article id>` of the files that have errors */
  brokenIds: string[];
  orderFiles: SourceFile[];
  testFiles: SourceFile[];
};

export type ReadShop = { source: ShopSource | null; problems: Problem[] };

/** Reads a content folder. A shop or article with errors is left out and named in the problems; nothing here throws for content. */
export async function readContent(contentDir: string): Promise<{ shops: ShopSource[]; problems: Problem[] }> {
  const read: ReadShop[] = [];
  for (const shopId of await listShops(contentDir)) read.push(await readShop(join(contentDir, shopId), shopId));
  return {
    shops: read.flatMap(({ source }) => (source === null ? [] : [source])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Reads one shop's folder; the source is null when its shop.yaml is refused. */
export async function readShop(shopDir: string, shopId: string): Promise<ReadShop> {
  const read = async (path: string): Promise<SourceFile> => ({
    file: `${shopId}/${path}`,
    source: await readFile(join(shopDir, path), "utf8"),
  });
  const shopSource = await read("shop.yaml");
  const parsedShop = parseShop(shopSource.file, shopSource.source);
  if (parsedShop.kind === "refused") return { source: null, problems: parsedShop.problems };
  const { shop } = parsedShop;
  const files = await listShop(shopDir);
  const problems: Problem[] = [];
  const articles: Article[] = [];
  const brokenIds: string[] = [];
  for (const { locale, articles: paths } of files.locales) {
    if (!shop.locales.includes(locale)) {
      const message = `The folder ${locale}/ is not read: \`locales\` in shop.yaml does not list ${locale}.`;
      problems.push({ file: shopSource.file, line: 1, message, severity: "warning" });
      continue;
    }
    for (const path of paths) {
      const { file, source } = await read(path);
      const parsed = parseArticle({ file, shop: shop.id, locale, source, version: articleVersion(source) });
      const codes = parsed.article === null ? [] : checkShopCodes(parsed.article, shop);
      problems.push(...parsed.problems, ...codes);
      if (parsed.article !== null && codes.length === 0) articles.push(parsed.article);
      else brokenIds.push(path.replace(/\.md$/, ""));
    }
  }
  problems.push(...checkLinks(articles, new Set(brokenIds)));
  const [orderFiles, testFiles] = await Promise.all([
    Promise.all(files.orders.map(read)),
    Promise.all(files.tests.map(read)),
  ]);
  return { source: { shop, shopSource, articles, brokenIds, orderFiles, testFiles }, problems };
}

/** Names the state of an article's file: twelve characters of its sha256. */
export function articleVersion(source: string): string {
  return hashText(source).slice(0, 12);
}
