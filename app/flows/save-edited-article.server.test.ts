import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { viewAcceptedFindings } from "#app/domain/knowledge/view-accepted-findings.server.ts";
import { takeTurns } from "#app/domain/shared/take-turns.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { contentFolder, smallShopYaml } from "#tests/support/content-folder.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { createAgent, now } from "#tests/support/people.ts";
import { publishContent } from "./publish-content.server.ts";
import { republishShop } from "./republish-shop.server.ts";
import { readArticleSource } from "./save-article.server.ts";
import { saveEditedArticle } from "./save-edited-article.server.ts";
import { openChangeTests } from "./test-change.server.ts";

const key = { shopId: "ondine", locale: "fr", articleId: "retours/retourner" };
const text = (days: number) =>
  `---\ntitle: Retourner un article\nquestions:\n  - combien de jours pour retourner\n---\n## Combien de jours pour retourner un article ?\n\nVous avez ${days} jours.\n`;
const testsFile = "ondine/tests/retours.yaml";
const question = "combien de jours pour retourner un article";
const asking = (words: string) =>
  `- question: ${question}\n  locale: fr\n  expect: { article: retours/retourner }\n  contains: ["${words}"]\n`;

/** A server with one shop, its files as given; `disk` changes them after it has started. */
async function serving(files: Record<string, string> = {}) {
  const contentDir = await contentFolder({
    "ondine/shop.yaml": smallShopYaml,
    "ondine/fr/retours/retourner.md": text(14),
    "ondine/fr/livraison/delai.md": "---\ntitle: Le délai de livraison\n---\nDeux jours ouvrés en France.\n",
    ...files,
  });
  const publish = { contentDir, indexDir: null, createVectorIndex: createExactIndex, log: () => undefined };
  let base = await publishContent(publish);
  const knowledge = () => base;
  const db = await freshDatabase();
  const { staffId } = await createAgent(db, "Ines");
  const deps = {
    ...{ db, clock: () => now, knowledge, publish },
    republish: async (shopId: string) => (base = await republishShop(base, publish, shopId)),
    testChange: openChangeTests({ knowledge, publish }),
    publishInTurn: takeTurns(),
  };
  const hash = async () => (await readArticleSource(base, contentDir, key))?.hash ?? "";
  const save = async (source: string, acceptedFindings: string | null = null) =>
    saveEditedArticle(deps, key, { source, editedFrom: await hash(), acceptedFindings }, staffId);
  const served = () => base.shops[0]?.articles.find(({ id }) => id === key.articleId)?.source;
  const disk = (path: string, source: string | null) =>
    source === null ? rm(join(contentDir, path)) : writeFile(join(contentDir, path), source);
  const accepted = async () => viewAcceptedFindings(db, key, await hash());
  return { save, served, disk, accepted, db };
}

test.each([
  ["half written", smallShopYaml.slice(0, smallShopYaml.indexOf("fr, en]") + 2), /is opened and never closed/],
  ["empty", "", /here stands nothing/i],
  ["gone", null, /The file is gone: put it back/],
])("while shop.yaml is %s an article is written, not published, and that is said", async (_, shopYaml, message) => {
  const { save, served, disk } = await serving();
  await disk("ondine/shop.yaml", shopYaml);
  expect(await save(text(30))).toMatchObject({
    outcome: "shopRefused",
    problems: [{ file: "ondine/shop.yaml", message: expect.stringMatching(message) as string }],
  });
  expect(served()).toBe(text(14));
  await disk("ondine/shop.yaml", smallShopYaml);
  expect(await save(text(30))).toMatchObject({ outcome: "saved" });
  expect(served()).toBe(text(30));
});

