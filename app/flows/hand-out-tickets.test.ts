import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Database } from "#app/domain/shared/db.ts";
import type { Shop } from "#app/domain/shops/shop.ts";
import { releaseTicket } from "#app/domain/tickets/release-ticket.server.ts";
import { reopenTicket } from "#app/domain/tickets/reopen-ticket.server.ts";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { solveTicket } from "#app/domain/tickets/solve-ticket.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { inQueue, openedTicket, testDesk } from "#tests/support/desk.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { createAgent, createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { changePresence, keepPresence } from "./change-presence.server.ts";
import { handOutTickets } from "./hand-out-tickets.server.ts";
import { pickUpBacklog } from "./pick-up-backlog.server.ts";

async function counter(shop?: Shop) {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db, shop);
  const ticketOf = (number: number) =>
    db.ticket.findUniqueOrThrow({ where: { number }, include: { events: { orderBy: { id: "asc" } } } });
  const kindsOf = async (number: number) => (await ticketOf(number)).events.map(({ kind }) => kind);
  const reasonsOf = async (number: number) =>
    ((await ticketOf(number)).placement as { reasons: { kind: string }[] }).reasons.map(({ kind }) => kind);
  return { db, desk, published, ticketOf, kindsOf, reasonsOf };
}

const heldBy = (staffId: string) => ({ placement: { ...inQueue, assigneeId: staffId } });

/** The person's page is heard from at an instant. */
const beat = (db: Database, staffId: string, heartbeatAt: Date) =>
  db.staffPresence.update({ where: { staffId }, data: { heartbeatAt } });

test("going offline gives what waits for a word back and to others at once; what waits for its customer stays", async () => {
  const { db, desk, ticketOf, kindsOf, reasonsOf } = await counter();
  const ada = await createAgent(db, "Ada");
  const mine = await openedTicket(desk, heldBy(ada.staffId));
  const answered = await openedTicket(desk, heldBy(ada.staffId));
  await db.ticket.update({ where: { id: answered.id }, data: { status: "pending" } });
  const ben = await createAgent(db, "Ben", { heartbeatAt: minutesLater(1) });
  await changePresence({ desk, clock: () => minutesLater(1) }, ada.staffId, "offline");
  expect(await ticketOf(mine.number)).toMatchObject({ assigneeId: ben.staffId, status: "open" });
  expect((await kindsOf(mine.number)).slice(-2)).toEqual(["returned", "assigned"]);
  expect(await reasonsOf(mine.number)).toEqual(["returned", "speaks_language"]);
  expect(await ticketOf(answered.number)).toMatchObject({ assigneeId: ada.staffId, status: "pending" });
});

test("away keeps everything", async () => {
  const { db, desk, ticketOf } = await counter();
  const ada = await createAgent(db, "Ada");
  const { number } = await openedTicket(desk, heldBy(ada.staffId));
  await createAgent(db, "Ben");
  await changePresence({ desk, clock: () => minutesLater(0.5) }, ada.staffId, "away");
  expect(await handOutTickets(desk, minutesLater(0.5))).toEqual({ returned: 0, escalated: 0, pickedUp: 0 });
  expect((await ticketOf(number)).assigneeId).toBe(ada.staffId);
});

test("a closed laptop keeps its tickets for fifteen minutes, a chat for one", async () => {
  const { db, desk, ticketOf, reasonsOf } = await counter();
  const ada = await createAgent(db, "Ada");
  const mail = await openedTicket(desk, heldBy(ada.staffId));
  const chat = await openedTicket(desk, { channel: "chat", ...heldBy(ada.staffId) });
  const ben = await createAgent(db, "Ben");
  await beat(db, ben.staffId, minutesLater(2));
  expect(await handOutTickets(desk, minutesLater(2))).toMatchObject({ returned: 1 });
  expect((await ticketOf(chat.number)).assigneeId).toBe(ben.staffId);
  await beat(db, ben.staffId, minutesLater(14));
  expect(await handOutTickets(desk, minutesLater(14))).toMatchObject({ returned: 0 });
  await beat(db, ben.staffId, minutesLater(15));
  expect(await handOutTickets(desk, minutesLater(15))).toMatchObject({ returned: 1 });
  expect((await ticketOf(mail.number)).assigneeId).toBe(ben.staffId);
  expect(await reasonsOf(mail.number)).toContain("returned");
});

