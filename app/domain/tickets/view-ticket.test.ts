import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { exampleOrder } from "#tests/support/example-order.ts";
import { storeOrder } from "#app/domain/orders/store-order.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { listCustomerTickets } from "./list-customer-tickets.server.ts";
import { replyToTicket } from "./reply-to-ticket.server.ts";
import { viewStaffTicket } from "./view-staff-ticket.server.ts";
import { onlyChat, viewTicket, viewTicketStanding } from "./view-ticket.server.ts";

async function conversation() {
  const db = await freshDatabase();
  const { desk } = testDesk(db);
  const ada = await createAgent(db, "Ada");
  const camille = await createCustomer(db);
  const key = randomUUID();
  const order = {
    ...exampleOrder({ customer: { email: camille.email, name: null, locale: null }, number: "AU-77" }),
    customerId: camille.id,
  };
  const orderId = await storeOrder(db, order);
  const { number } = await openedTicket(desk, {
    customerId: camille.id,
    submissionKey: key,
    order: { ...order, id: orderId },
    phone: "+33612345678",
    channel: "phone",
  });
  const say = (as: "public" | "note", body: string, minutes: number) =>
    replyToTicket(
      desk,
      { number, author: { kind: "staff", as, ...ada }, body, submissionKey: randomUUID() },
      minutesLater(minutes),
    );
  await say("note", "Secret among staff", 1);
  await say("public", "Bonjour Camille", 2);
  return { db, desk, ada, camille, number, key, order };
}

test("a customer sees their ticket with its public messages and never a note", async () => {
  const { db, camille, number, order } = await conversation();
  const ticket = await viewTicket(db, { shop: "aurelia", number, customerId: camille.id });
  expect(ticket).toMatchObject({
    number,
    status: "pending",
    orderNumber: order.number,
    requesterEmail: camille.email,
    assigneeName: "Ada",
  });
  expect(ticket?.messages.map(({ author, authorName, body }) => [author, authorName, body])).toEqual([
    ["customer", "Camille", "Ma bague est trop petite"],
    ["staff", "Ada", "Bonjour Camille"],
  ]);
  expect(JSON.stringify(ticket)).not.toContain("Secret");
});

test("by when a word of ours is due follows what is owed: nothing while it is the customer's turn, then the next reply", async () => {
  const { db, desk, camille, number, key } = await conversation();
  const seen = () => viewTicket(db, { shop: "aurelia", number, customerId: camille.id });
  expect((await seen())?.expectedBy).toBeNull();
  const author = { kind: "customer", shop: "aurelia", customerId: camille.id } as const;
  const body = "Toujours trop petite";
  await replyToTicket(desk, { number, author, body, submissionKey: randomUUID() }, minutesLater(5));
  const due = (await seen())?.expectedBy;
  expect(due?.getTime()).toBeGreaterThan(minutesLater(5).getTime());
  const { dueAt } = await db.slaClock.findFirstOrThrow({ where: { target: "next_reply", endedAt: null } });
  expect(due).toEqual(dueAt);
  expect((await viewTicketStanding(db, { shop: "aurelia", submissionKey: key }))?.expectedBy).toEqual(dueAt);
});

test("a ticket of somebody else, or of another shop, does not exist", async () => {
  const { db, camille, number } = await conversation();
  const eve = await createCustomer(db, "Eve");
  expect(await viewTicket(db, { shop: "aurelia", number, customerId: eve.id })).toBeNull();
  expect(await viewTicket(db, { shop: "lueur", number, customerId: camille.id })).toBeNull();
  expect(await listCustomerTickets(db, { shop: "aurelia", customerId: eve.id })).toEqual([]);
});

test("the browser that knows the form's key sees where the ticket stands and no word of it or of the order", async () => {
  const { db, number, key, order } = await conversation();
  const standing = await viewTicketStanding(db, { shop: "aurelia", submissionKey: key });
  expect(standing).toMatchObject({ number, status: "pending", orderNumber: null });
  expect(JSON.stringify(standing)).not.toMatch(new RegExp(`Bonjour Camille|Secret|${order.number}`));
  expect(await viewTicketStanding(db, { shop: "aurelia", submissionKey: randomUUID() })).toBeNull();
  expect(await viewTicketStanding(db, { shop: "lueur", submissionKey: key })).toBeNull();
});

