import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";
import { draftPath } from "./draft.ts";
import { writeReport } from "./write-report.ts";

function importJson(data: unknown, locale = "fr") {
  const text = typeof data === "string" ? data : JSON.stringify(data, null, 1);
  const drafted = draftPages([{ name: "export.json", bytes: new TextEncoder().encode(text) }], locale, []);
  const drafts = drafted.pages.flatMap((page) => page.drafts);
  return { ...drafted, drafts, report: writeReport(drafted, "ondine", locale) };
}

const zendesk = {
  count: 3,
  next_page: null,
  articles: [
    {
      id: 1,
      title: "Renvoyer un bijou",
      body: '<p>Trente jours.</p><h3>Comment faire ?</h3><p>Ouvrez <a href="/hc/fr/2">votre espace</a>.</p><h4>Étiquette</h4><p>Dans la boîte.</p>',
      locale: "fr",
      section_id: 7,
      draft: false,
      html_url: "https://ondine.zendesk.example/hc/fr/articles/1",
    },
    { id: 2, title: "Return a jewel", body: "<p>Thirty days to think.</p>", locale: "en-us", section_id: 7 },
    {
      id: 3,
      title: "Suivre un colis",
      body: "<p>Un lien vous est envoyé.</p>",
      locale: "fr",
      section_id: 8,
      draft: true,
    },
  ],
  sections: [
    { id: 7, name: "Retours", description: "Tout sur les retours" },
    { id: 8, name: "Livraison" },
  ],
};

test("each article of a Zendesk export is a draft, filed under its section", () => {
  const { drafts } = importJson(zendesk);
  expect(drafts.map(draftPath)).toEqual(["retours/renvoyer-un-bijou.md", "livraison/suivre-un-colis.md"]);
  expect(drafts[0]?.source).toBe(`---
title: Renvoyer un bijou
---
Trente jours.

## Comment faire ?

Ouvrez [votre espace](https://ondine.zendesk.example/hc/fr/2).

### Étiquette

Dans la boîte.
`);
});

test("articles in another language stay out, unpublished ones come in, and the report says both", () => {
  const { markdown } = importJson(zendesk).report;
  expect(markdown).toContain(
    "(written in en-us: import it with --locale en): `Return a jewel ⏎ Thirty days to think.`",
  );
  expect(markdown).toContain("was an unpublished draft in the help centre: `Suivre un colis`");
  expect(markdown).toContain("Retours: Tout sur les retours");
  expect(importJson(zendesk, "en").drafts.map(({ title }) => title)).toEqual(["Return a jewel"]);
});

test.each([
  { next_page: "https://aide.exemple/articles.json?page=2" },
  { pages: { next: "https://aide.exemple/articles.json?page=2" } },
])("an export that goes on elsewhere says so: %o", (more) => {
  const data = { articles: [{ title: "Payer", body: "<p>Par carte.</p>" }], ...more };
  expect(importJson(data).report.markdown).toContain(
    "(the export goes on there: fetch that page too, and import both together): `https://aide.exemple/articles.json?page=2`",
  );
});

test.each([
  [
    "a list of Intercom's articles",
    { type: "list", data: [{ type: "article", title: "Payer", body: "<p>Par carte.</p>" }] },
  ],
  [
    "Intercom's articles with collections",
    {
      articles: [{ title: "Payer", body: "<p>Par carte.</p>", parent_id: "9" }],
      collections: [{ id: "9", name: "Paiement" }],
    },
  ],
  ["articles within data", { data: { articles: [{ title: "Payer", body: "<p>Par carte.</p>" }] } }],
  ["a plain list of articles", [{ title: "Payer", body: "Par carte." }]],
  ["several pages of a list", [{ articles: [{ title: "Payer", body: "<p>Par carte.</p>" }] }]],
])("%s is known", (_, data) => {
  const { drafts } = importJson(data);
  expect(drafts.map(({ title, source }) => [title, source.includes("Par carte.")])).toEqual([["Payer", true]]);
});

test("the translation of Intercom's article is taken, and its description opens the text", () => {
  const article = {
    title: "Pay",
    body: "<p>By card.</p>",
    translated_content: { fr: { title: "Payer", body: "<p>Par carte.</p>", description: "Tous nos moyens." } },
  };
  const { drafts } = importJson({ data: [article] });
  expect(drafts[0]?.source).toBe("---\ntitle: Payer\n---\nTous nos moyens.\n\nPar carte.\n");
});

const multi = {
  title: "Paying",
  body: "<p>By card.</p>",
  default_locale: "en",
  translated_content: {
    type: "article_translated_content",
    en: { title: "Paying", body: "<p>By card.</p>" },
    fr: { title: "Payer", body: "<p>Par carte.</p>", description: "Nos moyens.", state: "draft" },
    "pt-BR": { title: "Pagar", body: "<p>Com cartão.</p>" },
    de: null,
  },
};