test("the end of a shift returns tickets though the page stays open, and its beginning brings the backlog", async () => {
  const { db, desk, ticketOf } = await counter();
  // Monday until 11:30 by the clock of Paris; now is 11:00.
  const ada = await createAgent(db, "Ada", { shifts: { mon: ["09:00-11:30"], tue: ["09:00-11:30"] } });
  const { number } = await openedTicket(desk, heldBy(ada.staffId));
  const clock = (minutes: number) => ({ desk, clock: () => minutesLater(minutes) });
  await keepPresence(clock(29.9), ada.staffId);
  expect(await handOutTickets(desk, minutesLater(29.9))).toMatchObject({ returned: 0 });
  await keepPresence(clock(30.2), ada.staffId);
  expect(await handOutTickets(desk, minutesLater(30.2))).toMatchObject({ returned: 1, pickedUp: 0 });
  expect(await ticketOf(number)).toMatchObject({ assigneeId: null, status: "new" });
  await keepPresence(clock(600), ada.staffId);
  expect(await handOutTickets(desk, minutesLater(600))).toMatchObject({ pickedUp: 0 });
  const nextMorning = 22 * 60;
  await keepPresence(clock(nextMorning - 0.3), ada.staffId);
  expect(await handOutTickets(desk, minutesLater(nextMorning - 0.1))).toMatchObject({ pickedUp: 0 });
  expect(await handOutTickets(desk, minutesLater(nextMorning))).toMatchObject({ pickedUp: 1 });
  expect((await ticketOf(number)).assigneeId).toBe(ada.staffId);
});

test("what an agent took by hand while offline stays as long as their page is open", async () => {
  const { db, desk, ticketOf } = await counter();
  const ada = await createAgent(db, "Ada", { presence: "offline" });
  const { number } = await openedTicket(desk, { ...heldBy(ada.staffId), at: minutesLater(1) });
  await beat(db, ada.staffId, minutesLater(30));
  expect(await handOutTickets(desk, minutesLater(30))).toMatchObject({ returned: 0 });
  expect((await ticketOf(number)).assigneeId).toBe(ada.staffId);
});

async function answeredBy(name: string) {
  const stage = await counter();
  const { db, desk } = stage;
  const agent = await createAgent(db, name);
  const ticket = await openedTicket(desk, heldBy(agent.staffId));
  const author = { kind: "staff", as: "public", ...agent } as const;
  const reply = { number: ticket.number, author, body: "Quelle taille ?", submissionKey: randomUUID() };
  await replyToTicket(desk, reply, minutesLater(0.5));
  const answer = (at: Date) =>
    replyToTicket(
      desk,
      {
        ...{ number: ticket.number, body: "52", submissionKey: randomUUID() },
        author: { kind: "customer", shop: "aurelia", customerId: ticket.customerId },
      },
      at,
    );
  return { ...stage, agent, ticket, answer };
}

test("when its customer answers while the agent is absent, the ticket goes to another in the same transaction", async () => {
  const { db, ticket, ticketOf, kindsOf, answer } = await answeredBy("Ada");
  const ben = await createAgent(db, "Ben", { heartbeatAt: minutesLater(60) });
  await answer(minutesLater(60));
  const after = await ticketOf(ticket.number);
  expect(after).toMatchObject({ assigneeId: ben.staffId, status: "open" });
  expect((await kindsOf(ticket.number)).slice(-3)).toEqual(["customer_replied", "returned", "assigned"]);
  const mails = await db.outboxJob.findMany({ orderBy: { createdAt: "asc" } });
  expect(mails.at(-1)?.payload).toMatchObject({ to: "ben@staff.example" });
});

