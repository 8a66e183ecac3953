import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import type { LabelledQuestion } from "./labelled-question.ts";
import type { TrainingPage } from "./training-page.ts";
import { sectionId } from "./training-page.ts";

/**
 * True when a section answers a question. A label that names a section speaks of the default locale's version, so in
 * another locale it counts for the whole article.
 */
export function isRelevant(
  chunk: Pick<Chunk, "articleId" | "anchor" | "locale">,
  { relevant }: Pick<LabelledQuestion, "relevant">,
  page: Pick<TrainingPage, "form" | "defaultLocale">,
): boolean {
  const id = page.form === "loose" ? chunk.articleId : sectionId(chunk);
  const article = articleOf(id);
  const isPrecise = page.form === "loose" || chunk.locale === page.defaultLocale;
  return relevant.some((label) => (label.includes("#") && isPrecise ? label === id : articleOf(label) === article));
}

/** An article's id without the section that a label may name. */
export const articleOf = (label: string) => label.split("#")[0] ?? label;
