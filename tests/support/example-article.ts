import type { Article } from "#app/domain/knowledge/article.ts";
import { parseArticle } from "#app/domain/knowledge/parse-article.ts";

/** An article of the example shop from its Markdown; a head is added when the text has none. Fails when it is refused. */
export function exampleArticle(text: string, file = "ondine/fr/retours/retourner.md"): Article {
  const source = text.startsWith("---") ? text : `---\ntitle: Un article\norder: optional\n---\n${text}`;
  const [shop = "", locale = ""] = file.split("/");
  const { article, problems } = parseArticle({ file, shop, locale, source, version: "v1" });
  if (article === null) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  return article;
}
