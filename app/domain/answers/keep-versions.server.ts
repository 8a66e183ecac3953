import type { Article } from "#app/domain/knowledge/article.ts";
import type { Db } from "#app/domain/shared/db.ts";

/** As much of an article as is kept of it. */
export type CitedArticle = Pick<Article, "shop" | "locale" | "id" | "version" | "source"> & {
  frontMatter: { title: string };
};

/**
 * Keeps articles as they read now, each version once: in an answer's transaction, so that what an answer cites can be
 * opened for as long as the answer is there. Two transactions that meet at a new version both succeed.
 */
export async function keepVersions(tx: Db, articles: readonly CitedArticle[], now: Date): Promise<void> {
  // In one order everywhere: two transactions then never wait for each other.
  const inOrder = [...articles].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  for (const { shop, locale, id, version, source, frontMatter } of inOrder) {
    const key = { shop, locale, articleId: id, version };
    const where = { shop_locale_articleId_version: key };
    // Nearly every answer cites what is kept already: a read then spares the write.
    if ((await tx.articleVersion.findUnique({ where, select: { version: true } })) !== null) continue;
    await tx.articleVersion.upsert({
      where,
      create: { ...key, title: frontMatter.title, source, firstCitedAt: now },
      // One statement with ON CONFLICT: whoever comes second finds the row and leaves it as it is.
      update: { version },
    });
  }
}

function keyOf({ locale, id, version }: CitedArticle): string {
  return `${locale}/${id}@${version}`;
}