test("a text that breaks a content test is not published, and each broken test is told", async () => {
  const { save, served, accepted } = await serving({ [testsFile]: asking("14 jours") });
  const stopped = await save(text(30));
  expect(stopped).toMatchObject({
    outcome: "stoppedByTests",
    tested: {
      asked: 1,
      broken: [
        {
          test: { file: testsFile, line: 1, question, expect: { article: "retours/retourner" } },
          orderNote: null,
          missed: [{ kind: "unsaid", words: "14 jours" }],
          outcome: { verdict: "answered", text: expect.stringContaining("30 jours") as string },
        },
      ],
    },
  });
  expect(served()).toBe(text(14));
  expect(await save(text(14).replace("Vous avez", "Vous disposez de"))).toMatchObject({ outcome: "saved" });
  expect(await accepted()).toBeNull();
});

test("it is published all the same by who names these findings, and the record says what was broken, and who knew", async () => {
  const { save, served, accepted } = await serving({ [testsFile]: asking("14 jours") });
  const stopped = await save(text(30));
  const findings = stopped.outcome === "stoppedByTests" ? stopped.tested.findingsId : "";
  expect(await save(text(31), findings)).toMatchObject({ outcome: "stoppedByTests" });
  expect(await save(text(30), "anything")).toMatchObject({ outcome: "stoppedByTests" });
  expect(await save(text(30), findings)).toMatchObject({ outcome: "saved" });
  expect(served()).toBe(text(30));
  expect(await accepted()).toMatchObject({
    brokenTests: [{ file: testsFile, line: 1, question, said: expect.stringContaining("30 jours") as string }],
    ...{ by: "Ines", publishedAt: now },
  });
});

test("a test that fails already keeps nobody from publishing, and one that an edit mends counts from then on", async () => {
  const { save } = await serving({ [testsFile]: asking("30 jours") });
  expect(await save(text(15))).toMatchObject({ outcome: "saved" });
  expect(await save(text(30))).toMatchObject({ outcome: "saved" });
  expect(await save(text(15))).toMatchObject({ outcome: "stoppedByTests" });
});

test("a shop without tests publishes, and it is told that nothing was asked", async () => {
  const { save } = await serving();
  expect(await save(text(30))).toMatchObject({ outcome: "saved", tested: { asked: 0, broken: [], unread: [] } });
});

test.each([
  ["tests", testsFile, "- question: [\n"],
  ["sample orders", "ondine/orders/some.yaml", "- key: a\n"],
])(
  "a file of %s with errors stops publishing until somebody accepts that it cannot be asked",
  async (_, file, source) => {
    const { save, accepted } = await serving({ [file]: source });
    const stopped = await save(text(30));
    expect(stopped).toMatchObject({ outcome: "stoppedByTests", tested: { broken: [], unread: [{ file }] } });
    const findings = stopped.outcome === "stoppedByTests" ? stopped.tested.findingsId : "";
    expect(await save(text(30), findings)).toMatchObject({ outcome: "saved" });
    expect(await accepted()).toMatchObject({ brokenTests: [], unreadFiles: [file] });
  },
);

test("tests are those on disk: one written after the start counts", async () => {
  const { save, disk } = await serving({ [testsFile]: "[]\n" });
  await disk(testsFile, asking("14 jours"));
  expect(await save(text(30))).toMatchObject({ outcome: "stoppedByTests" });
});

test("of two edits of one text at once, one is published and the other told", async () => {
  const { save, served } = await serving({ [testsFile]: asking("jours") });
  const outcomes = (await Promise.all([save(text(30)), save(text(31))])).map(({ outcome }) => outcome);
  expect(outcomes).toEqual(["saved", "changed"]);
  expect(served()).toBe(text(30));
});

test("findings of a moment ago are no longer named once other tests are broken", async () => {
  const { save, disk } = await serving({ [testsFile]: asking("14 jours") });
  const stopped = await save(text(30));
  const findings = stopped.outcome === "stoppedByTests" ? stopped.tested.findingsId : "";
  await disk(testsFile, asking("14 jours") + asking("Vous avez 14"));
  expect(await save(text(30), findings)).toMatchObject({ outcome: "stoppedByTests" });
});
