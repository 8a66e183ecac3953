import { mkdtemp, readFile, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { publishContent } from "#app/flows/publish-content.server.ts";
import type { PublishOptions } from "#app/flows/publish-shop.server.ts";
import { republishShop } from "#app/flows/republish-shop.server.ts";
import { findShop } from "#app/flows/knowledge-base.ts";
import type { KnowledgeBase } from "#app/flows/knowledge-base.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { openHnswlib } from "#app/infra/vector-index/hnswlib-index.server.ts";
import { contentFolder, smallShopYaml, writeFiles } from "#tests/support/content-folder.ts";

const themes = ["retour", "livraison", "remboursement", "paiement", "garantie", "compte", "cadeau", "échange"];

const article = (theme: string, at: number, days: number) =>
  `---\ntitle: ${theme} ${at}\n---\n\n## Comment se passe le ${theme} numéro ${at} ?\n\nLe ${theme} demande ${days} jours. Écrivez-nous si le ${theme} tarde.\n\n## Qui paie le ${theme} ${at} ?\n\nLe ${theme} coûte ${at} euros.\n`;

const lexiconYaml = `return: { fr: [retour, "retourn*", renvoyer], en: [return] }
refund: { fr: ["rembours*"], en: [refund] }
`;

const files = Object.fromEntries(
  themes.map((theme, at) => [`ondine/fr/aide/sujet-${at}.md`, article(theme, at, at + 2)]),
);

const questions = ["qui paie le retour ?", "combien de jours pour le remboursement", "la garantie", "échange 7", "zzz"];

/** Content, index and kept results in folders of their own, with a graph on disk where hnswlib is installed. */
async function setUp() {
  const contentDir = await contentFolder({
    "ondine/shop.yaml": smallShopYaml,
    "lexicon/returns.yaml": lexiconYaml,
    ...files,
  });
  const dataDir = await mkdtemp(join(tmpdir(), "guichet-life-"));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const options: PublishOptions = {
    contentDir,
    indexDir: join(dataDir, "index"),
    keeper: { dir: join(dataDir, "kept"), codeVersion: "1" },
    createVectorIndex: (await openHnswlib("graph")) ?? createExactIndex,
    log: () => undefined,
  };
  return { contentDir, dataDir, options };
}

/** What a base finds for the questions, to the last bit. */
async function findings(base: KnowledgeBase): Promise<string> {
  const search = findShop(base, "ondine")?.search;
  const found = await Promise.all(
    questions.map(async (question) =>
      (await search?.(question, "fr"))?.candidates.map(({ chunk, score }) => `${chunk.id} ${score}`),
    ),
  );
  return JSON.stringify(found);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
}

/** Numbers that look random and are the same in each run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = Math.imul(state, 1664525) + 1013904223;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}

test(
  "200 flipped bits in any file of an index: each start gives the same findings as before",
  { timeout: 120_000 },
  async () => {
    const { dataDir, options } = await setUp();
    const whole = await findings(await publishContent(options));
    expect(JSON.parse(whole)[0].length).toBeGreaterThan(0);
    const paths = await filesBelow(dataDir);
    expect(paths.some((path) => path.endsWith(".f32")) && paths.some((path) => path.includes("kept"))).toBe(true);
    const roll = dice(7);
    for (let flip = 0; flip < 200; flip += 1) {
      const path = paths[flip % paths.length] ?? "";
      const bytes = await readFile(path);
      const at = roll(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << roll(8));
      await writeFile(path, bytes);
      const found = await findings(await publishContent(options));
      expect(found, `bit flipped in byte ${at} of ${path}`).toBe(whole);
    }
  },
);

test("cut, foreign and missing files: each start gives the same findings as before", { timeout: 60_000 }, async () => {
  const { dataDir, options } = await setUp();
  const whole = await findings(await publishContent(options));
  const damages: ((path: string, others: string[]) => Promise<unknown>)[] = [
    async (path) => truncate(path, Math.floor((await readFile(path)).length / 2)),
    (path) => truncate(path, 0),
    (path) => rm(path),
    (path) => writeFile(path, "something else altogether"),
    async (path, others) => writeFile(path, await readFile(others.find((other) => other !== path) ?? path)),
  ];
  for (const damage of damages) {
    for (const path of await filesBelow(dataDir)) {
      await damage(path, await filesBelow(dataDir));
      expect(await findings(await publishContent(options)), path).toBe(whole);
    }
  }
});

test(
  "questions asked while articles are published again and again see one version or the next, never a mixture",
  { timeout: 60_000 },
  async () => {
    const { contentDir, options } = await setUp();
    let current = await publishContent(options);
    const versions = new Map([[current.version, await findings(current)]]);
    let isPublishing = true;
    const seen: { version: string; found: string }[] = [];
    const asking = Array.from({ length: 4 }, async () => {
      while (isPublishing) {
        const base = current;
        seen.push({ version: base.version, found: await findings(base) });
        await new Promise((resolve) => setImmediate(resolve));
      }
    });
    for (let edit = 1; edit <= 12; edit += 1) {
      await writeFiles(contentDir, { "ondine/fr/aide/sujet-0.md": article("retour", 0, 20 + edit) });
      current = await republishShop(current, options, "ondine");
      versions.set(current.version, await findings(current));
    }
    isPublishing = false;
    await Promise.all(asking);
    expect(versions.size).toBe(13);
    expect(seen.length).toBeGreaterThan(12);
    expect(new Set(seen.map(({ version }) => version)).size).toBeGreaterThan(1);
    for (const { version, found } of seen) expect(found).toBe(versions.get(version));
  },
);
