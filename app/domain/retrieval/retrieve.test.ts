import { expect, test } from "vitest";
import { publishContent } from "#app/flows/publish-content.server.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { contentFolder, smallShopYaml } from "#tests/support/content-folder.ts";

const article = (title: string, body: string, head = "") => `---\ntitle: ${title}\n${head}---\n${body}\n`;
const lexicon = "refund:\n  fr: [rembours*]\n  en: [refund*]\n  de: [*erstatt*]\n".replace(
  "[*erstatt*]",
  '["*erstatt*"]',
);

async function shopOf(files: Record<string, string>) {
  const contentDir = await contentFolder({ "ondine/shop.yaml": smallShopYaml, "lexicon/a.yaml": lexicon, ...files });
  const base = await publishContent({
    contentDir,
    indexDir: null,
    createVectorIndex: createExactIndex,
    log: () => undefined,
  });
  const [shop] = base.shops;
  if (shop === undefined) throw new Error(JSON.stringify(base.problems));
  return {
    ids: async (text: string, locale: string) =>
      (await shop.search(text, locale)).candidates.map(({ chunk }) => chunk.id),
    shop,
  };
}

const files = {
  "ondine/fr/retours/argent.md": article("Le remboursement", "Sous 14 jours."),
  "ondine/en/retours/argent.md": article("The refund", "Within 14 days."),
  "ondine/fr/aide/horaires.md": article("Nos horaires", "Du lundi au vendredi."),
  "ondine/en/aide/engraving.md": article("Engraving a ring", "We engrave initials."),
};

test.each([
  ["quand serai-je remboursé ?", "fr", "fr/retours/argent#argent"],
  ["when is my refund coming", "en", "en/retours/argent#argent"],
  ["when is my refund coming", "fr", "fr/retours/argent#argent"],
  ["wann wird es erstattet?", "fr", "fr/retours/argent#argent"],
  ["engraving on a ring", "fr", "en/aide/engraving#engraving"],
])("« %s » on a page in %s finds %s", async (text, locale, id) => {
  const { ids } = await shopOf(files);
  expect((await ids(text, locale))[0]).toBe(id);
});

test("each section is listed once, and never in two languages", async () => {
  const { ids } = await shopOf(files);
  const listed = await ids("refund engraving horaires", "fr");
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed).not.toContain("en/retours/argent#argent");
});

test("a question of the front matter goes to the section that answers it", async () => {
  const body = "## Qui paie le retour ?\n\nVous payez le transport.\n\n## Comment emballer ?\n\nDans un carton solide.";
  const head = "questions: [je mets ça dans quoi comme carton]\n";
  const { ids } = await shopOf({ "ondine/fr/retours/retourner.md": article("Retourner", body, head) });
  expect((await ids("je mets ça dans quoi comme carton", "fr"))[0]).toBe("fr/retours/retourner#comment-emballer");
});

test("what no article speaks of is measured", async () => {
  const { shop } = await shopOf(files);
  const evidenceFor = async (text: string) => {
    const { candidates, evidenceOf } = await shop.search(text, "fr");
    const [best] = candidates;
    if (best === undefined) throw new Error("nothing found");
    return evidenceOf(best.chunk);
  };
  expect(await evidenceFor("remboursement")).toMatchObject({ spokenSection: 1, strange: 0, heaviestMissingShop: 0 });
  const bitcoins = await evidenceFor("remboursement en bitcoins");
  expect(bitcoins).toMatchObject({ strange: 0.5 });
  expect(bitcoins.spokenShop).toBeLessThan(1);
});

test("a shop without articles finds nothing", async () => {
  const { ids } = await shopOf({});
  expect(await ids("remboursement", "fr")).toEqual([]);
});
