import { labelIn, type Shop } from "#app/domain/shops/shop.ts";
import type { Article } from "./article.ts";

/** Articles that an editor filed together. */
export type Category = { id: string; name: string; articles: { articleId: string; title: string }[] };

/** A locale's articles by category, in the order that shop.yaml gives; titles in the alphabet's order. */
export function listCategories(articles: readonly Article[], shop: Shop, locale: string): Category[] {
  const own = articles.filter((article) => article.locale === locale);
  const ids = [...new Set([...Object.keys(shop.categories), ...own.map((article) => article.category)])];
  return ids
    .map((id) => ({
      id,
      name: labelIn(shop.categories[id], locale, shop) ?? id,
      articles: own
        .filter((article) => article.category === id)
        .map((article) => ({ articleId: article.id, title: article.frontMatter.title }))
        .sort((a, b) => a.title.localeCompare(b.title, locale)),
    }))
    .filter((category) => category.articles.length > 0);
}
