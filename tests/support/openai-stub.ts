import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { letterVector } from "./letter-vector.ts";
import { listen } from "./listen.ts";

/** What can go wrong with one request. */
export type StubFault =
  | { status: number; headers?: Record<string, string>; message?: string; code?: string }
  | "hang"
  | "hang after the head"
  | "cut"
  | "cut in the body"
  | "no JSON"
  | "another JSON"
  | "too few"
  | "too many"
  | "wrong dimension"
  | "not a number"
  | "shuffled";

/** A request as it came: the key, what was to be embedded, and how. */
export type StubRequest = { key: string; input: string[]; model: string; dimensions?: number; encodingFormat: string };

type Body = { input: string | string[]; model: string; dimensions?: number; encoding_format?: string };

/**
 * A server on 127.0.0.1 that speaks OpenAI's embeddings protocol, in numbers and in base64, with vectors of letter
 * triples. `faults` go wrong one a request, first come first; `always` goes wrong with every request.
 */
export async function startOpenAiStub({ dimensions = 64, model = "letters" } = {}) {
  const requests: StubRequest[] = [];
  const state = {
    faults: [] as StubFault[],
    always: null as StubFault | null,
    /** awaited before each answer */
    gate: Promise.resolve(),
    /** from then on no request is answered */
    answersLeft: Infinity,
  };
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    if (request.method !== "POST" || request.url !== "/v1/embeddings") return refuse(response, 404, "no such page");
    const body = JSON.parse(text) as Body;
    const input = [body.input].flat();
    requests.push({
      key: (request.headers.authorization ?? "").replace("Bearer ", ""),
      input,
      model: body.model,
      ...(body.dimensions === undefined ? {} : { dimensions: body.dimensions }),
      encodingFormat: body.encoding_format ?? "float",
    });
    const fault = state.always ?? state.faults.shift() ?? null;
    await state.gate;
    if (state.answersLeft === 0) return;
    state.answersLeft -= 1;
    if (fault === "hang") return;
    if (fault === "cut") return void request.socket.destroy();
    if (fault !== null && typeof fault === "object")
      return refuse(response, fault.status, fault.message ?? "refused by the stub", fault.code, fault.headers);
    if (body.model !== model) return refuse(response, 404, `The model ${body.model} does not exist`);
    if (input.some((one) => one === "")) return refuse(response, 400, "input cannot be an empty string");
    const vectors = input.map((one) => letterVector(one, body.dimensions ?? dimensions));
    const whole = JSON.stringify({
      object: "list",
      model,
      data: spoil(vectors, fault).map((vector, index) => ({
        object: "embedding",
        index: fault === "shuffled" ? vectors.length - 1 - index : index,
        embedding: body.encoding_format === "base64" ? base64(vector) : vector,
      })),
      usage: { prompt_tokens: 1, total_tokens: 1 },
    });
    response.writeHead(200, { "Content-Type": "application/json" });
    if (fault === "hang after the head") return void response.write(whole.slice(0, 20));
    if (fault === "cut in the body") return void response.write(whole.slice(0, 20), () => request.socket.destroy());
    response.end(
      fault === "no JSON" ? "<html>Bad gateway</html>" : fault === "another JSON" ? '{"data":"soon"}' : whole,
    );
  };

  const { port, stop } = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/v1`,
    model,
    requests,
    state,
    stop,
  };
}

export type OpenAiStub = Awaited<ReturnType<typeof startOpenAiStub>>;

function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  code?: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message, type: "stub", code: code ?? null } }));
}

function spoil(vectors: number[][], fault: StubFault | null): number[][] {
  switch (fault) {
    case "too few":
      return vectors.slice(1);
    case "too many":
      return [...vectors, ...vectors.slice(0, 1)];
    case "wrong dimension":
      return vectors.map((vector) => vector.slice(1));
    case "not a number":
      return vectors.map((vector) => vector.map((value, at) => (at === 3 ? Number.NaN : value)));
    case "shuffled":
      return [...vectors].reverse();
    default:
      return vectors;
  }
}

function base64(vector: number[]): string {
  return Buffer.from(Float32Array.from(vector).buffer).toString("base64");
}
