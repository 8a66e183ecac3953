import { expect, test } from "vitest";
import { preferredLocale } from "./locale.ts";

test.each([
  ["fr-FR,fr;q=0.9,en;q=0.8", "fr"],
  ["de, en;q=0.5, fr;q=0.7", "fr"],
  ["fr;q=0, en", "en"],
  ["*", "en"],
  [null, "en"],
  [";;;,q=1", "en"],
])("a browser that sends %s reads %s", (header, locale) => {
  expect(preferredLocale(header, ["fr", "en"], "en")).toBe(locale);
});
