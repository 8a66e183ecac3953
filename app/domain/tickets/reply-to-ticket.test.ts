import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { replyToTicket } from "./reply-to-ticket.server.ts";
import type { ReplyAuthor } from "./reply.ts";
import { solveTicket } from "./solve-ticket.server.ts";
import { takeTicket } from "./take-ticket.server.ts";
import { viewTicket } from "./view-ticket.server.ts";

async function conversation() {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db);
  const ada = await createAgent(db, "Ada", { heartbeatAt: minutesLater(5) });
  const { number, customerId } = await openedTicket(desk);
  const asAda: ReplyAuthor = { kind: "staff", as: "public", ...ada };
  const asCustomer: ReplyAuthor = { kind: "customer", shop: "aurelia", customerId };
  const say = (author: ReplyAuthor, body: string, at = now, submissionKey: string = randomUUID()) =>
    replyToTicket(desk, { number, author, body, submissionKey }, at);
  const ticket = () => db.ticket.findFirstOrThrow();
  const mails = () =>
    db.outboxJob.findMany({ where: { dedupeKey: { startsWith: "ticket-message:" } }, orderBy: { createdAt: "asc" } });
  await db.outboxJob.deleteMany();
  published.length = 0;
  return { db, desk, ada, number, customerId, asAda, asCustomer, say, ticket, mails, published };
}

test("the first public reply counts as the first reply, takes the ticket and goes to the customer by e-mail", async () => {
  const { say, asAda, ada, ticket, mails, published } = await conversation();
  expect(await say(asAda, "Nous échangeons la bague.", minutesLater(3))).toMatchObject({ kind: "replied" });
  expect(await say(asAda, "Elle part demain.", minutesLater(4))).toMatchObject({ kind: "replied" });
  expect(await ticket()).toMatchObject({ status: "pending", firstRepliedAt: minutesLater(3), assigneeId: ada.staffId });
  const [mail] = await mails();
  expect(mail?.payload).toMatchObject({ subject: "[1001] Réponse à : Ma bague est trop petite" });
  expect((mail?.payload as { text: string }).text).toContain(
    "Nous échangeons la bague.\n\nAda, Aurelia\n\nPour répondre : https://help.example/aurelia/fr/tickets/1001",
  );
  expect(published).toHaveLength(2);
});

test("a note stays among staff: no e-mail, no other status, no first reply", async () => {
  const { db, say, ada, ticket, mails, number, customerId } = await conversation();
  await say({ kind: "staff", as: "note", ...ada }, "Looks like a wrong size.");
  expect(await ticket()).toMatchObject({ status: "new", firstRepliedAt: null, assigneeId: null });
  expect(await mails()).toEqual([]);
  expect(JSON.stringify(await viewTicket(db, { shop: "aurelia", number, customerId }))).not.toContain("wrong size");
  expect((await db.ticketEvent.findMany()).map(({ kind }) => kind)).toContain("noted");
});

test("a customer's reply makes it our turn again and goes to whoever has the ticket", async () => {
  const { say, asAda, asCustomer, ticket, mails } = await conversation();
  await say(asAda, "Quelle taille ?");
  await say(asCustomer, "52", minutesLater(5));
  expect(await ticket()).toMatchObject({ status: "open" });
  expect((await mails()).at(-1)?.payload).toMatchObject({
    to: "ada@staff.example",
    subject: "[1001] Ma bague est trop petite",
  });
});

test("a customer's reply while nobody has the ticket sends no e-mail", async () => {
  const { say, asCustomer, ticket, mails } = await conversation();
  await say(asCustomer, "J'ajoute une chose.");
  expect(await ticket()).toMatchObject({ status: "new" });
  expect(await mails()).toEqual([]);
});

