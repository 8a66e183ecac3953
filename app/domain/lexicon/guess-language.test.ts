import { expect, test } from "vitest";
import { guessLanguages } from "./guess-language.ts";

test.each(["tester matelas magasin", "garantie lit cofre"])(
  "« %s », as near to four other languages, is looked up in the page's own too",
  (text) => {
    const languages = guessLanguages(text, "fr");
    expect(languages).toContain("fr");
    expect(languages.length).toBeLessThanOrEqual(4);
  },
);
