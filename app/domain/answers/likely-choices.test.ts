import { expect, test } from "vitest";
import { chunkArticle } from "#app/domain/knowledge/chunk-article.ts";
import type { Candidate } from "#app/domain/retrieval/retrieve.ts";
import { exampleArticle } from "#tests/support/example-article.ts";
import { likelyChoices } from "./likely-choices.ts";

function candidate(articleId: string, score: number): Candidate {
  const [chunk] = chunkArticle(exampleArticle("## Un titre\n\nMot.\n", `aurelia/fr/${articleId}.md`), (text) => text);
  if (chunk === undefined) throw new Error("no chunk");
  return { chunk, score, share: 0, features: new Float64Array() };
}

test.each<[string, [article: string, score: number][], number[]]>([
  ["nothing found, nothing to choose", [], []],
  ["one section alone", [["a/un", 3]], [3]],
  [
    "the best of each article, when they are close",
    [
      ["a/un", 3],
      ["a/un", 2.9],
      ["a/deux", 2.5],
      ["a/trois", 2.4],
    ],
    [3, 2.5, 2.4],
  ],
  [
    "siblings that are clearly ahead of other articles",
    [
      ["a/un", 3],
      ["a/un", 2.9],
      ["a/deux", 1],
      ["a/un", 2.8],
    ],
    [3, 2.9, 2.8],
  ],
  [
    "all that an only article has",
    [
      ["a/un", 3],
      ["a/un", 1],
      ["a/un", -4],
      ["a/un", -9],
    ],
    [3, 1, -4],
  ],
])("%s", (_, found, scores) => {
  const candidates = found.map(([articleId, score]) => candidate(articleId, score));
  expect(likelyChoices(candidates, 3).map(({ score }) => score)).toEqual(scores);
  // What was found stays as it was.
  expect(candidates.map(({ score }) => score)).toEqual(found.map(([, score]) => score));
});
