import { expect, test } from "vitest";
import { nameLanguage, ownLanguageName } from "./name-language.ts";

test.each([
  ["de", "en", "German"],
  ["de", "fr", "allemand"],
  ["zh", "fr", "chinois"],
  ["pl", "pt", "polaco"],
  ["de", "zh", "德语"],
])("%s is named in %s: %s", (code, reader, name) => {
  expect(nameLanguage(code, reader)).toBe(name);
});

test.each([
  ["fr", "Français"],
  ["en", "English"],
  ["es", "Español"],
  ["it", "Italiano"],
  ["nl", "Nederlands"],
  ["de", "Deutsch"],
  ["zh", "中文"],
  ["pt", "Português"],
  ["pl", "Polski"],
  ["sv", "Svenska"],
])("%s calls itself %s", (code, name) => {
  expect(ownLanguageName(code)).toBe(name);
});
