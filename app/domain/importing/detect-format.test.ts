import { expect, test } from "vitest";
import { detectFormat } from "./detect-format.ts";

test.each([
  ["aide.txt", "Livraison\nDeux jours.", "text"],
  ["aide.html", "Livraison", "html"],
  ["aide.txt", "\n<!DOCTYPE html>\n<html><body>…", "html"],
  ["aide", "<div><p>Deux jours.</p></div>", "html"],
  ["aide.md", "# Livraison\n\nDeux jours.", "markdown"],
  ["aide.txt", "# Aide\n\n## Livraison\n\nDeux jours.", "markdown"],
  ["aide.md", "Livraison\nDeux jours.\nRetours\nTrente jours.", "text"],
  ["export.json", "{ cut off", "json"],
  ["export", '{"articles":[]}', "json"],
  ["aide.txt", "[Livraison] deux jours", "text"],
])("%s with %j is read as its text says", (name, text, format) => {
  expect(detectFormat(name, text)).toBe(format);
});
