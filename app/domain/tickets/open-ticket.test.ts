import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { inQueue, testDesk, ticketDraft } from "#tests/support/desk.ts";
import { createAgent, createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { openTicket } from "./open-ticket.server.ts";

const place = () => Promise.resolve(inQueue);

test("a ticket is opened with its number, first message, history and e-mail", async () => {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db);
  const { id: requesterId } = await createCustomer(db);
  const outcome = await openTicket(desk, ticketDraft(requesterId), place, now);
  expect(outcome).toMatchObject({ kind: "opened", ticket: { number: 1001, placement: inQueue } });
  const ticket = await db.ticket.findFirstOrThrow({ include: { messages: true, events: { orderBy: { id: "asc" } } } });
  expect(ticket).toMatchObject({
    status: "new",
    queue: "aurelia/fr",
    assigneeId: null,
    messages: [{ body: "Ma bague est trop petite", authorKind: "customer" }],
  });
  expect(ticket.events.map(({ kind }) => kind)).toEqual(["opened", "placed"]);
  const [mail] = await db.outboxJob.findMany();
  expect(mail?.payload).toMatchObject({
    to: "camille@customer.example",
    subject: "[1001] Aurelia : votre demande est enregistrée",
  });
  expect(published).toEqual([
    {
      kind: "ticket_changed",
      shop: "aurelia",
      ticketNumber: 1001,
      language: "fr",
      customerId: requesterId,
      assigneeId: null,
    },
  ]);
});

test("a ticket placed with a person is open and theirs from the start", async () => {
  const db = await freshDatabase();
  const { desk } = testDesk(db);
  const { id: requesterId } = await createCustomer(db);
  const { staffId } = await createAgent(db, "Ines");
  await openTicket(desk, ticketDraft(requesterId), () => Promise.resolve({ ...inQueue, assigneeId: staffId }), now);
  const ticket = await db.ticket.findFirstOrThrow({ include: { events: { orderBy: { id: "asc" } } } });
  expect(ticket).toMatchObject({ status: "open", assigneeId: staffId, assignedAt: now });
  expect(ticket.events.map(({ kind }) => kind)).toEqual(["opened", "placed", "assigned"]);
});

test("the same form sent fifty times at once opens one ticket and sends one e-mail", async () => {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db);
  const { id: requesterId } = await createCustomer(db);
  const draft = ticketDraft(requesterId);
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => openTicket(desk, draft, place, now)));
  expect(outcomes.filter(({ kind }) => kind === "opened")).toHaveLength(1);
  expect(outcomes.filter(({ kind }) => kind === "repeated")).toHaveLength(49);
  expect(new Set(outcomes.map((outcome) => outcome.kind !== "refused" && outcome.ticket.number))).toEqual(
    new Set([1001]),
  );
  expect([
    await db.ticket.count(),
    await db.ticketMessage.count(),
    await db.outboxJob.count(),
    published.length,
  ]).toEqual([1, 1, 1, 1]);
});

test("fifty forms at once open fifty tickets with consecutive numbers", async () => {
  const db = await freshDatabase();
  const { desk } = testDesk(db);
  const { id: requesterId } = await createCustomer(db);
  await Promise.all(Array.from({ length: 50 }, () => openTicket(desk, ticketDraft(requesterId), place, now)));
  const numbers = (await db.ticket.findMany({ orderBy: { number: "asc" } })).map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: 50 }, (_, at) => 1001 + at));
});

test("a form sent again days later, after its ticket was solved, finds that ticket", async () => {
  const db = await freshDatabase();
  const { desk } = testDesk(db);
  const { id: requesterId } = await createCustomer(db);
  const draft = ticketDraft(requesterId);
  await openTicket(desk, draft, place, now);
  await db.ticket.updateMany({ data: { status: "solved" } });
  expect(await openTicket(desk, draft, place, minutesLater(5000))).toMatchObject({
    kind: "repeated",
    ticket: { number: 1001 },
  });
});

test("another customer with the same key learns nothing of the ticket", async () => {
  const db = await freshDatabase();
  const { desk } = testDesk(db);
  const [camille, eve] = [await createCustomer(db), await createCustomer(db, "Eve")];
  const draft = ticketDraft(camille.id);
  await openTicket(desk, draft, place, now);
  expect(await openTicket(desk, { ...draft, requesterId: eve.id }, place, now)).toEqual({
    kind: "refused",
    reason: "key_taken",
  });
  expect(await db.ticket.count()).toBe(1);
});

test("when placing fails nothing is kept, the number included", async () => {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db);
  const { id: requesterId } = await createCustomer(db);
  await expect(
    openTicket(desk, ticketDraft(requesterId), () => Promise.reject(new Error("no facts")), now),
  ).rejects.toThrow("no facts");
  expect([await db.ticket.count(), await db.ticketEvent.count(), await db.outboxJob.count(), published.length]).toEqual(
    [0, 0, 0, 0],
  );
  expect(await openTicket(desk, ticketDraft(requesterId), place, now)).toMatchObject({ ticket: { number: 1001 } });
});
