import type { ComposedAnswer } from "./composed-answer.ts";
import type { ContentTest } from "./content-test.ts";
import { foldSpaces } from "./fold-spaces.ts";

/** What is wrong with an answer held against its content test, in words; empty when it passed. `articleOf` knows choices. */
export function checkExpectation(
  test: ContentTest,
  answer: ComposedAnswer,
  articleOf: (chunkId: string) => string | null,
): string[] {
  const faults: string[] = [];
  const cited =
    answer.verdict === "answered" || answer.verdict === "needs_order"
      ? answer.citations.map((citation) => citation.articleId)
      : [];
  const { expect } = test;
  const got = `${answer.verdict}${cited.length > 0 ? ` from ${cited.join(", ")}` : ""}${choicesOf(answer, articleOf)}`;
  if ("article" in expect && !(answer.verdict === "answered" && cited.includes(expect.article)))
    faults.push(`expected an answer from ${expect.article}, got ${got}`);
  if ("needsOrder" in expect && !(answer.verdict === "needs_order" && cited.includes(expect.needsOrder))) {
    faults.push(`expected to be asked for the order by ${expect.needsOrder}, got ${got}`);
  }
  if ("declined" in expect && answer.verdict !== "declined") faults.push(`expected to be declined, got ${got}`);
  if ("clarify" in expect) {
    const offered = answer.verdict === "clarify" ? answer.choices.map(({ chunkId }) => articleOf(chunkId)) : [];
    if (!expect.clarify.every((id) => offered.includes(id)))
      faults.push(`expected a choice of ${expect.clarify.join(", ")}, got ${got}`);
  }
  const words = foldSpaces(answer.text);
  for (const wanted of test.contains)
    if (!words.includes(foldSpaces(wanted))) faults.push(`does not say « ${wanted} » but: ${answer.text}`);
  for (const unwanted of test.excludes)
    if (words.includes(foldSpaces(unwanted))) faults.push(`must not say « ${unwanted} »`);
  return faults;
}

function choicesOf(answer: ComposedAnswer, articleOf: (chunkId: string) => string | null): string {
  return answer.verdict === "clarify"
    ? ` between ${answer.choices.map(({ chunkId }) => articleOf(chunkId) ?? chunkId).join(", ")}`
    : "";
}
