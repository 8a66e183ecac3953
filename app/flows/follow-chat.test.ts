import { expect, onTestFinished, test } from "vitest";
import { openLiveBus } from "#app/infra/live-events/live-bus.ts";
import { limits, liveChat, sayInChat } from "#tests/support/chats.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { testDesk } from "#tests/support/desk.ts";
import { createAgent, now } from "#tests/support/people.ts";
import { type Followed, followChat } from "./follow-chat.server.ts";

/** A chat with an agent, and what one side's page is told. */
async function following(side: "customer" | "staff", after = 0) {
  const db = await freshDatabase();
  const bus = openLiveBus();
  const desk = { ...testDesk(db).desk, publish: bus.publish };
  const ines = await createAgent(db, "Ines");
  const chat = await liveChat(desk, ines.staffId);
  const told: Followed[] = [];
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const reader = side === "staff" ? ({ side, staffId: ines.staffId } as const) : ({ side, isProven: true } as const);
  const deps = { db, clock: () => now, subscribe: bus.subscribe };
  void (async () => {
    const { id: ticketId, number } = chat;
    for await (const one of followChat(deps, { ticketId, number, reader, after }, limits, leaving.signal))
      told.push(one);
  })();
  const kinds = () => told.map(({ event }) => event);
  await expect.poll(kinds).toContain("ping");
  return { desk, bus, chat, ines, told, kinds };
}

test("a page is told what came after its position, then each message once with its position as id", async () => {
  const { desk, chat, ines, told, kinds } = await following("customer", 1);
  expect(kinds()).toEqual(["state", "ping"]);
  await sayInChat(desk, chat, "Note", { ...ines, as: "note" });
  await sayInChat(desk, chat, "<b>Bonjour</b>", ines);
  await expect.poll(kinds).toContain("message");
  const messages = told.filter(({ event }) => event === "message");
  expect(messages).toMatchObject([{ id: "3", data: { body: "<b>Bonjour</b>", author: "staff", key: null } }]);
});

test("typing reaches the other side only; a page of the customer that closes has the others say that they stay", async () => {
  const { bus, chat, kinds } = await following("customer");
  const signal = (by: "customer" | "staff", what: "typing" | "beat") =>
    bus.publish({ kind: "chat_signal", ticketNumber: chat.number, by, what });
  signal("customer", "typing");
  signal("staff", "typing");
  await expect.poll(kinds).toContain("typing");
  expect(kinds().filter((kind) => kind === "typing")).toHaveLength(1);
  signal("customer", "beat");
  await expect.poll(() => kinds().filter((kind) => kind === "ping").length).toBe(2);
});

test("nothing of another ticket is told", async () => {
  const { desk, bus, kinds } = await following("staff");
  const before = kinds();
  const other = await liveChat(desk);
  await sayInChat(desk, other, "Ailleurs");
  bus.publish({ kind: "chat_signal", ticketNumber: other.number, by: "customer", what: "typing" });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(kinds()).toEqual(before);
});
