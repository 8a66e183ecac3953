import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestContext } from "vitest";
import { builtInEmbedder, fitBuiltInEmbedder } from "#app/domain/knowledge/built-in-embedder.ts";
import type { Embedder } from "#app/domain/knowledge/embedder.ts";
import { similarity } from "#app/domain/knowledge/similarity.ts";
import { lexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { featureOf } from "#app/domain/retrieval/feature-row.ts";
import { publishContent } from "#app/flows/publish-content.server.ts";
import { onnxEmbedder } from "#app/infra/embeddings/onnx-embedder.server.ts";
import { openAiEmbedder } from "#app/infra/embeddings/openai-embedder.server.ts";
import { createVectorIndex } from "#app/infra/vector-index/create-vector-index.server.ts";
import { contentFolder, smallShopYaml } from "#tests/support/content-folder.ts";
import { addedModel } from "#tests/support/onnx-model.ts";
import { startOpenAiStub } from "#tests/support/openai-stub.ts";
import { shippedLexicon } from "#tests/support/published-content.ts";

const texts = ["Cancel an order", "Return an item that does not fit", "My parcel is lost", "Pay by card"];

/** A busy machine is no fault here; how long a question waits is tested beside each embedder. */
const aMinute = 60_000;
const patience = { requestMs: aMinute, queryMs: aMinute, pauseMs: 0, longestPauseMs: 0, restMs: 0 };

type Opened = {
  open: (known: number | null) => Promise<Embedder>;
  stop?: () => Promise<void>;
};

const openOnnx = (engine: "native" | "wasm") => async (): Promise<Opened | null> => {
  const added = await addedModel(engine);
  if (added === null) return null;
  const { modelDir, modelsDir } = added;
  return onnxEmbedder({ kind: "onnx", modelDir, modelsDir }, aMinute);
};

/** Each embedder; null where it cannot be had. */
const embedders: [string, () => Promise<Opened | null>][] = [
  [
    "the built-in embedder",
    async () => {
      const { lexicon } = await shippedLexicon();
      const match = lexiconMatcher(lexicon);
      const fit = fitBuiltInEmbedder(texts, match, lexicon.hash);
      return { open: () => Promise.resolve(builtInEmbedder(fit, match)) };
    },
  ],
  [
    "an OpenAI-compatible endpoint",
    async () => {
      const { url, model, stop } = await startOpenAiStub();
      const none = { apiKey: null, dimensions: null, pricePerMillion: null };
      return { ...openAiEmbedder({ kind: "openai", baseUrl: url, model, ...none }, patience), stop };
    },
  ],
  ["an ONNX model, natively", openOnnx("native")],
  ["an ONNX model in WebAssembly", openOnnx("wasm")],
];

describe.each(embedders)("%s", (_, prepare) => {
  let opened: Opened | null;
  let embedder: Embedder;

  beforeAll(async () => {
    opened = await prepare();
    if (opened !== null) embedder = await opened.open(null);
  }, 300_000);
  afterAll(() => opened?.stop?.());

  const check = (name: string, run: () => Promise<void>) =>
    test(name, { timeout: 60_000 }, async (context: TestContext) => {
      context.skip(opened === null, "no registry is reached");
      await run();
    });

  const expectUnit = (vector: readonly number[] | undefined) => {
    expect(vector).toHaveLength(embedder.dimensions);
    expect(vector?.every((value) => Number.isFinite(value))).toBe(true);
    const length = Math.hypot(...(vector ?? []));
    expect(length === 0 || Math.abs(length - 1) < 1e-4).toBe(true);
  };

  check("gives each text a vector of its dimensions, of length 1, in their order", async () => {
    const vectors = await embedder.embedDocuments(texts);
    expect(vectors).toHaveLength(texts.length);
    vectors.forEach(expectUnit);
    for (const [at, text] of texts.entries()) {
      const near = vectors.map((vector) => similarity(vector, vectors[at]));
      expect(near[at]).toBeCloseTo(1, 4);
      const asked = await embedder.embedQuery(text);
      expectUnit(asked);
      const nearest = vectors.map((vector) => similarity(vector, asked));
      expect(nearest.indexOf(Math.max(...nearest))).toBe(at);
    }
  });

  check("gives nothing for nothing", async () => {
    expect(await embedder.embedDocuments([])).toEqual([]);
  });

  check("gives a text the same vector alone and among others, today and when opened again", async () => {
    const [alone] = await embedder.embedDocuments([texts[1] ?? ""]);
    const among = (await embedder.embedDocuments(["x", ...texts, "A much longer text. ".repeat(20)]))[2];
    // Models with coarse weights round a little otherwise beside longer texts.
    expect(similarity(alone, among)).toBeGreaterThan(0.995);
    const again = await opened?.open(embedder.dimensions);
    expect(again).toMatchObject({ id: embedder.id, dimensions: embedder.dimensions });
    expect(similarity(alone, (await again?.embedDocuments([texts[1] ?? ""]))?.[0])).toBeGreaterThan(0.9999);
  });

  check("takes a hundred texts at once", async () => {
    const many = Array.from({ length: 100 }, (_, at) => `${texts[at % texts.length]} ${at}`);
    const vectors = await embedder.embedDocuments(many);
    expect(vectors).toHaveLength(100);
    const [last] = await embedder.embedDocuments(many.slice(-1));
    expect(similarity(last, vectors.at(-1))).toBeGreaterThan(0.99);
  });

  check("takes whatever a text may be", async () => {
    const odd = ["", " \n ", "👩‍👩‍👧", "我的包裹丢失了", "a\u0000b", "\ud800", "mot ".repeat(6000), "é".repeat(3000)];
    const vectors = await embedder.embedDocuments(odd);
    expect(vectors).toHaveLength(odd.length);
    vectors.forEach(expectUnit);
    for (const text of odd.slice(0, 6)) expectUnit(await embedder.embedQuery(text));
  });

  check("feeds the index and the ranker", async () => {
    const bodies = {
      "Lost parcels": "We search for it.",
      Engraving: "We engrave initials.",
      "Opening hours": "Daily.",
    };
    const files = Object.entries(bodies).map(([title, body], at) => [
      `ondine/en/help/a${at}.md`,
      `---\ntitle: ${title}\n---\n${body}\n`,
    ]);
    const contentDir = await contentFolder({ "ondine/shop.yaml": smallShopYaml, ...Object.fromEntries(files) });
    const source = { id: embedder.id, pricePerMillion: 0, open: () => Promise.resolve(embedder) };
    const publish = { contentDir, indexDir: null, createVectorIndex, embedder: source, log: () => undefined };
    const [shop] = (await publishContent(publish)).shops;
    expect(shop?.index.embedder.id).toBe(embedder.id);
    expect(shop?.index.floor).toBeLessThan(0.5);
    const found = await shop?.search("engraving of initials", "en");
    expect(found?.candidates[0]?.chunk.articleTitle).toBe("Engraving");
    const [best] = found?.candidates ?? [];
    expect(best && featureOf(best.features, "vectorBest")).toBeGreaterThan(0.3);
  });
});

describe("the real model", () => {
  test("stands nearer to what is meant than to the same words", { timeout: 300_000 }, async (context) => {
    const added = await addedModel("native");
    context.skip(added === null, "no registry is reached");
    expect(added?.printed).toMatch(/384 dimensions, \d+ ms a sentence natively/);
    expect(added?.printed).toContain("EMBEDDER=onnx");
    const embedder = await (
      await onnxEmbedder({ kind: "onnx", modelDir: null, modelsDir: added?.modelsDir ?? "" }, aMinute)
    ).open(384);
    const asked = await embedder.embedQuery("the courier never brought my package");
    const near = (await embedder.embedDocuments(texts)).map((vector) => similarity(asked, vector));
    expect(near.indexOf(Math.max(...near))).toBe(2);
  });
});
