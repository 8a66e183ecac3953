import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { EmbedderSource } from "#app/domain/knowledge/embedder.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { contentFolder, smallShopYaml } from "#tests/support/content-folder.ts";
import { letterVector } from "#tests/support/letter-vector.ts";
import { catchUpIndexes } from "./catch-up-indexes.server.ts";
import { publishContent } from "./publish-content.server.ts";
import type { PublishOptions } from "./publish-shop.server.ts";
import { republishShop } from "./republish-shop.server.ts";

const article = (title: string, body: string) => `---\ntitle: ${title}\n---\n${body}\n`;
const subjects = ["Le remboursement", "Les horaires", "La gravure", "Le cadeau", "La livraison", "La garantie"];

/** A shop of six articles whose built-in index is on disk already, as before a change of embedder. */
async function shopOnDisk() {
  const files = subjects.map((title, at) => [
    `ondine/fr/aide/a${at}.md`,
    article(title, `Ce qu’il faut savoir ${at}.`),
  ]);
  const contentDir = await contentFolder({ "ondine/shop.yaml": smallShopYaml, ...Object.fromEntries(files) });
  const log: string[] = [];
  const publish: PublishOptions = {
    contentDir,
    indexDir: join(contentDir, ".index"),
    createVectorIndex: createExactIndex,
    log: (message) => log.push(message),
  };
  await publishContent(publish);
  return { publish, log, folders: async () => (await readdir(join(contentDir, ".index", "ondine"))).sort() };
}

/** An embedder that another runs: it embeds when it is let, and can be told to fail. */
function remoteEmbedder(id = "remote") {
  const asked: string[] = [];
  let letGo = () => {};
  let gate: Promise<void> = Promise.resolve();
  const state = { isFailing: false };
  const source: EmbedderSource = {
    id,
    pricePerMillion: null,
    open: () =>
      Promise.resolve({
        id,
        dimensions: 64,
        embedDocuments: async (texts) => {
          asked.push(...texts);
          await gate;
          if (state.isFailing) throw new Error("the service is down");
          return texts.map((text) => letterVector(text));
        },
        embedQuery: (text) =>
          state.isFailing ? Promise.reject(new Error("the service is down")) : Promise.resolve(letterVector(text)),
      }),
  };
  const close = () => {
    gate = new Promise((resolve) => (letGo = resolve));
  };
  return { source, asked, state, close, letGo: () => letGo() };
}

async function openDesk(publish: PublishOptions) {
  let base = await publishContent(publish);
  const failures: unknown[] = [];
  const republish = async (shopId: string) => (base = await republishShop(base, publish, shopId));
  const catchUp = () =>
    catchUpIndexes({
      publish,
      knowledge: () => base,
      republish,
      onFailure: (_, error) => failures.push(error),
    });
  const shop = () => {
    const [published] = base.shops;
    if (published === undefined) throw new Error("no shop");
    return published;
  };
  const best = async (text: string) => (await shop().search(text, "fr")).candidates[0]?.chunk.articleTitle;
  return { shop, best, catchUp, republish, failures };
}

test("questions are answered from the index on disk while another embedder's is built beside it, then from that one", async () => {
  const { publish, log, folders } = await shopOnDisk();
  const remote = remoteEmbedder();
  remote.close();
  const desk = await openDesk({ ...publish, embedder: remote.source });
  expect(desk.shop()).toMatchObject({ awaited: 12, index: { embedded: 0 } });
  const building = desk.catchUp();
  for (const subject of subjects) expect(await desk.best(subject)).toBe(subject);
  expect(desk.shop().index.embedder.id).toMatch(/^built-in/);
  expect(await folders()).toEqual(["built-in"]);
  remote.letGo();
  expect(await building).toBe(true);
  expect(desk.shop()).toMatchObject({ awaited: 0, index: { embedder: { id: "remote" } } });
  for (const subject of subjects) expect(await desk.best(subject)).toBe(subject);
  expect(await folders()).toEqual([expect.stringMatching(/^remote-/)]);
  expect(log).toEqual([
    expect.stringContaining("ondine: embedding beside the live index by remote: 12 texts"),
    expect.stringContaining("answers now come from remote: 12 texts embedded, 0 kept"),
  ]);
});