test("a customer's reply opens a solved ticket again, with the same person", async () => {
  const { db, desk, ada, number, say, asCustomer, ticket } = await conversation();
  await takeTicket(desk, ada, number, now);
  await solveTicket(desk, ada, number, minutesLater(1));
  await say(asCustomer, "Il manque quelque chose.", minutesLater(2));
  expect(await ticket()).toMatchObject({ status: "open", solvedAt: null, assigneeId: ada.staffId });
  const kinds = (await db.ticketEvent.findMany({ orderBy: { id: "asc" } })).map(({ kind }) => kind);
  expect(kinds.slice(-3)).toEqual(["solved", "customer_replied", "reopened"]);
});

test("the same form sent ten times at once makes one message and one e-mail", async () => {
  const { db, say, asAda, mails } = await conversation();
  const key = randomUUID();
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => say(asAda, "Une seule fois.", now, key)));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual([...Array<string>(9).fill("repeated"), "replied"]);
  expect(await db.ticketMessage.count()).toBe(2);
  expect(await mails()).toHaveLength(1);
});

test("what was written on after an answer got lost is a message of its own, once, and a note sent again is public", async () => {
  const { db, say, asAda, ada } = await conversation();
  const key = randomUUID();
  await say({ kind: "staff", as: "note", ...ada }, "La bague part demain.", now, key);
  await say(asAda, "La bague part demain.", now, key);
  const outcomes = await Promise.all([1, 2].map(() => say(asAda, "La bague part demain à midi.", now, key)));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["repeated", "replied"]);
  const written = await db.ticketMessage.findMany({ orderBy: { position: "asc" }, skip: 1 });
  expect(written.map(({ kind, body }) => [kind, body])).toEqual([
    ["note", "La bague part demain."],
    ["public", "La bague part demain."],
    ["public", "La bague part demain à midi."],
  ]);
});

test("somebody else's key is refused and tells nothing", async () => {
  const { say, asAda, asCustomer } = await conversation();
  const key = randomUUID();
  await say(asAda, "Bonjour", now, key);
  expect(await say(asCustomer, "Bonjour", now, key)).toEqual({ kind: "refused", reason: "key_taken" });
});

test.each([
  ["", "empty"],
  [" \n\t ", "empty"],
  ["a".repeat(10_001), "too_long"],
])("a body of the wrong length is refused (%#)", async (body, reason) => {
  const { db, say, asCustomer } = await conversation();
  expect(await say(asCustomer, body)).toEqual({ kind: "refused", reason });
  expect(await db.ticketMessage.count()).toBe(1);
});

test("a body of exactly 10,000 characters is taken", async () => {
  const { say, asCustomer } = await conversation();
  expect(await say(asCustomer, "a".repeat(10_000))).toMatchObject({ kind: "replied" });
});

test("nobody writes into a closed ticket; a form that was taken before still finds its message", async () => {
  const { db, say, asAda, asCustomer, ticket } = await conversation();
  const key = randomUUID();
  await say(asCustomer, "Encore un mot.", now, key);
  await db.ticket.updateMany({ data: { status: "closed" } });
  expect(await say(asAda, "Trop tard")).toEqual({ kind: "refused", reason: "closed" });
  expect(await say(asCustomer, "Trop tard")).toEqual({ kind: "refused", reason: "closed" });
  expect(await say(asCustomer, "Encore un mot.", now, key)).toMatchObject({ kind: "repeated" });
  expect(await ticket()).toMatchObject({ status: "closed", updatedAt: now });
});

test("another customer, and an agent of another shop, find no ticket to reply to", async () => {
  const { db, say } = await conversation();
  const eve = await createCustomer(db, "Eve");
  const cleo = await createAgent(db, "Cleo", { shops: ["lueur"] });
  expect(await say({ kind: "customer", shop: "aurelia", customerId: eve.id }, "Bonjour")).toEqual({
    kind: "not_found",
  });
  expect(await say({ kind: "staff", as: "public", ...cleo }, "Bonjour")).toEqual({ kind: "not_found" });
});
