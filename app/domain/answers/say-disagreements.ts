import type { List, ListItem, RootContent } from "mdast";
import type { Article } from "#app/domain/knowledge/article.ts";
import { describeReason } from "#app/domain/rules/describe-reason.ts";
import { answerPhrases } from "./answer-phrases.ts";
import type { VerdictLine } from "./composed-answer.ts";
import type { Disagreement } from "./find-disagreements.ts";
import type { Reader } from "./reader.ts";
import type { ResolvedBlocks } from "./resolve-directives.ts";

/** The card of articles that disagree: the line that stands first, what each of them says by its title, then the words found. */
export function sayDisagreements(
  article: Article,
  disagreements: readonly Disagreement[],
  { nodes }: Pick<ResolvedBlocks, "nodes">,
  reader: Reader,
): { line: VerdictLine; body: RootContent[] } {
  const { articlesDisagree, settleDisagreement } = answerPhrases(reader.locale, reader.shop);
  const sides = disagreements.flatMap(({ here, there, article: other }) => [
    `${article.frontMatter.title} – ${describeReason(here, reader)}`,
    `${other.frontMatter.title} – ${describeReason(there, reader)}`,
  ]);
  const children = [...new Set(sides)].map((value): ListItem => {
    return { type: "listItem", spread: false, children: [{ type: "paragraph", children: [{ type: "text", value }] }] };
  });
  const list: List = { type: "list", ordered: false, spread: false, children };
  const text = `${articlesDisagree}${reader.locale.startsWith("zh") ? "" : " "}${settleDisagreement}`;
  return { line: { tone: "depends", text }, body: [list, ...nodes] };
}
