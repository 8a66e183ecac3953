import { expect, test } from "vitest";
import type { Candidate } from "#app/domain/retrieval/retrieve.ts";
import { rankArticles } from "./rank-articles.ts";

const found = (articleId: string, share: number) => ({ chunk: { articleId }, share }) as Candidate;

test("an article of two likely sections comes before one of a single likelier one", () => {
  const candidates = [found("fees", 0.4), found("returns", 0.3), found("returns", 0.25), found("hours", 0.05)];
  expect(rankArticles(candidates)).toEqual(["returns", "fees", "hours"]);
});

test("articles as likely as each other stay in the order in which they were found", () => {
  expect(rankArticles([found("one", 0.5), found("other", 0.5)])).toEqual(["one", "other"]);
  expect(rankArticles([])).toEqual([]);
});
