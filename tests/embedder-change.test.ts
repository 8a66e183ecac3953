import { copyFile, mkdir, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { publishContent } from "#app/flows/publish-content.server.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { contentFolder, smallShopYaml } from "./support/content-folder.ts";
import { startOpenAiStub } from "./support/openai-stub.ts";
import type { OpenAiStub } from "./support/openai-stub.ts";
import { startProcess } from "./support/start-process.ts";

// A whole Guichet in a process of its own, a real HTTP endpoint, a real disk: what an operator does who changes EMBEDDER.

const syllables = ["ba", "ko", "du", "mi", "fe", "zon", "ral", "tig", "pex", "vul"];

/** A title of an invented word, so that only its own article has it. */
const titleOf = (at: number) => `Le ${[...String(at + 1000)].map((digit) => syllables[Number(digit)]).join("")}`;
let stub: OpenAiStub;

beforeAll(async () => {
  stub = await startOpenAiStub();
});
afterAll(() => stub.stop());
beforeEach(() => {
  stub.requests.length = 0;
  stub.state.gate = Promise.resolve();
  stub.state.answersLeft = Infinity;
});

/** A shop with its built-in index on disk, as before a change of embedder, and a migrated database. */
async function place(articles: number) {
  const files = Array.from({ length: articles }, (_, at) => [
    `ondine/fr/aide/a${at}.md`,
    `---\ntitle: ${titleOf(at)}\n---\nTexte ${at} du sujet.\n`,
  ]);
  const contentDir = await contentFolder({ "ondine/shop.yaml": smallShopYaml, ...Object.fromEntries(files) });
  const dataDir = join(contentDir, ".data");
  await mkdir(dataDir);
  await copyFile(inject("migratedDatabase"), join(dataDir, "guichet.db"));
  const publish = {
    contentDir,
    indexDir: join(dataDir, "index"),
    createVectorIndex: createExactIndex,
    log: () => undefined,
  };
  await publishContent(publish);
  return { contentDir, dataDir, publish, indexDir: join(dataDir, "index", "ondine"), articles };
}

type Place = Awaited<ReturnType<typeof place>>;
type Answer = { title?: string; embedder?: string; awaited?: number };

async function startGuichet({ contentDir, dataDir, articles }: Place) {
  const guichet = await startProcess("tests/support/answer-lines.ts", [], {
    CONTENT_DIR: contentDir,
    DATA_DIR: dataDir,
    LOG_LEVEL: "info",
    DATABASE_URL: "",
    EMBEDDER: "openai",
    OPENAI_BASE_URL: stub.url,
    EMBEDDING_MODEL: "letters",
  });
  const log: string[] = [];
  const nextAnswer = async (): Promise<Answer> => {
    for (;;) {
      const line = await guichet.nextLine();
      if (line === undefined) throw new Error(`Guichet ended:\n${log.join("\n")}`);
      const parsed = JSON.parse(line) as { answer?: Answer; msg?: string };
      if (parsed.answer !== undefined) return parsed.answer;
      log.push(parsed.msg ?? line);
    }
  };
  const ask = (text: string) => {
    guichet.write(`${text}\n`);
    return nextAnswer();
  };
  /** Asks again and again until the answers come from this embedder; each must be right meanwhile. */
  const askUntil = async (prefix: string) => {
    for (let asked = 0; asked < 400; asked += 1) {
      const answer = await ask(titleOf(asked % articles));
      expect(answer.title).toBe(titleOf(asked % articles));
      if (answer.awaited === 0 && answer.embedder?.startsWith(prefix)) return asked;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`never answered from ${prefix}: ${log.join("\n")}`);
  };
  const kill = async () => {
    guichet.kill("SIGKILL");
    await guichet.exitCode;
  };
  return { ask, askUntil, log, kill };
}

test("a change of embedder is answered at once, built beside, swapped in, and the old index removed", async () => {
  const there = await place(80);
  let letGo = () => {};
  stub.state.gate = new Promise((resolve) => (letGo = resolve));
  const guichet = await startGuichet(there);
  for (const at of [3, 40, 79]) {
    const answer = await guichet.ask(titleOf(at));
    expect(answer).toMatchObject({ title: titleOf(at), awaited: 160 });
    expect(answer.embedder).toMatch(/^built-in/);
  }
  expect(await readdir(there.indexDir)).toEqual(["built-in"]);
  letGo();
  await guichet.askUntil("openai:");
  expect(guichet.log).toEqual(
    expect.arrayContaining([
      expect.stringContaining("ondine: embedding beside the live index by openai:"),
      expect.stringContaining("160 texts embedded, 0 kept"),
    ]),
  );
  await expect.poll(() => readdir(there.indexDir)).toEqual([expect.stringMatching(/^openai-127-0-0-1-/)]);
  await guichet.kill();
}, 60_000);

test("a crash in the middle leaves the old index as it was, and the next start embeds only what is left", async () => {
  const there = await place(300);
  const old = await readFile(join(there.indexDir, "built-in", "manifest.json"), "utf8");
  // One answer for the dimensions and 17 of 32 texts each: the crash comes after the first save, at 512 texts of 600.
  stub.state.answersLeft = 18;
  const guichet = await startGuichet(there);
  expect(await guichet.ask(titleOf(0))).toMatchObject({ title: titleOf(0), awaited: 600 });
  await expect.poll(() => stub.requests.length, { timeout: 20_000 }).toBe(19);
  await guichet.kill();
  expect(await readFile(join(there.indexDir, "built-in", "manifest.json"), "utf8")).toBe(old);
  const [shop] = (await publishContent(there.publish)).shops;
  expect(shop?.index).toMatchObject({ embedded: 0 });
  expect((await shop?.search(titleOf(7), "fr"))?.candidates[0]?.chunk.articleTitle).toBe(titleOf(7));
  stub.requests.length = 0;
  stub.state.answersLeft = Infinity;
  const again = await startGuichet(there);
  await again.askUntil("openai:");
  const batches = stub.requests.map(({ input }) => input.length).filter((texts) => texts > 1);
  expect(batches).toEqual([32, 32, 24]);
  expect(again.log).toEqual(expect.arrayContaining([expect.stringContaining("88 texts embedded, 512 kept")]));
  await again.kill();
}, 60_000);
