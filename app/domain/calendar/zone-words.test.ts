import { expect, test } from "vitest";
import { zoneInWords } from "./zone-words.ts";

test("a zone is told by its place, in French with an elision before a vowel", () => {
  expect(zoneInWords("Europe/Paris", "fr")).toBe(" (heure de Paris)");
  expect(zoneInWords("Europe/Amsterdam", "fr")).toBe(" (heure d’Amsterdam)");
  expect(zoneInWords("America/New_York", "en")).toBe(" (New York time)");
  expect(zoneInWords("UTC", "fr")).toBe(" (heure d’UTC)");
});
