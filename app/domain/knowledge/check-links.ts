import type { Problem } from "#app/domain/shared/problem.ts";
import type { Article } from "./article.ts";
import { suggestWord } from "#app/domain/shared/suggest-word.ts";
import { resolveLink } from "./resolve-link.ts";

/** What is needed of an article: none of its text, which a restart leaves unread. */
type LinkedArticle = Pick<Article, "id" | "locale" | "file" | "anchors" | "links">;

/** Links between a shop's articles that lead nowhere: no such file in the same locale, or no such heading in it. */
export function checkLinks(articles: readonly LinkedArticle[], brokenIds: ReadonlySet<string> = new Set()): Problem[] {
  const byKey = new Map(articles.map((article) => [`${article.locale}/${article.id}`, article]));
  const problems: Problem[] = [];
  for (const article of articles) {
    for (const { url, line } of article.links) {
      const link = resolveLink(url, article.id);
      if (link === null) continue;
      const report = (message: string, severity: Problem["severity"] = "error") =>
        problems.push({ file: article.file, line, message, severity });
      const key = `${article.locale}/${link.articleId}`;
      const target = byKey.get(key);
      if (target === undefined && brokenIds.has(key)) {
        report(`\`${url}\` leads to an article that has errors of its own.`, "warning");
      } else if (target === undefined) {
        const ids = articles.filter((one) => one.locale === article.locale).map((one) => one.id);
        report(
          `\`${url}\` leads to no article: there is no ${article.locale}/${link.articleId}.md. ${suggestWord(link.articleId, ids)}`,
        );
      } else if (link.anchor !== null && !target.anchors.includes(link.anchor.normalize("NFC"))) {
        report(
          `\`${url}\`: ${target.id} has no heading \`#${link.anchor}\`. ${suggestWord(link.anchor, target.anchors)}`,
        );
      }
    }
  }
  return problems;
}
