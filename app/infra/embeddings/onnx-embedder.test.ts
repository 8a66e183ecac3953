import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { onnxEmbedder } from "./onnx-embedder.server.ts";

/** A models folder with an E5, run by a module that stands where transformers.js would: its vectors count letters. */
async function modelsFolder(run: string): Promise<string> {
  const modelsDir = await mkdtemp(join(tmpdir(), "guichet-models-"));
  onTestFinished(() => rm(modelsDir, { recursive: true, force: true }));
  const modules = ".runtime/node_modules";
  const files = {
    "e5-small/config.json": "{}",
    "e5-small/tokenizer.json": "{}",
    "e5-small/tokenizer_config.json": "{}",
    "e5-small/onnx/model.onnx": "weights",
    [`${modules}/@huggingface/transformers/package.json`]: JSON.stringify({
      name: "@huggingface/transformers",
      type: "module",
      exports: { node: { import: { default: "./node.mjs" } } },
    }),
    [`${modules}/@huggingface/transformers/node.mjs`]: `export const env = { backends: { onnx: { wasm: {} } } };\nexport const pipeline = async () => ${run};\n`,
    [`${modules}/onnxruntime-node/package.json`]: JSON.stringify({ name: "onnxruntime-node" }),
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(modelsDir, file)), { recursive: true });
    await writeFile(join(modelsDir, file), text);
  }
  return modelsDir;
}

/** Points along the letters of "query: " for questions and of "passage: " for sections; the second is the length. */
const byPrefix = `async (texts) => ({
  data: texts.flatMap((text) => [text.startsWith("query: ") ? 1000 : 0, text.startsWith("passage: ") ? 1000 : 0, text.length]),
  dims: [texts.length, 3],
})`;

test("questions and sections get E5's own prefixes, and vectors the length 1, in the order of the texts", async () => {
  const source = await onnxEmbedder({ kind: "onnx", modelDir: null, modelsDir: await modelsFolder(byPrefix) });
  expect(source).toMatchObject({ id: expect.stringMatching(/^onnx:e5-small:fp32:[0-9a-f]{12}$/), pricePerMillion: 0 });
  const embedder = await source.open(null);
  expect(embedder.dimensions).toBe(3);
  const [asked, notAsPassage] = await embedder.embedQuery("colis");
  expect(asked).toBeGreaterThan(0.9);
  expect(notAsPassage).toBe(0);
  const texts = Array.from({ length: 30 }, (_, at) => "x".repeat((at * 7) % 30));
  const vectors = await embedder.embedDocuments(texts);
  for (const [at, [asQuery, asPassage = 0, length = 0]] of vectors.entries()) {
    expect(asQuery).toBe(0);
    expect((length / asPassage) * 1000).toBeCloseTo("passage: ".length + (texts[at]?.length ?? 0), 2);
  }
});

test("a question does not wait for a model that is stuck", async () => {
  const modelsDir = await modelsFolder("() => new Promise(() => undefined)");
  const embedder = await (await onnxEmbedder({ kind: "onnx", modelDir: null, modelsDir }, 100)).open(3);
  await expect(embedder.embedQuery("colis")).rejects.toThrow("The model gave no answer within 0.1 s");
});
