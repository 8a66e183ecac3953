import { readFile, readdir, realpath, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { largestPage } from "#app/domain/importing/decode-page.ts";
import { draftPages } from "#app/domain/importing/draft-pages.ts";
import type { InputFile, Refusal, Tell } from "#app/domain/importing/draft-pages.ts";
import { draftPath } from "#app/domain/importing/draft.ts";
import type { Draft } from "#app/domain/importing/draft.ts";
import type { KnownCategory } from "#app/domain/importing/name-draft.ts";
import { writeReport } from "#app/domain/importing/write-report.ts";
import type { Findings } from "#app/domain/importing/write-report.ts";
import { listShops } from "#app/domain/knowledge/list-content.server.ts";
import { makeFolders } from "#app/domain/shared/make-folders.server.ts";
import { parseShop } from "#app/domain/shops/parse-shop.ts";
import { labelIn } from "#app/domain/shops/shop.ts";

export type ImportOrder = {
  contentDir: string;
  shopId: string;
  locale: string;
  /** paths of the pages' files */
  files: string[];
  /** where the drafts go instead of the shop's folder; null for that folder */
  outDir: string | null;
};

export type ImportOutcome =
  | { kind: "refused"; reasons: string[] }
  | { kind: "imported"; folder: string; drafts: Draft[]; reportFile: string; findings: Findings };

/** From how many bytes on an import takes more than a few seconds. */
const longFrom = 200_000;

/**
 * Reads help pages, makes article drafts of them and writes these with a report. Writes nothing when a file is refused
 * or an article of the same name is there already. Of pages that take a while it tells what is under way.
 */
export async function importPages(order: ImportOrder, tell: Tell = () => undefined): Promise<ImportOutcome> {
  const shop = await readCategories(order);
  if ("reason" in shop) return { kind: "refused", reasons: [shop.reason] };
  const folder = order.outDir ?? path.join(order.contentDir, order.shopId, order.locale);
  const inTheWay = await findFileAbove(folder);
  if (inTheWay !== null)
    return { kind: "refused", reasons: [`${inTheWay} is a file: name a folder for the drafts with --out DIR.`] };
  const { inputs, refusals } = await readInputs(order.files);
  const isLong = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0) > longFrom;
  const tellLong: Tell = (doing) => isLong && tell(doing);
  const drafted = draftPages(inputs, order.locale, shop.categories, tellLong);
  const refused = [...refusals, ...drafted.refusals].map(({ file, why }) => `${file} ${why}`);
  if (refused.length > 0) return { kind: "refused", reasons: refused };
  const drafts = drafted.pages.flatMap((one) => one.drafts);
  const taken = await findTaken(folder, drafts);
  if (taken.length > 0) return { kind: "refused", reasons: [tellTaken(folder, taken, order.outDir !== null)] };
  const { markdown, findings } = writeReport(drafted, order.shopId, order.locale, tellLong);
  const reportFile = path.join(folder, await freeReportName(folder));
  const files = drafts.map((draft) => ({ file: path.join(folder, draftPath(draft)), text: draft.source }));
  const failure = await writeAll([...files, { file: reportFile, text: markdown }]);
  if (failure !== null) return { kind: "refused", reasons: [`Nothing was written to ${folder}. ${failure}`] };
  return { kind: "imported", folder, drafts, reportFile, findings };
}

