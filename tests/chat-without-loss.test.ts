import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { beginChat } from "#app/domain/chat/begin-chat.server.ts";
import type { ChatMessage, ChatSide } from "#app/domain/chat/chat-message.ts";
import type { ChatReader } from "#app/domain/chat/list-chat-messages.server.ts";
import type { Database } from "#app/domain/shared/db.ts";
import type { ReplyAuthor } from "#app/domain/tickets/reply.ts";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { followChat } from "#app/flows/follow-chat.server.ts";
import { eventStream } from "#app/http/event-stream.server.ts";
import { type LiveBus, openLiveBus } from "#app/infra/live-events/live-bus.ts";
import { type MessageOutbox, openMessageOutbox, type Sending } from "#app/ui/live/message-outbox.ts";
import { readAlong } from "#app/ui/live/read-along.ts";
import { cuttingProxy } from "./support/cutting-proxy.ts";
import { freshDatabase } from "./support/database.ts";
import { openedTicket, testDesk } from "./support/desk.ts";
import { eventSource } from "./support/event-source.ts";
import { createAgent, now } from "./support/people.ts";

const limits = { answerWithinMinutes: 3, leaveAfterSeconds: 60 };

type Talk = {
  db: Database;
  ticketId: string;
  number: number;
  customer: ReplyAuthor;
  staff: ReplyAuthor;
  staffId: string;
};

/** A ticket whose chat is live, with somebody at each side. */
async function talk(): Promise<Talk> {
  const db = await freshDatabase();
  const { desk } = testDesk(db);
  const agent = await createAgent(db, "Ines");
  const { id, number, customerId } = await openedTicket(desk, { channel: "chat" });
  await beginChat(db, { ticketId: id, sessionId: "browser" }, now);
  const staff = { kind: "staff", as: "public", staffId: agent.staffId, role: "agent" } as const;
  const customer = { kind: "customer", shop: "aurelia", customerId } as const;
  return { db, ticketId: id, number, customer, staff, staffId: agent.staffId };
}

/** The product's own stream and reply behind a bare HTTP server, on a bus of its own, as one process would have it. */
async function serve({ db, ticketId, number, ...authors }: Talk, bus: LiveBus = openLiveBus()) {
  const desk = { ...testDesk(db).desk, publish: bus.publish };
  const stopping = new AbortController();
  const readers: Record<ChatSide, ChatReader> = {
    customer: { side: "customer", isProven: true },
    staff: { side: "staff", staffId: authors.staffId },
  };
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://own.invalid");
    const side = url.pathname.slice(1) as ChatSide;
    const answer = async () => {
      if (request.method === "POST") {
        let body = "";
        for await (const chunk of request) body += String(chunk);
        const { key, text } = JSON.parse(body) as { key: string; text: string };
        const outcome = await replyToTicket(
          desk,
          { number, author: authors[side], body: text, submissionKey: key },
          now,
        );
        return void response.writeHead(outcome.kind === "refused" ? 400 : 200).end();
      }
      const leaving = new AbortController();
      response.on("close", () => leaving.abort());
      const after = Number(request.headers["last-event-id"] ?? url.searchParams.get("after") ?? 0);
      const stream = eventStream(new Request(url, { signal: leaving.signal }), stopping.signal, (signal) =>
        followChat(
          { db, clock: () => now, subscribe: bus.subscribe, readEveryMs: 500 },
          { ticketId, number, reader: readers[side], after },
          limits,
          signal,
        ),
      );
      response.writeHead(200, { "Content-Type": "text/event-stream" });
      for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) response.write(chunk);
      response.end();
    };
    answer().catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      stopping.abort();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** One side's page: what it shows of the conversation, and its outbox. */
function page(side: ChatSide, origin: () => string) {
  const shown: ChatMessage[] = [];
  const outbox: MessageOutbox = openMessageOutbox({
    send: async ({ key, body }): Promise<Sending> => {
      const response = await fetch(`${origin()}/${side}`, {
        method: "POST",
        body: JSON.stringify({ key, text: body }),
      });
      return response.ok ? "taken" : "refused";
    },
    keep: () => undefined,
    show: () => undefined,
    newKey: () => crypto.randomUUID(),
  });
  const stop = readAlong((after) => eventSource(`${origin()}/${side}?after=${after}`), 0, {
    message: (message) => {
      shown.push(message);
      if (message.key) outbox.confirm(message.key);
    },
    state: () => undefined,
    typing: () => undefined,
    ping: () => undefined,
    connected: () => undefined,
  });
  onTestFinished(stop);
  return { shown, outbox };
}

const bodies = (side: ChatSide, count: number) => Array.from({ length: count }, (_, at) => `${side} ${at + 1}`);
const said = (shown: ChatMessage[], side: ChatSide) =>
  shown.filter(({ author }) => author === side).map(({ body }) => body);

describe("a chat loses nothing and doubles nothing", () => {
  test("300 messages each way over connections that are cut at random, with the server started anew in between", async () => {
    const chat = await talk();
    let server = await serve(chat);
    const proxy = await cuttingProxy(() => server.port);
    const origin = () => `http://127.0.0.1:${proxy.port}`;
    const [customer, staff] = [page("customer", origin), page("staff", origin)];
    const cuts: number[] = [];
    let seed = 7;
    // A fixed sequence, so that a failure can be had again (Park and Miller's generator).
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    let isOver = false;
    const cutting = (async () => {
      while (!isOver) {
        await new Promise((resolve) => setTimeout(resolve, 20 + random() * 130));
        cuts.push(proxy.cut());
      }
    })();
    for (let at = 0; at < 300; at += 1) {
      customer.outbox.add(`customer ${at + 1}`);
      staff.outbox.add(`staff ${at + 1}`);
      if (at === 150) {
        await server.stop();
        await new Promise((resolve) => setTimeout(resolve, 300));
        server = await serve(chat);
      }
      await new Promise((resolve) => setTimeout(resolve, random() * 12));
    }
    await new Promise((resolve) => setTimeout(resolve, 1500));
    isOver = true;
    await cutting;
    // The opening message, and 300 from each.
    for (const { shown } of [customer, staff]) await expect.poll(() => shown.length, { timeout: 60_000 }).toBe(601);
    await server.stop();
    expect(cuts.filter((cut) => cut > 0).length).toBeGreaterThan(10);
    for (const { shown } of [customer, staff]) {
      expect(shown.map(({ position }) => position)).toEqual(Array.from({ length: 601 }, (_, at) => at + 1));
      expect(said(shown, "customer").slice(1)).toEqual(bodies("customer", 300));
      expect(said(shown, "staff")).toEqual(bodies("staff", 300));
    }
    expect(await chat.db.outboxJob.count({ where: { dedupeKey: { startsWith: "ticket-message:" } } })).toBe(0);
  }, 120_000);

  test("two processes that do not hear each other still bring both sides everything: the database is read", async () => {
    const chat = await talk();
    const [one, other] = [await serve(chat), await serve(chat)];
    const customer = page("customer", () => `http://127.0.0.1:${one.port}`);
    const staff = page("staff", () => `http://127.0.0.1:${other.port}`);
    for (const body of bodies("customer", 20)) customer.outbox.add(body);
    for (const body of bodies("staff", 20)) staff.outbox.add(body);
    for (const { shown } of [customer, staff]) await expect.poll(() => shown.length, { timeout: 20_000 }).toBe(41);
    expect(customer.shown).toEqual(staff.shown.map((message, at) => ({ ...message, key: customer.shown[at]?.key })));
    await Promise.all([one.stop(), other.stop()]);
  });
});
