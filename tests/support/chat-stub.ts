import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import { listen } from "./listen.ts";

/** What goes wrong with one request for a completion. `stall` and `cut in the middle` come after half of the words. */
export type ChatFault =
  | { status: number; location?: string }
  | "hang"
  | "hang after the head"
  | "cut"
  | "stall"
  | "cut in the middle"
  | "no JSON"
  | "no choices";

type Message = { role: string; content: string };
type Asked = { model: string; messages: Message[]; response_format?: unknown; stream?: boolean };

const chunkLength = 12;

/** A server on 127.0.0.1 that speaks OpenAI's chat protocol, streamed and not, and says what the test tells it to. */
export async function startChatStub(reply: string | ((messages: Message[]) => string) = "{}") {
  const requests: { key: string; model: string; messages: Message[]; format: unknown }[] = [];
  const state = {
    reply,
    fault: null as ChatFault | null,
    /** faults of the next requests, first first */ next: [] as (ChatFault | null)[],
    /** how long it takes to write a dozen characters */
    paceMs: 1,
  };
  const server = createServer((request, response) => {
    void (async () => {
      let text = "";
      for await (const chunk of request) text += String(chunk);
      const body = JSON.parse(text) as Asked;
      const key = (request.headers.authorization ?? "").replace("Bearer ", "");
      requests.push({ key, model: body.model, messages: body.messages, format: body.response_format });
      const fault = state.next.length > 0 ? (state.next.shift() ?? null) : state.fault;
      if (fault === "hang") return;
      if (fault === "cut") return void request.socket.destroy();
      const status = fault !== null && typeof fault === "object" ? fault.status : 200;
      const isStream = body.stream === true && status === 200 && fault !== "no JSON";
      const location = fault !== null && typeof fault === "object" ? fault.location : undefined;
      response.writeHead(status, {
        "Content-Type": isStream ? "text/event-stream" : "application/json",
        ...(location === undefined ? {} : { Location: location }),
      });
      if (status !== 200) return void response.end(JSON.stringify({ error: { message: "refused by the stub" } }));
      const content = typeof state.reply === "string" ? state.reply : state.reply(body.messages);
      if (fault === "no JSON") return void response.end("<html>Bad gateway</html>");
      if (isStream) return await sendStream(response, body.model, content, fault, state.paceMs);
      const message = { role: "assistant", content, refusal: null };
      const choices = fault === "no choices" ? [] : [{ index: 0, message, finish_reason: "stop" }];
      const whole = JSON.stringify({ id: "1", object: "chat.completion", created: 1, model: body.model, choices });
      if (fault === "hang after the head") return void response.write(whole.slice(0, 20));
      response.end(whole);
    })().catch(() => response.destroy());
  });
  const { port, stop } = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    state,
    stop,
  };
}

async function sendStream(
  response: ServerResponse,
  model: string,
  content: string,
  fault: ChatFault | null,
  paceMs: number,
) {
  const send = (delta: object, finish: string | null) =>
    response.write(
      `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, model, choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`,
    );
  response.flushHeaders();
  if (fault === "hang after the head") return;
  if (fault === "no choices") return void response.end("data: [DONE]\n\n");
  send({ role: "assistant", content: "" }, null);
  for (let at = 0; at < content.length; at += chunkLength) {
    if (at > content.length / 2 && fault === "stall") return;
    if (at > content.length / 2 && fault === "cut in the middle") return void response.destroy();
    send({ content: content.slice(at, at + chunkLength) }, null);
    await new Promise((resolve) => setTimeout(resolve, paceMs));
  }
  send({}, "stop");
  response.end("data: [DONE]\n\n");
}