test("a start with an index that is there asks the embedder for nothing", async () => {
  const { publish } = await shopOnDisk();
  const remote = remoteEmbedder();
  await (await openDesk({ ...publish, embedder: remote.source })).catchUp();
  expect(remote.asked).toHaveLength(12);
  const again = await openDesk({ ...publish, embedder: remote.source });
  expect(again.shop()).toMatchObject({ awaited: 0, index: { embedder: { id: "remote" } } });
  expect(await again.catchUp()).toBe(true);
  expect(remote.asked).toHaveLength(12);
});

test("an embedder that fails leaves the index that answers alone, and the next try goes on", async () => {
  const { publish, folders } = await shopOnDisk();
  const remote = remoteEmbedder();
  remote.state.isFailing = true;
  const desk = await openDesk({ ...publish, embedder: remote.source });
  expect(await desk.catchUp()).toBe(false);
  expect(desk.failures).toEqual([new Error("the service is down")]);
  expect(await desk.best("La gravure")).toBe("La gravure");
  expect(await folders()).toEqual(["built-in"]);
  remote.state.isFailing = false;
  expect(await desk.catchUp()).toBe(true);
  expect(desk.shop().index.embedder.id).toBe("remote");
});

/** A shop with the remote embedder's index, and one article edited on disk. */
async function edited() {
  const { publish, log } = await shopOnDisk();
  const remote = remoteEmbedder();
  const desk = await openDesk({ ...publish, embedder: remote.source });
  await desk.catchUp();
  const file = join(publish.contentDir, "ondine/fr/aide/a2.md");
  await writeFile(file, (await readFile(file, "utf8")).replace("savoir 2", "retenir des initiales"));
  [remote.asked.length, log.length] = [0, 0];
  return { desk, remote, log };
}

test("the few texts of an edit are embedded on the spot", async () => {
  const { desk, remote } = await edited();
  await desk.republish("ondine");
  expect(desk.shop()).toMatchObject({ awaited: 0, index: { embedder: { id: "remote" }, embedded: 1 } });
  expect(await desk.best("initiales")).toBe("La gravure");
  expect(remote.asked).toEqual(["La gravure\nCe qu’il faut retenir des initiales."]);
});

test.each([
  ["fails", (remote: ReturnType<typeof remoteEmbedder>) => (remote.state.isFailing = true)],
  ["hangs", (remote: ReturnType<typeof remoteEmbedder>) => remote.close()],
])("when the embedder %s at an edit, the built-in vectors stand in until it works again", async (_, breakIt) => {
  const { desk, remote, log } = await edited();
  breakIt(remote);
  await desk.republish("ondine");
  expect(desk.shop().awaited).toBe(1);
  expect(desk.shop().index.embedder.id).toMatch(/^built-in/);
  expect(await desk.best("initiales")).toBe("La gravure");
  expect(log).toEqual([expect.stringContaining("ondine: the built-in vectors stand in until 1 texts are embedded: ")]);
  remote.state.isFailing = false;
  remote.letGo();
  expect(await desk.catchUp()).toBe(true);
  expect(desk.shop()).toMatchObject({ awaited: 0, index: { embedder: { id: "remote" } } });
});

test("going back to the built-in embedder answers at once and removes the other's index", async () => {
  const { publish, folders } = await shopOnDisk();
  await (await openDesk({ ...publish, embedder: remoteEmbedder().source })).catchUp();
  const desk = await openDesk(publish);
  expect(desk.shop()).toMatchObject({ awaited: 0 });
  await desk.catchUp();
  expect(await folders()).toEqual(["built-in"]);
});

test("an embedder that fails at a question is told once a minute, and the question answered by the other signs", async () => {
  const { publish, log } = await shopOnDisk();
  const remote = remoteEmbedder();
  const desk = await openDesk({ ...publish, embedder: remote.source });
  await desk.catchUp();
  remote.state.isFailing = true;
  log.length = 0;
  for (const subject of subjects) expect(await desk.best(subject)).toBe(subject);
  expect(log).toEqual(["ondine: a question was answered without vectors: the service is down"]);
});