test("when nobody is there it waits in the queue, and goes back to whoever knows it when they come", async () => {
  const { db, desk, agent, ticket, ticketOf, reasonsOf, answer } = await answeredBy("Ada");
  await createAgent(db, "Ben", { presence: "offline" });
  await answer(minutesLater(60));
  expect(await ticketOf(ticket.number)).toMatchObject({ assigneeId: null, status: "new" });
  expect(await reasonsOf(ticket.number)).toEqual(["returned", "nobody_present"]);
  await db.staffPresence.updateMany({ data: { status: "online", heartbeatAt: minutesLater(90) } });
  expect(await pickUpBacklog(desk, minutesLater(90))).toBe(1);
  expect((await ticketOf(ticket.number)).assigneeId).toBe(agent.staffId);
  expect(await reasonsOf(ticket.number)).toContain("knows_customer");
});

test("a solved ticket that a lead or its customer reopens never stays with somebody absent", async () => {
  for (const by of ["lead", "customer"] as const) {
    const { db, desk, agent, ticket, ticketOf, kindsOf, answer } = await answeredBy("Ada");
    await solveTicket(desk, agent, ticket.number, minutesLater(0.6));
    const noa = await createAgent(db, "Noa", { role: "lead", heartbeatAt: minutesLater(600) });
    if (by === "lead") await reopenTicket(desk, noa, ticket.number, minutesLater(600));
    else await answer(minutesLater(600));
    expect(await ticketOf(ticket.number)).toMatchObject({ assigneeId: noa.staffId, status: "open", solvedAt: null });
    expect((await kindsOf(ticket.number)).slice(-3)).toEqual(["reopened", "returned", "assigned"]);
  }
});

test("an agent who reopens their own ticket keeps it, page or no page", async () => {
  const { desk, agent, ticket, ticketOf } = await answeredBy("Ada");
  await solveTicket(desk, agent, ticket.number, minutesLater(0.6));
  await reopenTicket(desk, agent, ticket.number, minutesLater(600));
  expect(await ticketOf(ticket.number)).toMatchObject({ assigneeId: agent.staffId, status: "open" });
});

test("a customer who comes back is led to whoever helped them, within the shop's days", async () => {
  const { db, desk, ticketOf, reasonsOf } = await counter();
  const [ada, ben] = [await createAgent(db, "Ada"), await createAgent(db, "Ben")];
  const { id: customerId } = await createCustomer(db);
  await openedTicket(desk, { customerId, ...heldBy(ben.staffId), at: minutesLater(-29 * 1440) });
  await db.ticket.updateMany({ data: { status: "solved", solvedAt: minutesLater(-29 * 1440) } });
  await db.ticket.updateMany({ where: { assigneeId: ada.staffId }, data: { status: "solved" } });
  const back = await openedTicket(desk, { customerId });
  await pickUpBacklog(desk, now);
  expect((await ticketOf(back.number)).assigneeId).toBe(ben.staffId);
  expect(await reasonsOf(back.number)).toEqual(["picked_up_from_queue", "speaks_language", "knows_customer"]);
  await db.ticket.updateMany({
    where: { requesterId: customerId },
    data: { status: "solved", assignedAt: minutesLater(-31 * 1440) },
  });
  const late = await openedTicket(desk, { customerId });
  await pickUpBacklog(desk, now);
  expect(await reasonsOf(late.number)).not.toContain("knows_customer");
});

test("nobody gets back by itself what they gave back, not even after a colleague has had it", async () => {
  const { db, desk, ticketOf } = await counter();
  const ada = await createAgent(db, "Ada");
  const { number } = await openedTicket(desk, heldBy(ada.staffId));
  await releaseTicket(desk, ada, number, now);
  const ben = await createAgent(db, "Ben");
  await pickUpBacklog(desk, now);
  expect((await ticketOf(number)).assigneeId).toBe(ben.staffId);
  await beat(db, ada.staffId, minutesLater(1));
  await changePresence({ desk, clock: () => minutesLater(1) }, ben.staffId, "offline");
  expect(await ticketOf(number)).toMatchObject({ assigneeId: null, queue: "aurelia/fr" });
});

