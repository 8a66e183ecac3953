import MiniSearch from "minisearch";
import type { SearchOptions } from "minisearch";
import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { firstDifferent } from "./contender.ts";
import type { BenchShop, RankArticles } from "./contender.ts";

type Settings = { fields: string[]; processTerm: (term: string) => string | null; searchOptions: SearchOptions };

const locales = ["fr", "en", "de", "nl", "es", "it", "pt", "pl", "zh"];

/** Words are folded as ours are, the ends of words are open, one slip in five letters is forgiven. */
const settings = {
  /** as its documentation shows, titles and headings counted double */
  usual: {
    fields: ["title", "heading", "text"],
    processTerm: foldText,
    searchOptions: { boost: { title: 2, heading: 2 }, prefix: true, fuzzy: 0.2 },
  },
  /** what ranked the training questions best of some ninety settings: our stop words, no boosts, sample questions */
  best: {
    fields: ["title", "heading", "text", "questions"],
    processTerm: (term) => (isStopWord(foldText(term), locales) ? null : foldText(term)),
    searchOptions: { prefix: (term) => term.length > 3, fuzzy: 0.2 },
  },
} satisfies Record<string, Settings>;

/** MiniSearch alone, one index a shop over all its locales. */
export function openMiniSearch(shops: readonly BenchShop[], listed: number, form: keyof typeof settings): RankArticles {
  const indexes = new Map(
    shops.map(({ id, chunks }) => {
      const index = new MiniSearch({ storeFields: ["articleId"], ...settings[form] });
      index.addAll(
        chunks.map(({ articleId, articleTitle, headingPath, text, questions }, number) => ({
          id: number,
          articleId,
          title: articleTitle,
          heading: headingPath.slice(1).join("\n"),
          text,
          questions: questions.join("\n"),
        })),
      );
      return [id, index] as const;
    }),
  );
  return (shopId, text) => {
    const found = indexes.get(shopId)?.search(text) ?? [];
    const articles = found.map(({ articleId }) => String(articleId));
    return Promise.resolve(firstDifferent(articles, listed));
  };
}
