import { expect, test } from "vitest";
import { estimateCost, estimateTokens, printCost } from "./estimate-tokens.ts";

test.each([
  ["", 0],
  ["colis", 2],
  ["Où est mon colis ?", 5],
  ["我的包裹丢失了", 7],
  ["订单 AU-260914", 5],
  ["👍👍👍👍", 1],
])("« %s » is about %i tokens", (text, tokens) => {
  expect(estimateTokens(text)).toBe(tokens);
});

test("a cost is told with its price, or says how to see one", () => {
  const texts = Array.from({ length: 1200 }, () => "a".repeat(400));
  expect(printCost(estimateCost(texts, 0.02))).toBe(
    "1,200 texts, about 120,000 tokens, about 0.0024 in the currency of EMBEDDING_PRICE_PER_MILLION",
  );
  expect(printCost(estimateCost(texts, null))).toContain("price unknown: set EMBEDDING_PRICE_PER_MILLION");
});
