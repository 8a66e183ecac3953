import { expect, test } from "vitest";
import { summarise } from "./summarise-question.ts";
import { summaryInWords } from "./summary-in-words.ts";

test("a French agent reads what we say around the customer's words in French", () => {
  const facts = { question: "Où est ma bague ?", answer: null, order: null, timeZone: "Europe/Paris" };
  const who = { name: "Noé", isProven: false };
  const summary = summarise({ ...facts, message: "Who: dites-le moi", who });
  expect(summaryInWords(summary, "en")).toBe(summary);
  expect(summaryInWords(summary, "fr")).toBe(
    "Who: dites-le moi\nQuestion : Où est ma bague ?\nQui : Noé, adresse saisie, non prouvée",
  );
});