test("what an article says in other languages stands in the report, and is imported with their locale", () => {
  const { drafts, report } = importJson({ data: [multi] }, "en");
  expect(drafts.map(({ source }) => source)).toEqual(["---\ntitle: Paying\n---\nBy card.\n"]);
  expect(report.markdown).toContain("(written in fr: import it with --locale fr): `Payer ⏎ Nos moyens. ⏎ Par carte.`");
  expect(report.markdown).toContain("(written in pt-BR: import it with --locale pt): `Pagar ⏎ Com cartão.`");
  expect(report.findings).toMatchObject({ leftOut: 2, lost: 0, changes: 0 });
  const titles = (locale: string) => importJson({ data: [multi] }, locale).drafts.map(({ title }) => title);
  expect(["fr", "fr-BE", "pt", "pt-BR", "en-GB", "it"].map(titles)).toEqual([
    ["Payer"],
    ["Payer"],
    ["Pagar"],
    ["Pagar"],
    ["Paying"],
    [],
  ]);
  const french = importJson({ data: [multi] }, "fr").report.markdown;
  expect(french).toContain("(written in en: import it with --locale en): `Paying ⏎ By card.`");
  expect(french).toContain("was an unpublished draft in the help centre: `Payer`");
});

test("of two texts in one language the nearer is taken, and the other has a locale of its own", () => {
  const chinese = { "zh-CN": { title: "付款", body: "用卡付款。" }, "zh-TW": { title: "付款", body: "以卡付款。" } };
  const { drafts, report } = importJson({ data: [{ title: "Pay", body: "", translated_content: chinese }] }, "zh-TW");
  expect(drafts.map(({ source }) => source.includes("以卡付款。"))).toEqual([true]);
  expect(report.markdown).toContain("(written in zh-CN: import it with --locale zh-CN): `付款 ⏎ 用卡付款。`");
});

test("the translations that Zendesk lists in an article are read as well", () => {
  const translations = [
    { locale: "en-us", title: "Pay", body: "<p>By card.</p>" },
    { locale: "fr", title: "Payer", body: "<p>Par carte.</p>" },
  ];
  const article = { title: "Pay", body: "<p>By card.</p>", locale: "en-us", translations };
  const { drafts, report } = importJson({ articles: [article] }, "fr");
  expect(drafts.map(({ title }) => title)).toEqual(["Payer"]);
  expect(report.markdown).toContain("(written in en-us: import it with --locale en): `Pay ⏎ By card.`");
});

test("an article that has its words in a translation only is taken, and an entry without a title is in the report", () => {
  const translated = { translated_content: { fr: { title: "Payer", body: "<p>Par carte.</p>" } } };
  const nameless = { body: "<p>Un mot égaré.</p>" };
  const { drafts, report } = importJson({ data: [translated, nameless] });
  expect(drafts.map(({ title, source }) => [title, source.includes("Par carte.")])).toEqual([["Payer", true]]);
  expect(report.markdown).toContain("Un mot égaré.");
});

test("entries that are no articles keep none of the others out, and stand in the report", () => {
  const article = { title: "Payer", body: "<p>Par carte.</p>", section_id: 7 };
  const odd = [null, "un mot égaré", 42, { title: 7, body: "Sept nains" }, { title: "Sans rien" }];
  const sections = [null, { id: 7, name: "Achat" }];
  const { drafts, report } = importJson({ articles: [...odd, article], sections });
  expect(drafts.map(draftPath)).toEqual(["achat/payer.md"]);
  for (const entry of odd)
    expect(report.markdown).toContain(`(an entry without a title or a text): \`${JSON.stringify(entry)}\``);
  const paged = importJson([{ articles: [article] }, null, { error: "délai dépassé" }]);
  expect(paged.drafts.map(({ title }) => title)).toEqual(["Payer"]);
  expect(paged.report.markdown).toContain('`{"error":"délai dépassé"}`');
});

test.each([
  ["JSON of another kind", { orders: [{ id: 1 }] }, "is JSON, but neither a Zendesk nor an Intercom export"],
  ["a list of other things", { data: [{ id: 1 }] }, "is JSON, but neither a Zendesk nor an Intercom export"],
  ["an empty list", { articles: [] }, "holds no article: "],
  ["an empty list of Intercom's", { type: "list", data: [] }, "holds no article: "],
  ["a list of nothing", { articles: [null, "x"] }, "holds no article: "],
  ["JSON that is cut off", '{"articles":[{"title":"Pa', "is not valid JSON"],
  [
    "articles without any text",
    { articles: [{ title: "Payer", body: null }] },
    "holds no text that could be an article",
  ],
])("%s is refused", (_, data, start) => {
  const { refusals, drafts } = importJson(data);
  expect(drafts).toEqual([]);
  expect(refusals).toHaveLength(1);
  expect(refusals[0]?.why.startsWith(start)).toBe(true);
});
