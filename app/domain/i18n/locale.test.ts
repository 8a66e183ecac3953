import { expect, test } from "vitest";
import { interfaceLocale, languageTag, preferredLocale, staffLocale } from "./locale.ts";

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

test.each([
  ["fr", "fr"],
  ["fr-BE", "fr"],
  ["sv", "en"],
  [undefined, "en"],
])("a reader of %s is spoken to in %s", (locale, spoken) => {
  expect(interfaceLocale(locale)).toBe(spoken);
});

test.each([
  ["fr", "fr"],
  ["de", "en"],
])("staff with the locale %s work in %s", (locale, works) => {
  expect(staffLocale(locale)).toBe(works);
});

test.each([
  ["en", "en"],
  ["fr", "fr"],
  ["pt", "pt-PT"],
  ["zh", "zh-Hans"],
  ["sv", "sv"],
])("the words of %s are tagged %s", (locale, tag) => {
  expect(languageTag(locale)).toBe(tag);
});
