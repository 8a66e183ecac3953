import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { contentFolder, smallShopYaml } from "#tests/support/content-folder.ts";
import { startOpenAiStub } from "#tests/support/openai-stub.ts";

const run = promisify(execFile);
const article = (title: string) => `---\ntitle: ${title}\n---\nCe qu’il faut savoir.\n`;

/** Two shops, a data folder and an endpoint; `index` runs the command without a terminal, as a job does. */
async function prepare() {
  const stub = await startOpenAiStub();
  onTestFinished(stub.stop);
  const contentDir = await contentFolder({
    "ondine/shop.yaml": smallShopYaml,
    "ondine/fr/aide/retours.md": article("Les retours"),
    "sirene/shop.yaml": smallShopYaml,
    "sirene/fr/aide/cadeaux.md": article("Les cadeaux"),
  });
  const dataDir = join(contentDir, ".data");
  const index = async (args: string[], settings: Record<string, string> = {}) => {
    const openai = { EMBEDDER: "openai", OPENAI_BASE_URL: stub.url, EMBEDDING_MODEL: "letters", OPENAI_API_KEY: "k" };
    const env = { ...process.env, CONTENT_DIR: contentDir, DATA_DIR: dataDir, ...openai, ...settings };
    const command = ["--import", "tsx", "scripts/build-index.ts", ...args];
    return run(process.execPath, command, { env }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
  };
  return { stub, index, folders: (shop: string) => readdir(join(dataDir, "index", shop)).catch(() => []) };
}

test("without a terminal a paid embedder needs --yes, and the cost is shown before anything is sent", async () => {
  const { stub, index, folders } = await prepare();
  const asked = await index([], { EMBEDDING_PRICE_PER_MILLION: "20" });
  expect(asked).toMatchObject({ code: 1 });
  expect(asked.stdout).toMatch(
    /^ondine: 2 texts, about \d+ tokens, about 0\.000\d+ in the currency of EMBEDDING_PRICE/m,
  );
  expect(asked.stderr).toContain("run it again with --yes to go on");
  expect(stub.requests).toEqual([]);
  expect(await folders("ondine")).toEqual([]);
  const agreed = await index(["--yes", "--shop", "ondine"]);
  expect(agreed).toMatchObject({ code: 0, stderr: "" });
  expect(agreed.stdout).toMatch(/price unknown: set EMBEDDING_PRICE_PER_MILLION/);
  expect(agreed.stdout).toMatch(
    /^ondine: 2 texts, 2 embedded now, 0 kept, 64 dimensions, openai:127\.0\.0\.1:\d+\/v1:letters, \d+\.\d s$/m,
  );
  expect(await folders("ondine")).toEqual([expect.stringMatching(/^openai-/)]);
  expect(await folders("sirene")).toEqual([]);
}, 60_000);

test("an embedder that costs nothing is not asked about; what is there is kept; a failure ends with 1", async () => {
  const { stub, index } = await prepare();
  const free = { EMBEDDING_PRICE_PER_MILLION: "0" };
  expect(await index([], free)).toMatchObject({ code: 0, stderr: "" });
  stub.requests.length = 0;
  const again = await index([], free);
  expect(again.stdout).toContain("sirene: 2 texts, 0 embedded now, 2 kept");
  expect(stub.requests).toEqual([]);
  stub.state.always = { status: 401 };
  const refused = await index([], { ...free, EMBEDDING_DIMENSIONS: "32" });
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.stderr.match(/failed\. The embedding service at .* refused the key \(401\)/g)).toHaveLength(2);
}, 60_000);

test("the built-in embedder needs no key and no question; a shop that is not there is named", async () => {
  const { index, folders } = await prepare();
  const builtIn = { EMBEDDER: "", EMBEDDING_MODEL: "", OPENAI_BASE_URL: "" };
  const built = await index([], builtIn);
  expect(built).toMatchObject({ code: 0, stderr: "" });
  expect(built.stdout).toMatch(/^ondine: 2 texts, 2 embedded now, 0 kept, 768 dimensions, built-in/m);
  expect(await folders("sirene")).toEqual(["built-in"]);
  const unknown = await index(["--shop", "nereide"], builtIn);
  expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining("has no shop nereide") });
}, 60_000);