/** The shop's categories in the locale; none when the drafts go elsewhere and there is no such shop. */
async function readCategories({
  contentDir,
  shopId,
  locale,
  outDir,
}: ImportOrder): Promise<{ categories: KnownCategory[] } | { reason: string }> {
  if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(locale))
    return { reason: `"${locale}" is not a locale: write it as fr, or as fr-BE.` };
  const shops = await listShops(contentDir);
  if (!shops.includes(shopId)) {
    if (outDir !== null && /^[a-z0-9][a-z0-9-]*$/i.test(shopId)) return { categories: [] };
    const known = shops.length === 0 ? "there is none" : `there is ${shops.join(", ")}`;
    return {
      reason: `No shop "${shopId}" in ${contentDir}: ${known}. Make ${shopId}/shop.yaml first, or write elsewhere with --out DIR.`,
    };
  }
  const source = await readFile(path.join(contentDir, shopId, "shop.yaml"), "utf8");
  const parsed = parseShop(`${shopId}/shop.yaml`, source);
  if (parsed.kind === "refused")
    return { reason: `${shopId}/shop.yaml has errors: run npm run check:content, mend them and import again.` };
  const { shop } = parsed;
  if (!shop.locales.includes(locale) && outDir === null)
    return {
      reason: `${shopId} has no locale ${locale}: its shop.yaml lists ${shop.locales.join(", ")}. Add it there, or write elsewhere with --out DIR.`,
    };
  const named = Object.entries(shop.categories);
  return { categories: named.map(([id, name]) => ({ id, name: labelIn(name, locale, shop) ?? id })) };
}

async function readInputs(files: readonly string[]): Promise<{ inputs: InputFile[]; refusals: Refusal[] }> {
  const inputs: InputFile[] = [];
  const refusals: Refusal[] = [];
  // A page that was named twice, whatever the names, is read once.
  const once = new Map<string, string>();
  for (const file of files) {
    const place = await realpath(file).catch(() => file);
    if (!once.has(place)) once.set(place, file);
  }
  const names = [...once.values()].map((file) => path.basename(file));
  for (const file of once.values()) {
    const base = path.basename(file);
    const name = names.filter((other) => other === base).length > 1 ? file : base;
    const found = await stat(file).catch(() => null);
    if (found === null) refusals.push({ file, why: "is not there: check its path." });
    else if (!found.isFile()) refusals.push({ file, why: "is a folder: name the files in it." });
    // What is too large is not read at all; its first bytes are enough to say so.
    else if (found.size > largestPage) refusals.push({ file: name, why: tooLarge(found.size) });
    else inputs.push({ name, bytes: await readFile(file) });
  }
  return { inputs, refusals };
}

function tooLarge(size: number): string {
  return `is ${(size / 1_000_000).toFixed(1)} MB and 5 MB is the most. Split it, or save the text alone, and import that.`;
}

async function findTaken(folder: string, drafts: readonly Draft[]): Promise<string[]> {
  const isThere = (file: string) =>
    stat(file).then(
      () => true,
      () => false,
    );
  const taken: string[] = [];
  for (const file of drafts.map(draftPath)) if (await isThere(path.join(folder, file))) taken.push(file);
  return taken;
}

function tellTaken(folder: string, taken: readonly string[], isElsewhere: boolean): string {
  const mend = isElsewhere ? "Choose another --out DIR" : "Write elsewhere with --out DIR";
  const be = taken.length === 1 ? "is" : "are";
  return `Nothing was written, since ${taken.join(", ")} ${be} already in ${folder}. ${mend}, or move what is there.`;
}

async function freeReportName(folder: string): Promise<string> {
  const names = await readdir(folder).catch((): string[] => []);
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? "import-report.md" : `import-report-${count}.md`;
    if (!names.includes(name)) return name;
  }
}

/** What stands where the folder or one above it should be, and is none; null where nothing does. */
async function findFileAbove(folder: string): Promise<string | null> {
  for (let place = folder; place !== path.dirname(place); place = path.dirname(place)) {
    const found = await stat(place).catch(() => null);
    if (found !== null) return found.isDirectory() ? null : place;
  }
  return null;
}

/**
 * Writes new files only, all of them or none: an article that appeared meanwhile is never overwritten. Says in a
 * sentence why it could not, where the place is at fault.
 */
async function writeAll(files: readonly { file: string; text: string }[]): Promise<string | null> {
  const written: string[] = [];
  try {
    for (const { file, text } of files) {
      await makeFolders(path.dirname(file));
      await writeFile(file, text, { flag: "wx" });
      written.push(file);
    }
  } catch (error) {
    await Promise.all(written.map((file) => rm(file, { force: true })));
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return `${message}: something appeared there meanwhile. Import again.`;
    if (code === undefined) throw error;
    return `It takes no files (${code}): make it writable, or choose another with --out DIR.`;
  }
  return null;
}
