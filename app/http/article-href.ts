import type { LinkTo } from "#app/domain/answers/article-links.ts";

/** The address of an article's public page. */
export const articleHref: LinkTo = ({ shop, locale, articleId, anchor }) =>
  `/${shop}/${locale}/help/${articleId}${anchor ? `#${anchor}` : ""}`;
