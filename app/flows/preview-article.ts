import { renderArticle } from "#app/domain/answers/render-article.ts";
import type { LinkTo } from "#app/domain/answers/article-links.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { reliableOrder } from "#app/domain/orders/reliable-order.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import { findShop, type KnowledgeBase } from "./knowledge-base.ts";
import { checkArticle, type ArticleKey } from "./save-article.server.ts";

/** An edited text as a customer with this order would see it now; html is null while errors stand in the way. */
export type ArticlePreview = { title: string | null; html: string | null; problems: Problem[] };

/** Checks an edited text and, when it has no errors, renders it for a sample order; null for an unknown article. */
export function previewArticle(
  base: KnowledgeBase,
  key: ArticleKey,
  source: string,
  seen: { order: Order | null; now: Date; linkTo: LinkTo },
): ArticlePreview | null {
  const checked = checkArticle(base, key, source);
  const published = findShop(base, key.shopId);
  if (!checked || !published) return null;
  if (!checked.article) return { title: null, html: null, problems: checked.problems };
  const reader = {
    shop: published.shop,
    isHoliday: published.isHoliday,
    locale: key.locale,
    order: seen.order && reliableOrder(seen.order, { now: seen.now, timeZone: published.shop.timeZone }),
    now: seen.now,
  };
  const page = renderArticle(checked.article, { reader, linkTo: seen.linkTo });
  return { title: checked.article.frontMatter.title, html: page.html, problems: checked.problems };
}