test("a rule of the shop sends a regular customer's ticket to whom it names, and the ticket says so", async () => {
  const shop = exampleShop();
  const rule = { name: "Regulars", when: { customerTags: ["vip"] }, to: { role: "lead" as const }, priority: null };
  const { db, desk, ticketOf } = await counter({ ...shop, routing: { ...shop.routing, rules: [rule] } });
  await createAgent(db, "Ada");
  const noa = await createAgent(db, "Noa", { role: "lead" });
  const regular = await createCustomer(db, "Regular");
  await db.customerTag.create({ data: { customerId: regular.id, tag: "vip" } });
  const { number } = await openedTicket(desk, { customerId: regular.id });
  await openedTicket(desk);
  await pickUpBacklog(desk, now);
  expect(await ticketOf(number)).toMatchObject({
    assigneeId: noa.staffId,
    placement: { reasons: expect.arrayContaining([{ kind: "rule", name: "Regulars" }]) as unknown },
  });
});

// Opened Monday 11:00 with urgent priority: sixty minutes of opening hours, until 12:00.
test("what is late goes to a lead who is there, once, and the history says why", async () => {
  const { db, desk, ticketOf, kindsOf, reasonsOf } = await counter();
  const ada = await createAgent(db, "Ada");
  const { number } = await openedTicket(desk, { priority: "urgent", ...heldBy(ada.staffId) });
  const noa = await createAgent(db, "Noa", { role: "lead" });
  for (const minutes of [59, 60, 61]) {
    await beat(db, ada.staffId, minutesLater(minutes));
    await beat(db, noa.staffId, minutesLater(minutes));
    expect(await handOutTickets(desk, minutesLater(minutes))).toMatchObject({ escalated: minutes === 60 ? 1 : 0 });
  }
  expect(await ticketOf(number)).toMatchObject({ assigneeId: noa.staffId, escalatedAt: minutesLater(60) });
  expect((await kindsOf(number)).slice(-2)).toEqual(["escalated", "assigned"]);
  expect(await reasonsOf(number)).toEqual(["escalated", "speaks_language"]);
  expect(await db.outboxJob.count({ where: { dedupeKey: { startsWith: "ticket-escalated" } } })).toBe(0);
});

test("without a free lead of the language it stays, marked for the leads, who get one e-mail", async () => {
  const { db, desk, ticketOf } = await counter();
  const ada = await createAgent(db, "Ada");
  const { number } = await openedTicket(desk, { priority: "urgent", ...heldBy(ada.staffId) });
  await createAgent(db, "Noa", { role: "lead", presence: "offline" });
  await createAgent(db, "Eva", { role: "lead", languages: ["en"] });
  for (const minutes of [61, 62, 90]) {
    await beat(db, ada.staffId, minutesLater(minutes));
    await handOutTickets(desk, minutesLater(minutes));
  }
  expect(await ticketOf(number)).toMatchObject({ assigneeId: ada.staffId, escalatedAt: minutesLater(61) });
  const mails = await db.outboxJob.findMany({ where: { dedupeKey: { startsWith: "ticket-escalated" } } });
  expect(mails.map(({ payload }) => (payload as { to: string }).to)).toEqual(["noa@staff.example"]);
});

test("a reply in time escalates nothing, and a second wait may", async () => {
  const { desk, ticketOf, ticket, answer } = await answeredBy("Ada");
  expect(await handOutTickets(desk, minutesLater(12_000))).toMatchObject({ escalated: 0 });
  await answer(minutesLater(12_000));
  expect((await ticketOf(ticket.number)).escalatedAt).toBeNull();
  expect(await handOutTickets(desk, minutesLater(25_000))).toMatchObject({ escalated: 1 });
});
