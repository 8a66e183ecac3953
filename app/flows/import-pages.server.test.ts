import { mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { readContent } from "#app/domain/knowledge/read-content.server.ts";
import { contentFolder, smallShopYaml } from "#tests/support/content-folder.ts";
import { importPages } from "./import-pages.server.ts";

const page =
  "Livraison\nQuand part mon colis ?\nLe jour même.\nEt à l'étranger ?\nAussi.\nRetours\nQui paie ?\nVous.\nJusqu'à quand ?\nTrente jours.\n";

async function setUp(files: Record<string, string | Uint8Array> = { "aide.txt": page }) {
  const contentDir = await contentFolder({
    "ondine/shop.yaml": `${smallShopYaml}categories: { retours: { fr: Retours, en: Returns } }\n`,
  });
  const pages = path.join(contentDir, ".pages");
  await mkdir(pages);
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(pages, name), text);
  const order = {
    contentDir,
    shopId: "ondine",
    locale: "fr",
    files: Object.keys(files).map((name) => path.join(pages, name)),
    outDir: null,
  };
  return { contentDir, order, folder: path.join(contentDir, "ondine/fr") };
}

const below = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

test("drafts are written to the shop's folder with a report beside them, and the content stays sound", async () => {
  const { contentDir, order, folder } = await setUp();
  const outcome = await importPages(order);
  expect(outcome.kind).toBe("imported");
  expect(await below(folder)).toEqual(["aide/livraison.md", "import-report.md", "retours/retours.md"]);
  const { shops, problems } = await readContent(contentDir);
  expect(problems).toEqual([]);
  expect(shops[0]?.articles.map(({ id }) => id)).toEqual(["aide/livraison", "retours/retours"]);
  expect(await readFile(path.join(folder, "retours/retours.md"), "utf8")).toBe(
    "---\ntitle: Retours\n---\n## Qui paie ?\n\nVous.\n\n## Jusqu'à quand ?\n\nTrente jours.\n",
  );
});

test("an article that is there already is never overwritten: nothing is written at all", async () => {
  const { order, folder } = await setUp();
  await mkdir(path.join(folder, "retours"), { recursive: true });
  await writeFile(path.join(folder, "retours/retours.md"), "mine");
  const outcome = await importPages(order);
  expect(outcome).toMatchObject({
    kind: "refused",
    reasons: [expect.stringContaining("retours/retours.md is already in")],
  });
  expect(await below(folder)).toEqual(["retours/retours.md"]);
  expect(await readFile(path.join(folder, "retours/retours.md"), "utf8")).toBe("mine");
});

test("with a folder given the drafts go there, for a shop that is not here yet too", async () => {
  const { contentDir, order } = await setUp();
  const outDir = path.join(contentDir, "elsewhere");
  expect((await importPages({ ...order, shopId: "nouvelle", locale: "de", outDir })).kind).toBe("imported");
  expect(await below(outDir)).toContain("import-report.md");
  const again = await importPages({ ...order, files: order.files, outDir });
  expect(again.kind).toBe("refused");
});

test("the report of an earlier import stays", async () => {
  const { order, folder } = await setUp({
    "aide.txt": page,
    "contact.txt": "Nous écrire\nPar le formulaire, jour et nuit.\n",
  });
  const [first = "", second = ""] = order.files;
  await importPages({ ...order, files: [first] });
  const outcome = await importPages({ ...order, files: [second] });
  expect(outcome).toMatchObject({ kind: "imported", reportFile: path.join(folder, "import-report-2.md") });
});

test.each([
  ["a shop that is not there", { shopId: "autre" }, 'No shop "autre" in'],
  ["a locale the shop has not", { locale: "de" }, "ondine has no locale de"],
  ["a word that is no locale", { locale: "français" }, '"français" is not a locale'],
  ["a file that is not there", { files: ["/nowhere/aide.txt"] }, "/nowhere/aide.txt is not there"],
])("%s is refused in a sentence", async (_, change, start) => {
  const { order, folder } = await setUp();
  const outcome = await importPages({ ...order, ...change });
  expect(outcome.kind === "refused" ? outcome.reasons.map((reason) => reason.startsWith(start)) : outcome).toEqual([
    true,
  ]);
  await expect(readdir(folder)).rejects.toThrow();
});

test("every file that cannot be read is named at once, and nothing is written", async () => {
  const { contentDir, order, folder } = await setUp({
    "aide.txt": page,
    "vide.txt": "",
    "grand.txt": "a ".repeat(3_000_000),
    "photo.png": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]),
    "autre.json": '{"orders":[]}',
  });
  const outcome = await importPages({ ...order, files: [...order.files, contentDir] });
  expect(outcome.kind === "refused" ? outcome.reasons : []).toEqual([
    "grand.txt is 6.0 MB and 5 MB is the most. Split it, or save the text alone, and import that.",
    `${contentDir} is a folder: name the files in it.`,
    "vide.txt holds no text. Choose the file that has the help page in it.",
    "photo.png is a picture. Import the page's text or HTML.",
    expect.stringMatching(/^autre\.json is JSON, but neither a Zendesk nor an Intercom export/),
  ]);
  await expect(readdir(folder)).rejects.toThrow();
});

test("a long page tells what is under way, a short one does not", async () => {
  const told: string[] = [];
  const long = `<h2>Qui paie ?</h2><p>Vous.</p><!-- ${"sans fin ".repeat(25_000)} -->`;
  const { order } = await setUp({ "longue.html": long });
  await importPages(order, (doing) => told.push(doing));
  expect(told).toEqual([
    "reading longue.html",
    "finding the sections of longue.html",
    "writing the drafts of longue.html",
    "comparing what the drafts say",
    "making sure that no line is lost",
  ]);
  told.length = 0;
  await importPages((await setUp()).order, (doing) => told.push(doing));
  expect(told).toEqual([]);
});

test("a place that takes no drafts is refused in a sentence, at once and without a trace", async () => {
  const { contentDir, order } = await setUp();
  const file = path.join(contentDir, "ondine/shop.yaml");
  for (const outDir of [file, path.join(file, "deeper")])
    expect(await importPages({ ...order, outDir })).toEqual({
      kind: "refused",
      reasons: [`${file} is a file: name a folder for the drafts with --out DIR.`],
    });
  const nowhere = await importPages({ ...order, outDir: "/proc/guichet/drafts" });
  expect(nowhere).toMatchObject({
    kind: "refused",
    reasons: [expect.stringMatching(/^Nothing was written to \/proc.* takes no files \(E[A-Z]+\)/)],
  });
});

test("a page that is named twice is read once", async () => {
  const { order } = await setUp();
  const [file = ""] = order.files;
  const twice = [file, path.join(path.dirname(file), "../.pages/aide.txt")];
  await symlink(file, path.join(path.dirname(file), "lien.txt"));
  const outcome = await importPages({ ...order, files: [...twice, path.join(path.dirname(file), "lien.txt")] });
  expect(outcome).toMatchObject({ kind: "imported", findings: { drafts: 2, questionsTwice: 0 } });
  if (outcome.kind !== "imported") return;
  expect(await readFile(outcome.reportFile, "utf8")).toContain("1 file read, 2 drafts");
});
