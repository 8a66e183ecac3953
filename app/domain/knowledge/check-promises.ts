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
  const before = new Map<string, { at: number; promise: string; article: PromisingArticle }[]>();
  return articles.flatMap((article, at) =>
    Object.entries(article.frontMatter.rules).flatMap(([name, rule]): Problem[] => {
      const promise = promiseOf(rule);
      const groups = [`${name} in ${article.locale}`, `${name} of ${article.id}`];
      const [other] = groups
        .flatMap((group) => before.get(group)?.find((one) => one.promise !== promise) ?? [])
        .sort((one, another) => one.at - another.at);
      for (const group of groups) {
        const known = before.get(group) ?? [];
        // Of articles that promise the same, the first stands for all: a thousand of them take no longer than one.
        if (!known.some((one) => one.promise === promise)) before.set(group, [...known, { at, promise, article }]);
      }
      if (other === undefined) return [];
      const message = `The rule \`${name}\` promises something else than in ${other.article.locale}/${other.article.id}.md. Rules of one name are one promise: make them the same, or give one another name.`;
      return [{ file: article.file, line: 1, severity: "warning", message }];
    }),
  );
}

function promiseOf({ appliesTo: _, ...rule }: Rule): string {
  return JSON.stringify(rule, (key, value: unknown) => {
    if (key === "never") return true;
    const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
    return isMap ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
  });
}
