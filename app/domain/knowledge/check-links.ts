import type { Problem } from "#app/domain/shared/problem.ts";
import type { Article } from "./article.ts";
import { firstLine, walkNodes } from "./markdown-node.ts";
import { suggestWord } from "#app/domain/shared/suggest-word.ts";
import { resolveLink } from "./resolve-link.ts";

/** Links between a shop's articles that lead nowhere: no such file in the same locale, or no such heading in it. */
export function checkLinks(articles: readonly Article[], brokenIds: ReadonlySet<string> = new Set()): Problem[] {
  const byKey = new Map(articles.map((article) => [`${article.locale}/${article.id}`, article]));
  const problems: Problem[] = [];
  for (const article of articles) {
    walkNodes(article.body, (node) => {
      if (node.type !== "link" && node.type !== "definition") return;
      const link = resolveLink(node.url, article.id);
      if (link === null) return;
      const report = (message: string, severity: Problem["severity"] = "error") =>
        problems.push({ file: article.file, line: firstLine(node), message, severity });
      const key = `${article.locale}/${link.articleId}`;
      const target = byKey.get(key);
      if (target === undefined && brokenIds.has(key))
        return void report(`\`${node.url}\` leads to an article that has errors of its own.`, "warning");
      if (target === undefined) {
        const ids = articles.filter((one) => one.locale === article.locale).map((one) => one.id);
        return void report(
          `\`${node.url}\` leads to no article: there is no ${article.locale}/${link.articleId}.md. ${suggestWord(link.articleId, ids)}`,
        );
      }
      const { anchor } = link;
      if (anchor !== null && !target.sections.some((section) => section.anchor === anchor.normalize("NFC"))) {
        report(
          `\`${node.url}\`: ${target.id} has no heading \`#${anchor}\`. ${suggestWord(
            anchor,
            target.sections.map((section) => section.anchor),
          )}`,
        );
      }
    });
  }
  return problems;
}
