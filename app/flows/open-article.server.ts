import { toLocalMoment } from "#app/domain/calendar/local-moment.ts";
import { viewAcceptedFindings } from "#app/domain/knowledge/view-accepted-findings.server.ts";
import type { AcceptedBefore } from "#app/domain/knowledge/view-accepted-findings.server.ts";
import type { Clock } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { findShop, type KnowledgeBase } from "./knowledge-base.ts";
import { readSampleOrders } from "./sample-orders.ts";
import { readArticleSource, type ArticleKey } from "./save-article.server.ts";

/** An article laid open for its editor: the text, what a save must name, and the shelf of sample orders. */
export type OpenArticle = {
  shop: string;
  locale: string;
  articleId: string;
  file: string;
  source: string;
  editedFrom: string;
  samples: { key: string; label: string }[];
  /** the present moment in the shop's zone, as a `datetime-local` value */
  asOf: string;
  timeZone: string;
  /** what content tests said when this text was published all the same */
  accepted: AcceptedBefore | null;
};

type Deps = { db: Db; knowledge: () => KnowledgeBase; publish: { contentDir: string }; clock: Clock };

/** Lays an article open; null when the shop has no such article. */
export async function openArticle(
  { db, knowledge, publish, clock }: Deps,
  key: ArticleKey,
): Promise<OpenArticle | null> {
  const base = knowledge();
  const published = findShop(base, key.shopId);
  const found = await readArticleSource(base, publish.contentDir, key);
  if (!published || !found) return null;
  const now = clock();
  const samples = readSampleOrders(published, now).map(({ key: name, note }) => ({ key: name, label: note }));
  const { shop } = published;
  return {
    shop: shop.id,
    locale: key.locale,
    articleId: key.articleId,
    file: found.file,
    source: found.source,
    editedFrom: found.hash,
    samples,
    asOf: toLocalMoment(now, shop.timeZone),
    timeZone: shop.timeZone,
    accepted: await viewAcceptedFindings(db, key, found.hash),
  };
}
