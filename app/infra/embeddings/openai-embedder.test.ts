import { OpenAIEmbeddings } from "@langchain/openai";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { letterVector } from "#tests/support/letter-vector.ts";
import { startOpenAiStub } from "#tests/support/openai-stub.ts";
import type { OpenAiStub, StubFault } from "#tests/support/openai-stub.ts";
import { openAiEmbedder } from "./openai-embedder.server.ts";
import type { OpenAiConfig } from "./openai-embedder.server.ts";

// Time-outs are long, so that a busy machine is no fault, but where a service hangs.
const patience = { requestMs: 10_000, queryMs: 10_000, pauseMs: 20, longestPauseMs: 1500, restMs: 1000 };
const short = { requestMs: 1200, queryMs: 700 };
let stub: OpenAiStub;

beforeEach(async () => {
  stub = await startOpenAiStub();
});
afterEach(() => stub.stop());

const embedderOf = (changes: Partial<OpenAiConfig> = {}, faults: StubFault[] = []) =>
  openAiEmbedder(
    {
      kind: "openai",
      apiKey: "secret",
      baseUrl: stub.url,
      model: "letters",
      dimensions: null,
      pricePerMillion: null,
      ...changes,
    },
    faults.some((fault) => typeof fault === "string" && fault.startsWith("hang"))
      ? { ...patience, ...short }
      : patience,
  );

const rounded = (vectors: number[][]) => vectors.map((vector) => vector.map((value) => Math.round(value * 1e6) / 1e6));

test("the first answer decides the dimension; what is known already is not asked for", async () => {
  expect((await embedderOf().open(null)).dimensions).toBe(64);
  expect(stub.requests).toHaveLength(1);
  expect((await embedderOf().open(64)).dimensions).toBe(64);
  expect((await embedderOf({ dimensions: 32 }).open(null)).dimensions).toBe(32);
  expect(stub.requests).toHaveLength(1);
});

test("a wanted dimension is sent, and is part of what the embedder is", async () => {
  const source = embedderOf({ dimensions: 32 });
  const embedder = await source.open(null);
  expect((await embedder.embedDocuments(["Mon colis"]))[0]).toHaveLength(32);
  expect(stub.requests).toMatchObject([{ dimensions: 32, key: "secret", model: "letters", encodingFormat: "float" }]);
  expect(source.id).toMatch(/^openai:127\.0\.0\.1:\d+\/v1:letters:32$/);
  expect(embedderOf().id).not.toBe(source.id);
});

test("neither the key nor a password in the address stands in the id", () => {
  const { id } = embedderOf({ apiKey: "sk-hidden", baseUrl: "https://shop:pass@api.example/v1" });
  expect(id).toBe("openai:api.example/v1:letters");
});

test("many texts go in batches bounded by number and by length, and come back in their order", async () => {
  const embedder = await embedderOf().open(64);
  const texts = Array.from({ length: 70 }, (_, at) => `texte ${at}`);
  expect(rounded(await embedder.embedDocuments(texts))).toEqual(rounded(texts.map((text) => letterVector(text))));
  expect(stub.requests.map(({ input }) => input.length)).toEqual([32, 32, 6]);
  stub.requests.length = 0;
  await embedder.embedDocuments(Array.from({ length: 5 }, (_, at) => `${at} ${"mot ".repeat(8000)}`));
  expect(stub.requests.map(({ input }) => input.length)).toEqual([1, 1, 1, 1, 1]);
});

test("blank texts are not sent and have no direction", async () => {
  const embedder = await embedderOf().open(64);
  const [blank, worded] = await embedder.embedDocuments(["  \n", "colis"]);
  expect(blank?.every((value) => value === 0)).toBe(true);
  expect(worded?.some((value) => value !== 0)).toBe(true);
  expect((await embedder.embedQuery(" ")).every((value) => value === 0)).toBe(true);
  expect(stub.requests.map(({ input }) => input)).toEqual([["colis"]]);
});

test("what comes back out of order is put in order by its index", async () => {
  const embedder = await embedderOf().open(64);
  stub.state.faults = ["shuffled"];
  const texts = ["colis", "retour", "facture"];
  expect(rounded(await embedder.embedDocuments(texts))).toEqual(rounded(texts.map((text) => letterVector(text))));
});

test("the stub speaks base64 as the OpenAI client asks for it by default", async () => {
  const plain = new OpenAIEmbeddings({ model: "letters", apiKey: "k", configuration: { baseURL: stub.url } });
  expect(await plain.embedQuery("colis")).toEqual([...Float32Array.from(letterVector("colis"))]);
  expect(stub.requests).toMatchObject([{ encodingFormat: "base64" }]);
});

type Row = [name: string, faults: StubFault[], message: string | null, requests: number];

