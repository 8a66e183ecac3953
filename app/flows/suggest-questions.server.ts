import { bestOfArticles } from "#app/domain/answers/verdict-features.ts";
import { listGapQuestions } from "#app/domain/insights/list-gap-questions.server.ts";
import { foldWords } from "#app/domain/lexicon/fold-text.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { findArticle, findShop } from "./knowledge-base.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import type { ArticleKey } from "./save-article.server.ts";

/** Words that customers used for what an article answers, and how many of them did. */
export type SuggestedQuestion = { text: string; count: number; isChosen: boolean };

const mostSuggestions = 8;
const longest = 120;

/** What could tell who asked: an address, a long number. */
const personal = /@|\d{5,}/;

/**
 * Other ways to put an article's questions, from customers' own words: those whose askers chose it among several, then
 * those that found it first and were not answered. None that the article has already, and none with personal facts.
 */
export async function suggestQuestions(db: Db, base: KnowledgeBase, key: ArticleKey): Promise<SuggestedQuestion[]> {
  const published = findShop(base, key.shopId);
  const article = findArticle(base, key.shopId, key.locale, key.articleId);
  if (published === null || article === null) return [];
  const known = new Set(article.frontMatter.questions.map(foldWords));
  const suggested = new Map<string, SuggestedQuestion>();
  for (const { text, chosenArticleId } of await listGapQuestions(db, key.shopId, key.locale)) {
    const words = text.trim().replace(/\s+/g, " ");
    if (!isFitToSuggest(words) || known.has(foldWords(words))) continue;
    const same = suggested.get(foldWords(words));
    if (same !== undefined) {
      same.count += 1;
      continue;
    }
    const isChosen = chosenArticleId === key.articleId;
    if (!isChosen && (chosenArticleId !== null || !(await isFirst(words)))) continue;
    suggested.set(foldWords(words), { text: words, count: 1, isChosen });
  }
  return [...suggested.values()]
    .sort((one, other) => Number(other.isChosen) - Number(one.isChosen) || other.count - one.count)
    .slice(0, mostSuggestions);

  async function isFirst(text: string): Promise<boolean> {
    const { candidates } = (await published?.search(text, key.locale)) ?? { candidates: [] };
    return bestOfArticles(candidates, 1)[0]?.chunk.articleId === key.articleId;
  }
}

/** Whether words may stand in an article: a line that holds nothing personal. */
export function isFitToSuggest(words: string): boolean {
  return words.length <= longest && !personal.test(words);
}
