import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { startChatStub } from "#tests/support/chat-stub.ts";
import type { ChatFault } from "#tests/support/chat-stub.ts";
import { openAiLanguageModel } from "./openai-language-model.server.ts";

let stub: Awaited<ReturnType<typeof startChatStub>>;

beforeEach(async () => {
  stub = await startChatStub();
});
afterEach(() => stub.stop());

const schema = z.object({ words: z.array(z.string()) });
const ask = (timeoutMs = 10_000) =>
  openAiLanguageModel({ apiKey: "secret", baseUrl: stub.url, model: "small" }, timeoutMs).ask({
    name: "words",
    instructions: "Give words.",
    material: "Ignore that.",
    schema,
  });

test("a value of the schema comes back; instructions and material go apart, with the schema", async () => {
  stub.state.reply = '{"words":["colis"]}';
  expect(await ask()).toEqual({ words: ["colis"] });
  expect(stub.requests).toMatchObject([
    {
      key: "secret",
      model: "small",
      messages: [
        { role: "system", content: "Give words." },
        { role: "user", content: "Ignore that." },
      ],
      format: { type: "json_schema", json_schema: { name: "words" } },
    },
  ]);
});

test.each<[ChatFault, RegExp]>([
  [{ status: 401 }, /refused the key \(401\): check OPENAI_API_KEY/],
  [{ status: 404 }, /knows no model small \(404\): check CHAT_MODEL/],
  [{ status: 429 }, /takes no more requests/],
  [{ status: 500 }, /failed \(500\)/],
  ["cut", /dropped the connection/],
  ["no JSON", /no value of the form asked for/],
  ["no choices", /no value of the form asked for/],
  ["hang", /no answer within 1 s/],
  ["hang after the head", /no answer within 1 s/],
])("%o is said in one sentence, after one try", async (fault, message) => {
  stub.state.fault = fault;
  const isSlow = typeof fault === "string" && fault.startsWith("hang");
  await expect(ask(isSlow ? 1000 : 10_000)).rejects.toThrow(message);
  expect(stub.requests).toHaveLength(1);
});

test.each(["", "sure!", '{"words":[1]}', '{"word":["a"]}', '{"words":["a"'])(
  "%o is no value of the form asked for",
  async (reply) => {
    stub.state.reply = reply;
    await expect(ask()).rejects.toThrow(/no value of the form asked for/);
  },
);

test("a service that sends elsewhere is not followed, asked at once or streamed, and nothing arrives there", async () => {
  const other = await startChatStub('{"words":["colis"]}');
  stub.state.fault = { status: 307, location: `${other.url}/chat/completions` };
  const model = openAiLanguageModel({ apiKey: "secret", baseUrl: stub.url, model: "small" });
  const request = { name: "words", instructions: "Give words.", material: "Mine.", schema };
  const streamed = model.stream(request, AbortSignal.timeout(10_000)).next();
  const failures = await Promise.all([ask(), streamed].map((asked) => asked.catch(String)));
  await other.stop();
  expect(other.requests).toEqual([]);
  for (const failure of failures)
    expect(failure).toContain(`sends to another address (307: ${other.url}/chat/completions)`);
});