const passing: Row[] = [
  ["a failure, then an answer", [{ status: 500 }], null, 2],
  ["too many requests, then an answer", [{ status: 429, headers: { "Retry-After": "0.05" } }], null, 2],
  ["a cut connection, then an answer", ["cut"], null, 2],
  ["an answer cut in its body, then a whole one", ["cut in the body"], null, 2],
  ["no answer in time, then one", ["hang"], null, 2],
  ["failures again and again", [{ status: 503 }, { status: 503 }], "failed (503).", 2],
  ["too many requests again and again", [{ status: 429 }, { status: 429 }], "takes no more requests for now (429)", 2],
  ["no answer again and again", ["hang", "hang"], "gave no answer within 1.2 s", 2],
  ["a body that never ends", ["hang after the head", "hang after the head"], "gave no answer within 1.2 s", 2],
  ["cuts again and again", ["cut", "cut"], "dropped the connection", 2],
];

const lasting: Row[] = [
  ["a refused key", [{ status: 401 }], "refused the key (401): check OPENAI_API_KEY", 1],
  ["a key without the right", [{ status: 403 }], "refused the key (403)", 1],
  ["a refused request", [{ status: 400, message: "input too long" }], "refused the texts (400): input too long", 1],
  ["an unknown model", [{ status: 404 }], "knows no model letters (404): check EMBEDDING_MODEL", 1],
  ["used-up credit", [{ status: 429, code: "insufficient_quota" }], "credit is used up", 1],
  ["a pause longer than is waited", [{ status: 429, headers: { "Retry-After": "60" } }], "no more requests", 1],
  ["something that is no JSON", ["no JSON"], "no list of vectors", 1],
  ["JSON of another kind", ["another JSON"], "no list of vectors", 1],
  ["a vector too few", ["too few"], "gave 1 vectors for 2 texts", 1],
  ["a vector too many", ["too many"], "gave 3 vectors for 2 texts", 1],
  ["vectors of another length", ["wrong dimension"], "63 numbers where 64 are expected", 1],
  ["a value that is no number", ["not a number"], "no finite number", 1],
];

describe("while an index is built", () => {
  test.each([...passing, ...lasting])("%s", async (_, faults, message, requests) => {
    const embedder = await embedderOf({}, faults).open(64);
    stub.state.faults = [...faults];
    const embedding = embedder.embedDocuments(["colis", "retour"]);
    if (message === null) expect(await embedding).toHaveLength(2);
    else await expect(embedding).rejects.toThrow(message);
    expect(stub.requests).toHaveLength(requests);
  });

  test("the service's wish to wait is followed", async () => {
    const embedder = await embedderOf().open(64);
    stub.state.faults = [{ status: 429, headers: { "Retry-After": "0.3" } }];
    const startedAt = performance.now();
    await embedder.embedDocuments(["colis"]);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(290);
  });

  test("an address where nobody listens is named, and the key is not", async () => {
    const gone = await startOpenAiStub();
    await gone.stop();
    const failure = await embedderOf({ baseUrl: gone.url, apiKey: "sk-hidden" })
      .open(null)
      .catch((error: unknown) => String(error));
    expect(failure).toMatch(/The embedding service at 127\.0\.0\.1:\d+\/v1 cannot be reached \(ECONNREFUSED\)/);
    expect(failure).not.toContain("sk-hidden");
  });
});

test.each([301, 302, 307, 308])(
  "a service that sends elsewhere (%i) is not followed, and nothing arrives there",
  async (status) => {
    const other = await startOpenAiStub();
    const embedder = await embedderOf().open(64);
    const location = `${other.url.replace("http://", "http://name:word@")}/embeddings?token=hidden`;
    stub.state.always = { status, headers: { Location: location } };
    const failures = await Promise.all(
      [embedder.embedDocuments(["colis"]), embedder.embedQuery("colis")].map((asked) => asked.catch(String)),
    );
    const { requests } = other;
    await other.stop();
    expect(requests).toEqual([]);
    expect(stub.requests).toHaveLength(2);
    for (const failure of failures) {
      expect(failure).toContain(`sends to another address (${status}: ${other.url}/embeddings), which is not followed`);
      expect(failure).toContain("OPENAI_BASE_URL");
      expect(failure).not.toMatch(/word|hidden/);
    }
  },
);

describe("while a customer waits", () => {
  test.each([...passing, ...lasting])("%s: one request and no second try", async (_, faults) => {
    const embedder = await embedderOf({}, faults).open(64);
    stub.state.faults = [...faults];
    await expect(embedder.embedQuery("colis")).rejects.toThrow("The embedding service");
    expect(stub.requests).toHaveLength(1);
  });

  test("a service that hangs costs a moment once, and is asked again later", async () => {
    const embedder = await embedderOf({}, ["hang"]).open(64);
    stub.state.always = "hang";
    await expect(embedder.embedQuery("colis")).rejects.toThrow("no answer within 0.7 s");
    const startedAt = performance.now();
    await expect(embedder.embedQuery("retour")).rejects.toThrow("failed a moment ago");
    expect(performance.now() - startedAt).toBeLessThan(300);
    expect(stub.requests).toHaveLength(1);
    stub.state.always = null;
    await new Promise((resolve) => setTimeout(resolve, 1010));
    expect(await embedder.embedQuery("retour")).toHaveLength(64);
  });
});
