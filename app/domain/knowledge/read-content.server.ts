import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasHolidayCalendar } from "#app/domain/calendar/public-holidays.server.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import type { Keeper } from "#app/domain/shared/kept-file.server.ts";
import { parseShop } from "#app/domain/shops/parse-shop.ts";
import type { Shop } from "#app/domain/shops/shop.ts";
import type { Article } from "./article.ts";
import { checkArticles } from "./check-articles.server.ts";
import type { SourceFile } from "./source-file.ts";
import { listShop, listShops } from "./list-content.server.ts";

/** Everything a shop says: its settings, the articles that passed, and the files that other rooms read. */
export type ShopSource = {
  shop: Shop;
  shopSource: SourceFile;
  articles: Article[];
  /** `<locale>/<article id>` of the files that have errors */
  brokenIds: string[];
  orderFiles: SourceFile[];
  /** sample items that customers looked at */
  itemFiles: SourceFile[];
  testFiles: SourceFile[];
};

export type ReadShop = { source: ShopSource | null; problems: Problem[] };

/** Reads a content folder. A shop or article with errors is left out and named in the problems; nothing here throws for content. */
export async function readContent(
  contentDir: string,
  keeper: Keeper = null,
): Promise<{ shops: ShopSource[]; problems: Problem[] }> {
  const read: ReadShop[] = [];
  for (const shopId of await listShops(contentDir)) read.push(await readShop(join(contentDir, shopId), shopId, keeper));
  return {
    shops: read.flatMap(({ source }) => (source === null ? [] : [source])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/**
 * Reads one shop's folder; the source is null when its shop.yaml is refused or gone. With a keeper, articles that were checked
 * before are taken as they were then, and only parsed when somebody asks for their text. A draft stands for the file of
 * its name, as if it were written already.
 */
export async function readShop(
  shopDir: string,
  shopId: string,
  keeper: Keeper = null,
  draft: SourceFile | null = null,
): Promise<ReadShop> {
  const read = async (path: string): Promise<SourceFile> => {
    const file = `${shopId}/${path}`;
    return draft?.file === file ? draft : { file, source: await readFile(join(shopDir, path), "utf8") };
  };
  const shopSource = await read("shop.yaml").catch(absentFile);
  if (shopSource === null) {
    const message = "The file is gone: put it back, for without it the shop cannot be read.";
    return { source: null, problems: [{ file: `${shopId}/shop.yaml`, line: 1, message, severity: "error" }] };
  }
  const parsedShop = parseShop(shopSource.file, shopSource.source, hasHolidayCalendar);
  if (parsedShop.kind === "refused") return { source: null, problems: parsedShop.problems };
  const { shop, warnings } = parsedShop;
  const files = await listShop(shopDir);
  const unread = files.locales
    .filter(({ locale }) => !shop.locales.includes(locale))
    .map(({ locale }): Problem => ({
      file: shopSource.file,
      line: 1,
      message: `The folder ${locale}/ is not read: \`locales\` in shop.yaml does not list ${locale}.`,
      severity: "warning",
    }));
  const problems = [...warnings, ...unread];
  const paths = files.locales.flatMap(({ locale, articles }) =>
    shop.locales.includes(locale) ? articles.map((path) => ({ locale, path })) : [],
  );
  const [sources, orderFiles, itemFiles, testFiles] = await Promise.all([
    Promise.all(paths.map(async ({ locale, path }) => ({ ...(await read(path)), locale, path }))),
    Promise.all(files.orders.map(read)),
    Promise.all(files.items.map(read)),
    Promise.all(files.tests.map(read)),
  ]);
  const { articles, brokenIds, problems: articleProblems } = await checkArticles(shop, shopSource, sources, keeper);
  problems.push(...articleProblems);
  return { source: { shop, shopSource, articles, brokenIds, orderFiles, itemFiles, testFiles }, problems };
}

function absentFile(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