test("the browser that opened the chat sees its own words and the chat, and of what was given only how much", async () => {
  const { db, desk, camille, number } = await conversation();
  const say = (body: string, via: "chat" | "form") => {
    const author = { kind: "customer", shop: "aurelia", customerId: camille.id } as const;
    return replyToTicket(desk, { number, author, body, via, submissionKey: randomUUID() }, minutesLater(3));
  };
  await say("Said in the chat", "chat");
  await say("Here is my passport", "form");
  const { id: ticketId } = await db.ticket.findUniqueOrThrow({ where: { number } });
  await db.attachment.create({
    data: {
      ...{ ticketId, filename: "passport.jpg", mediaType: "image/jpeg", bytes: 5, sha256: "a".repeat(64) },
      ...{ evidenceKey: "identity_document", storedAs: randomUUID(), uploadedAt: now, isSensitive: true },
    },
  });
  const own = await viewTicket(db, { shop: "aurelia", number, customerId: camille.id });
  if (!own) throw new Error("It is hers.");
  const fileId = own.evidence?.items[0]?.files[0]?.id ?? "";
  expect(fileId).not.toBe("");
  const seen = onlyChat(own);
  expect(seen.messages.map(({ body }) => body)).toEqual(["Ma bague est trop petite", "Said in the chat"]);
  expect(seen.evidence?.items[0]?.files).toHaveLength(1);
  expect(JSON.stringify(seen)).not.toMatch(new RegExp(`assport|Bonjour Camille|${fileId}`));
});

test("staff see notes, history, call-back number and the order as it stood", async () => {
  const { db, ada, number, order } = await conversation();
  await db.order.updateMany({ data: { status: "cancelled", cancelledAt: now } });
  const ticket = await viewStaffTicket(db, ada, number);
  expect(ticket).toMatchObject({
    number,
    isMine: true,
    isRequesterProven: true,
    phone: "+33612345678",
    assignee: { name: "Ada" },
  });
  expect(ticket?.order).toMatchObject({
    number: order.number,
    status: order.status,
    cancelledAt: null,
    placedAt: order.placedAt,
    items: order.items,
  });
  expect(ticket?.messages.map(({ kind, body }) => [kind, body])).toEqual([
    ["public", "Ma bague est trop petite"],
    ["note", "Secret among staff"],
    ["public", "Bonjour Camille"],
  ]);
  expect(ticket?.events.map(({ kind, actorName }) => [kind, actorName])).toEqual([
    ["opened", "Camille"],
    ["placed", null],
    ["noted", "Ada"],
    ["assigned", "Ada"],
    ["replied", "Ada"],
  ]);
});

test("staff see the question and the answer that came before", async () => {
  const { db, desk, ada, camille } = await conversation();
  const question = await db.question.create({
    data: {
      shop: "aurelia",
      locale: "fr",
      text: "Quelle taille ?",
      visitorId: "v",
      customerId: camille.id,
      askedAt: now,
    },
  });
  const body = { verdict: "declined", text: "Nous ne savons pas.", reason: "not_covered" } as const;
  const answer = await db.answer.create({
    data: {
      questionId: question.id,
      verdict: "declined",
      confidence: 0,
      contentVersion: "1",
      body,
      text: body.text,
      latencyMs: 1,
      answeredAt: now,
    },
  });
  const { number } = await openedTicket(desk, { customerId: camille.id, questionId: question.id, answerId: answer.id });
  expect(await viewStaffTicket(db, ada, number)).toMatchObject({
    question: { text: "Quelle taille ?" },
    answer: { id: answer.id, body },
    order: null,
    phone: null,
  });
});

test("an agent of another shop sees nothing; a lead sees every shop", async () => {
  const { db, number } = await conversation();
  const cleo = await createAgent(db, "Cleo", { shops: ["lueur"] });
  const lead = await createAgent(db, "Lea", { role: "lead", shops: [] });
  expect(await viewStaffTicket(db, cleo, number)).toBeNull();
  expect(await viewStaffTicket(db, lead, number)).toMatchObject({ number, isMine: false });
});

test("a customer's list has the latest change first", async () => {
  const { db, desk, camille, number } = await conversation();
  const later = await openedTicket(desk, { customerId: camille.id, at: minutesLater(60) });
  const list = await listCustomerTickets(db, { shop: "aurelia", customerId: camille.id });
  expect(list.map((ticket) => ticket.number)).toEqual([later.number, number]);
});
