import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** The files of one shop's folder; paths relative to it, with `/`, sorted. */
export type ShopFiles = {
  locales: { locale: string; articles: string[] }[];
  orders: string[];
  items: string[];
  tests: string[];
};

/** What the importer leaves beside its drafts, at the top of a locale's folder. */
const isReport = /^import-report(?:-\d+)?\.md$/;

/** The shops of a content folder: folders with a shop.yaml in them. */
export async function listShops(contentDir: string): Promise<string[]> {
  const shops: string[] = [];
  for (const name of await namesIn(contentDir, "folder")) {
    if ((await namesIn(join(contentDir, name), "file")).includes("shop.yaml") && name !== "lexicon") shops.push(name);
  }
  return shops;
}

/** Lists what one shop's folder holds. */
export async function listShop(shopDir: string): Promise<ShopFiles> {
  const locales = [];
  for (const locale of (await namesIn(shopDir, "folder")).filter((name) => /^[a-z]{2}(-[A-Z]{2})?$/.test(name))) {
    locales.push({ locale, articles: await markdownBelow(shopDir, locale) });
  }
  const yaml = async (folder: string) =>
    (await namesIn(join(shopDir, folder), "file"))
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => `${folder}/${name}`);
  return { locales, orders: await yaml("orders"), items: await yaml("items"), tests: await yaml("tests") };
}

async function markdownBelow(shopDir: string, folder: string): Promise<string[]> {
  const files = (await namesIn(join(shopDir, folder), "file")).filter(
    (name) => name.endsWith(".md") && name !== "README.md" && !(isReport.test(name) && !folder.includes("/")),
  );
  const below = [];
  for (const name of await namesIn(join(shopDir, folder), "folder"))
    below.push(...(await markdownBelow(shopDir, `${folder}/${name}`)));
  return [...files.map((name) => `${folder}/${name}`), ...below];
}

/** Names in a folder, sorted; symbolic links are left out, a folder that is not there is empty. */
async function namesIn(folder: string, kind: "file" | "folder"): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return entries
    .filter((entry) => !entry.name.startsWith(".") && (kind === "file" ? entry.isFile() : entry.isDirectory()))
    .map((entry) => entry.name)
    .sort();
}
