import { expect, test } from "vitest";
import { contentFolder, smallShopYaml } from "#tests/support/content-folder.ts";
import { readContent } from "./read-content.server.ts";
import { readLexicon } from "#app/domain/lexicon/read-lexicon.server.ts";

const good = "---\ntitle: Nos horaires\n---\nVoyez [la livraison](../livraison/suivre.md).\n";

test("a broken article is left out with its problem; the others are read", async () => {
  const folder = await contentFolder({
    "ondine/shop.yaml": smallShopYaml,
    "ondine/fr/aide/horaires.md": good,
    "ondine/fr/livraison/suivre.md": "---\ntitle: x\n---\nBonjour.\n",
    "README.md": "Not content.",
  });
  const { shops, problems } = await readContent(folder);
  expect(shops[0]?.articles.map(({ id }) => id)).toEqual(["aide/horaires"]);
  expect(shops[0]?.brokenIds).toEqual(["fr/livraison/suivre"]);
  expect(problems.map(({ file, line, severity }) => ({ file, line, severity }))).toEqual([
    { file: "ondine/fr/livraison/suivre.md", line: 2, severity: "error" },
    { file: "ondine/fr/aide/horaires.md", line: 4, severity: "warning" },
  ]);
});

test("codes that shop.yaml does not have are refused where they are used", async () => {
  const body =
    "---\ntitle: Transport\nrules:\n  late:\n    appliesTo: { carrier: [la_post] }\n    after: { from: shippedAt, days: 7 }\n---\nBonjour.\n\n:::when{paymentMethod=cheque}\nPar chèque.\n:::\n";
  const folder = await contentFolder({ "ondine/shop.yaml": smallShopYaml, "ondine/fr/aide/transport.md": body });
  const { problems } = await readContent(folder);
  expect(problems).toEqual([
    expect.objectContaining({ line: 10, message: expect.stringContaining("payment method `cheque`") }),
    expect.objectContaining({ line: 4, message: expect.stringContaining("Did you mean `la_poste`?") }),
  ]);
});

test("a shop whose shop.yaml is refused is left out; a locale it does not list is not read", async () => {
  const folder = await contentFolder({
    "broken/shop.yaml": "name: 3\n",
    "ondine/shop.yaml": smallShopYaml,
    "ondine/de/hilfe/zeiten.md": good,
  });
  const { shops, problems } = await readContent(folder);
  expect(shops.map(({ shop }) => shop.id)).toEqual(["ondine"]);
  expect(problems).toContainEqual(expect.objectContaining({ file: "broken/shop.yaml", severity: "error" }));
  expect(problems).toContainEqual(
    expect.objectContaining({ file: "ondine/shop.yaml", severity: "warning", message: expect.stringContaining("de/") }),
  );
});

test("a shop in a language that Guichet does not speak is read, with a warning", async () => {
  const folder = await contentFolder({ "ondine/shop.yaml": "name: Ondine\nlocales: [fr, sv]\n" });
  const { shops, problems } = await readContent(folder);
  expect(shops.map(({ shop }) => shop.locales)).toEqual([["fr", "sv"]]);
  expect(problems).toEqual([
    expect.objectContaining({ file: "ondine/shop.yaml", line: 2, severity: "warning" }) as unknown,
  ]);
});

test("a content folder that is not there is empty", async () => {
  expect(await readContent("/nowhere/at/all")).toEqual({ shops: [], problems: [] });
});

test("a lexicon concept in two files has the words of both; an unreadable file is named", async () => {
  const folder = await contentFolder({
    "lexicon/a.yaml": "cancel:\n  fr: [annul*]\n",
    "lexicon/b.yaml": "cancel:\n  related: [order]\n  fr: [stop]\n  en: [cancel*]\n",
    "lexicon/c.yaml": "cancel:\n  fr: [annul*",
    "lexicon/d.yaml": "cancel:\n  xx: [a]\n",
  });
  const { lexicon, problems } = await readLexicon(folder);
  expect(lexicon.concepts).toEqual([
    {
      id: "cancel",
      related: ["order"],
      kind: null,
      terms: new Map([
        ["fr", ["annul*", "stop"]],
        ["en", ["cancel*"]],
      ]),
    },
  ]);
  expect(problems.map(({ file, line, severity, message }) => `${file}:${line} ${severity} ${message}`)).toEqual([
    expect.stringMatching(/^lexicon\/c.yaml:2 error A `\[` or `{` .* is opened and never closed/),
    expect.stringMatching(/^lexicon\/d.yaml:2 error `cancel`: `xx` is not a known field/),
    expect.stringMatching(/^lexicon:1 warning/),
  ]);
});

test("a holidays' country that nobody knows leaves its shop out, not all of them", async () => {
  const folder = await contentFolder({
    "broken/shop.yaml": `${smallShopYaml.replace(/^holidays:.*\n/m, "")}holidays: UK\n`,
    "ondine/shop.yaml": smallShopYaml,
    "ondine/fr/aide/latin.md": "---\ntitle: Horaires\n---\nD\uFFFDj\uFFFD.\n",
  });
  const { shops, problems } = await readContent(folder);
  expect(shops.map(({ shop }) => shop.id)).toEqual(["ondine"]);
  const said = problems.map(({ file, message }) => `${file} ${message}`);
  expect(said[0]).toMatch(/broken\/shop.yaml `holidays`: no public holidays are known for UK/);
  expect(said[1]).toMatch(/latin.md This file is not saved as UTF-8/);
});
