import { expect, test } from "vitest";
import { exampleShop } from "#tests/support/example-shop.ts";
import type { KnowledgeBase, PublishedShop } from "./knowledge-base.ts";
import { letterheadFor } from "./letterhead.ts";

function pageFor(language: string, locales: string[]): string {
  const shop = exampleShop({ locales, defaultLocale: locales[0] });
  const knowledge: KnowledgeBase = {
    version: "1",
    shops: [{ shop } as PublishedShop],
    problems: [],
    lexicon: { concepts: [] } as unknown as KnowledgeBase["lexicon"],
  };
  const letterhead = letterheadFor(
    { publicUrl: "https://help.example", port: 3000, secretKey: Buffer.from("key") },
    () => knowledge,
  );
  return letterhead.ticketUrl({ shop: shop.id, language, number: 1001 });
}

test.each([
  ["fr", ["fr", "en"], "fr"],
  ["sv", ["fr", "sv"], "sv"],
  ["de", ["fr", "en"], "en"],
  ["de", ["fr", "it"], "fr"],
])("whoever writes %s to a shop with %j is led to its %s pages", (language, locales, page) => {
  expect(pageFor(language, locales)).toBe(`https://help.example/aurelia/${page}/tickets/1001`);
});
