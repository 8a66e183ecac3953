import { bestOfArticles } from "#app/domain/answers/verdict-features.ts";
import { listGapQuestions } from "#app/domain/insights/list-gap-questions.server.ts";
import { foldText } from "#app/domain/lexicon/fold-text.ts";
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
  const known = new Set(article.frontMatter.questions.map(plain));
  const suggested = new Map<string, SuggestedQuestion>();
  for (const { text, chosenArticleId } of await listGapQuestions(db, key.shopId, key.locale)) {
    const words = text.trim().replace(/\s+/g, " ");
    if (words.length > longest || personal.test(words) || known.has(plain(words))) continue;
    const same = suggested.get(plain(words));
    if (same !== undefined) {
      same.count += 1;
      continue;
    }
    const isChosen = chosenArticleId === key.articleId;
    if (!isChosen && (chosenArticleId !== null || !(await isFirst(words)))) continue;
    suggested.set(plain(words), { text: words, count: 1, isChosen });
  }
  return [...suggested.values()]
    .sort((one, other) => Number(other.isChosen) - Number(one.isChosen) || other.count - one.count)
    .slice(0, mostSuggestions);

  async function isFirst(text: string): Promise<boolean> {
    const { candidates } = (await published?.search(text, key.locale)) ?? { candidates: [] };
    return bestOfArticles(candidates, 1)[0]?.chunk.articleId === key.articleId;
  }
}

const plain = (text: string) =>
  foldText(text)
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
