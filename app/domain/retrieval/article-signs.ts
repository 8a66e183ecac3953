import type { QuestionView } from "./question-view.ts";

/** All of an article's sections in one locale; concepts by number. */
export type ArticleView = { locale: string; stems: ReadonlySet<string>; concepts: Int32Array; sections: number };

/** The share of a question's words and concepts that an article has anywhere, 0 to 1. */
export type ArticleSigns = { words: number; concepts: number; sections: number };

/** Measures articles against one question, each once. */
export function articleMeasure(question: QuestionView): (article: ArticleView) => ArticleSigns {
  const known = new Map<ArticleView, ArticleSigns>();
  return (article) => {
    const found = known.get(article);
    if (found !== undefined) return found;
    const met = new Float64Array(question.concepts.length);
    for (const concept of article.concepts) {
      const reached = question.reach[concept];
      if (reached !== undefined) for (const [at, degree] of reached) if (degree > (met[at] ?? 0)) met[at] = degree;
    }
    const concepts = question.concepts.reduce((sum, { weight }, at) => sum + weight * (met[at] ?? 0), 0);
    let all = 0;
    let words = 0;
    for (const [stem, weight] of question.stems.get(article.locale) ?? []) {
      all += weight;
      if (article.stems.has(stem)) words += weight;
    }
    const signs = {
      words: all === 0 ? 0 : words / all,
      concepts: question.conceptWeight === 0 ? 0 : concepts / question.conceptWeight,
      sections: article.sections,
    };
    known.set(article, signs);
    return signs;
  };
}
