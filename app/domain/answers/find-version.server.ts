import type { Db } from "#app/domain/shared/db.ts";
import type { Citation } from "./composed-answer.ts";

/** The text that a citation of a shop's answer names, as it was kept; null for answers from before texts were kept. */
export async function findVersion(db: Db, shop: string, citation: Citation): Promise<string | null> {
  const { locale, articleId, contentVersion: version } = citation;
  const where = { shop_locale_articleId_version: { shop, locale, articleId, version } };
  return (await db.articleVersion.findUnique({ where, select: { source: true } }))?.source ?? null;
}
