import { expect, test } from "vitest";
import { waitInWords } from "./wait-words.ts";

test.each([
  [1, "en", "1 minute"],
  [4.2, "fr", "5 minutes"],
  [11, "de", "15 Minuten"],
  [90, "pl", "90 minut"],
  [91, "en", "2 hours"],
  [130, "fr", "2,5\u00a0heures"],
  [600, "zh", "10小时"],
])("%d minutes in %s: %s", (minutes, locale, words) => {
  expect(waitInWords(minutes, locale)).toBe(words);
});
