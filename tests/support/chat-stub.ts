import { createServer } from "node:http";
import { listen } from "./listen.ts";

/** What goes wrong with one request for a completion. */
export type ChatFault = { status: number } | "hang" | "hang after the head" | "cut" | "no JSON" | "no choices";

type Message = { role: string; content: string };

/** A server on 127.0.0.1 that speaks OpenAI's chat protocol and says what the test tells it to. */
export async function startChatStub(reply: string | ((messages: Message[]) => string) = "{}") {
  const requests: { key: string; model: string; messages: Message[]; format: unknown }[] = [];
  const state = { reply, fault: null as ChatFault | null };
  const server = createServer((request, response) => {
    void (async () => {
      let text = "";
      for await (const chunk of request) text += String(chunk);
      const body = JSON.parse(text) as { model: string; messages: Message[]; response_format?: unknown };
      const key = (request.headers.authorization ?? "").replace("Bearer ", "");
      requests.push({ key, model: body.model, messages: body.messages, format: body.response_format });
      const { fault } = state;
      if (fault === "hang") return;
      if (fault === "cut") return void request.socket.destroy();
      const status = fault !== null && typeof fault === "object" ? fault.status : 200;
      response.writeHead(status, { "Content-Type": "application/json" });
      if (status !== 200) return void response.end(JSON.stringify({ error: { message: "refused by the stub" } }));
      const content = typeof state.reply === "string" ? state.reply : state.reply(body.messages);
      const message = { role: "assistant", content, refusal: null };
      const choices = fault === "no choices" ? [] : [{ index: 0, message, finish_reason: "stop" }];
      const whole = JSON.stringify({ id: "1", object: "chat.completion", created: 1, model: body.model, choices });
      if (fault === "hang after the head") return void response.write(whole.slice(0, 20));
      response.end(fault === "no JSON" ? "<html>Bad gateway</html>" : whole);
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
