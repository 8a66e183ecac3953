import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "#app/domain/knowledge/article.ts";
import { checkLinks } from "#app/domain/knowledge/check-links.ts";
import { checkPromises } from "#app/domain/knowledge/check-promises.ts";
import { checkShopCodes } from "#app/domain/knowledge/check-shop-codes.ts";
import { parseArticle } from "#app/domain/knowledge/parse-article.ts";
import { sourceHash, writeArticle } from "#app/domain/knowledge/write-article.server.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import { findShop } from "./knowledge-base.ts";
import type { KnowledgeBase, PublishedShop } from "./knowledge-base.ts";

export type ArticleKey = { shopId: string; locale: string; articleId: string };

export type SaveOutcome =
  | { kind: "saved"; hash: string; problems: Problem[] }
  | { kind: "refused"; problems: Problem[] }
  | { kind: "changed_meanwhile"; hash: string; source: string }
  | { kind: "not_found" };

/** An article's source on disk and the hash that a save must name; null when the shop has no such article. */
export async function readArticleSource(
  base: KnowledgeBase,
  contentDir: string,
  key: ArticleKey,
): Promise<{ source: string; hash: string; file: string } | null> {
  const found = findFile(base, key);
  if (found === null) return null;
  const source = await readFile(join(contentDir, found.file), "utf8").catch(absentFile);
  return source === null ? null : { source, hash: sourceHash(source), file: found.file };
}

/** Everything wrong with an edited source, and the article when nothing keeps it from being published. */
export function checkArticle(
  base: KnowledgeBase,
  key: ArticleKey,
  source: string,
): { article: Article | null; problems: Problem[] } | null {
  const found = findFile(base, key);
  if (found === null) return null;
  const { published, file } = found;
  const parsed = parseArticle({ file, shop: key.shopId, locale: key.locale, source });
  if (parsed.article === null) return parsed;
  const others = published.articles.filter((article) => article.file !== file);
  const links = linkProblems(published, [...others, parsed.article], file);
  // As the last of all it is held against every other, and what differs is told of it.
  const promises = checkPromises([...others, parsed.article]).filter((problem) => problem.file === file);
  const problems = [...parsed.problems, ...checkShopCodes(parsed.article, published.shop), ...links, ...promises];
  return { article: problems.some(({ severity }) => severity === "error") ? null : parsed.article, problems };
}

/**
 * Checks an edited article and writes it, unless it has errors or its file changed since `editedFrom`. The file is
 * looked up among those published, so no id can lead out of the content folder. Publish the shop again afterwards.
 */
export async function saveArticle(
  base: KnowledgeBase,
  contentDir: string,
  key: ArticleKey,
  edit: { source: string; editedFrom: string },
): Promise<SaveOutcome> {
  const found = findFile(base, key);
  const checked = checkArticle(base, key, edit.source);
  if (found === null || checked === null) return { kind: "not_found" };
  if (checked.article === null) return { kind: "refused", problems: checked.problems };
  const written = await writeArticle(contentDir, found.file, edit.source, edit.editedFrom);
  if (written.kind !== "written") return written;
  return { kind: "saved", hash: written.hash, problems: checked.problems };
}

function findFile(
  base: KnowledgeBase,
  { shopId, locale, articleId }: ArticleKey,
): { published: PublishedShop; file: string } | null {
  const published = findShop(base, shopId);
  if (published === null) return null;
  const article = published.articles.find((one) => one.locale === locale && one.id === articleId);
  const broken = published.source.brokenIds.find((id) => id === `${locale}/${articleId}`);
  const file = article?.file ?? (broken === undefined ? undefined : `${shopId}/${broken}.md`);
  return file === undefined ? null : { published, file };
}

function absentFile(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

/** Links of the edited article that lead nowhere, and links of other articles that would, told at its first line. */
function linkProblems({ articles, source }: PublishedShop, edited: Article[], file: string): Problem[] {
  const broken = new Set(source.brokenIds);
  const before = checkLinks(articles, broken).map(nameOf);
  return checkLinks(edited, broken).flatMap((problem) => {
    if (problem.file === file) return [problem];
    if (before.includes(nameOf(problem))) return [];
    return [
      {
        ...problem,
        file,
        line: 1,
        message: `${problem.file}, line ${problem.line}, links to this article and would lead nowhere: ${problem.message}`,
      },
    ];
  });
}

function nameOf({ file, line, message }: Problem): string {
  return `${file}:${line} ${message}`;
}
