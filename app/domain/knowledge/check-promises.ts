import type { Problem } from "#app/domain/shared/problem.ts";
import type { Rule } from "#app/domain/rules/rule.ts";
import type { Article } from "./article.ts";

type PromisingArticle = Pick<Article, "id" | "locale" | "file" | "frontMatter">;

/**
 * Rules of one name that promise different things: in two articles of a locale, or in an article and its translation.
 * Warnings, for such articles may be published: their answers then say that they disagree. To whom a rule applies may
 * differ, and so may the words of `never`.
 */
export function checkPromises(articles: readonly PromisingArticle[]): Problem[] {
  return articles.flatMap((article, at) => {
    const before = articles.slice(0, at);
    return Object.entries(article.frontMatter.rules).flatMap(([name, rule]): Problem[] => {
      const other = before.find((one) => {
        const same = one.frontMatter.rules[name];
        const isComparable = one.locale === article.locale || one.id === article.id;
        return isComparable && same !== undefined && promiseOf(same) !== promiseOf(rule);
      });
      if (other === undefined) return [];
      const message = `The rule \`${name}\` promises something else than in ${other.locale}/${other.id}.md. Rules of one name are one promise: make them the same, or give one another name.`;
      return [{ file: article.file, line: 1, severity: "warning", message }];
    });
  });
}

function promiseOf({ appliesTo: _, ...rule }: Rule): string {
  return JSON.stringify(rule, (key, value: unknown) => {
    if (key === "never") return true;
    const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
    return isMap ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
  });
}
