import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasHolidayCalendar } from "#app/domain/calendar/public-holidays.server.ts";
import { parseShop } from "#app/domain/shops/parse-shop.ts";
import type { Shop } from "#app/domain/shops/shop.ts";
import { listShop, listShops } from "./list-content.server.ts";
import type { SourceFile } from "./source-file.ts";

export type SampleFiles = { shop: Shop; orderFiles: SourceFile[]; itemFiles: SourceFile[] };

/** The sample orders and items of each shop whose shop.yaml is right, as `readContent` gives them, with no article read. */
export async function readSampleFiles(contentDir: string): Promise<SampleFiles[]> {
  const shops: SampleFiles[] = [];
  for (const shopId of await listShops(contentDir)) {
    const read = async (path: string): Promise<SourceFile> => ({
      file: `${shopId}/${path}`,
      source: await readFile(join(contentDir, shopId, path), "utf8"),
    });
    const { file, source } = await read("shop.yaml");
    const parsed = parseShop(file, source, hasHolidayCalendar);
    if (parsed.kind === "refused") continue;
    const { orders, items } = await listShop(join(contentDir, shopId));
    shops.push({
      shop: parsed.shop,
      orderFiles: await Promise.all(orders.map(read)),
      itemFiles: await Promise.all(items.map(read)),
    });
  }
  return shops;
}
