import { expect, test } from "vitest";
import { totalQuestions } from "./total-questions.ts";

const one = (lang: string, verdict: string, ranked: string[], relevant: string[] = ["a"], answerable = true) => ({
  lang,
  verdict,
  ranked,
  relevant,
  answerable,
});

test("totals are shares of the cases they speak of", () => {
  const totals = totalQuestions([
    one("fr", "answered", ["a", "b"]),
    one("fr", "answered", ["b", "a"]),
    one("en", "declined", ["x", "y", "z", "a"]),
    one("en", "needs_order", []),
    one("en", "declined", ["a"], [], false),
    one("en", "answered", ["a"], [], false),
  ]);
  expect(totals).toMatchObject({
    n: 6,
    hit1: 0.25,
    hit3: 0.5,
    mrr10: 0.4375,
    declinedUnanswerable: 0.5,
    declinedAnswerable: 0.25,
    answeredRight: 0.25,
    answeredUnanswerable: 0.5,
    helped: 0.25,
  });
  expect(totals.byLang.fr).toMatchObject({ n: 2, hit1: 0.5, declinedUnanswerable: null });
});
