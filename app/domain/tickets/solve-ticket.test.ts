import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, minutesLater, now } from "#tests/support/people.ts";
import { mergeTicket } from "./merge-ticket.server.ts";
import { reopenTicket } from "./reopen-ticket.server.ts";
import { replyToTicket } from "./reply-to-ticket.server.ts";
import { solveTicket } from "./solve-ticket.server.ts";

async function counter() {
  const db = await freshDatabase();
  const { desk } = testDesk(db);
  const ada = await createAgent(db, "Ada");
  const { number } = await openedTicket(desk);
  const solvedMails = () => db.outboxJob.count({ where: { dedupeKey: { startsWith: "ticket-solved:" } } });
  return { db, desk, ada, number, solvedMails };
}

test("solving tells the customer once, however often it is pressed", async () => {
  const { db, desk, ada, number, solvedMails } = await counter();
  const outcomes = await Promise.all([1, 2, 3].map((minute) => solveTicket(desk, ada, number, minutesLater(minute))));
  expect(outcomes).toEqual(Array(3).fill({ kind: "solved" }));
  expect(await solvedMails()).toBe(1);
  expect(await db.ticketEvent.count({ where: { kind: "solved" } })).toBe(1);
});

test("a solved ticket opens again, and solving it a second time tells the customer again", async () => {
  const { db, desk, ada, number, solvedMails } = await counter();
  await solveTicket(desk, ada, number, now);
  expect(await reopenTicket(desk, ada, number, minutesLater(1))).toEqual({ kind: "reopened" });
  expect(await db.ticket.findFirst()).toMatchObject({ status: "open", solvedAt: null });
  expect(await reopenTicket(desk, ada, number, minutesLater(2))).toEqual({ kind: "refused", reason: "not_solved" });
  await solveTicket(desk, ada, number, minutesLater(3));
  expect(await db.ticket.findFirst()).toMatchObject({ status: "solved", solvedAt: minutesLater(3) });
  expect(await solvedMails()).toBe(2);
});

test("a closed ticket is neither solved nor opened again", async () => {
  const { db, desk, ada, number, solvedMails } = await counter();
  await db.ticket.updateMany({ data: { status: "closed" } });
  expect(await solveTicket(desk, ada, number, now)).toEqual({ kind: "refused", reason: "closed" });
  expect(await reopenTicket(desk, ada, number, now)).toEqual({ kind: "refused", reason: "closed" });
  expect(await solvedMails()).toBe(0);
});

test("what the customer wrote meanwhile keeps a ticket from being solved until it has been read", async () => {
  const { db, desk, ada, number, solvedMails } = await counter();
  const { requester } = await db.ticket.findFirstOrThrow({ include: { requester: true } });
  const author = { kind: "customer", shop: "aurelia", customerId: requester.id } as const;
  const message = { number, author, body: "Attendez !", submissionKey: randomUUID() };
  expect(await replyToTicket(desk, message, now)).toMatchObject({ position: 2 });
  expect(await solveTicket(desk, ada, number, now, 1)).toEqual({ kind: "refused", reason: "written" });
  expect([(await db.ticket.findFirstOrThrow()).status, await solvedMails()]).toEqual(["new", 0]);
  expect(await solveTicket(desk, ada, number, now, 2)).toEqual({ kind: "solved" });
});

test("what was merged in meanwhile keeps a ticket from being solved until it has been read", async () => {
  const { db, desk, ada, number, solvedMails } = await counter();
  const { requesterId: customerId } = await db.ticket.findFirstOrThrow();
  const [first, second] = [await openedTicket(desk, { customerId }), await openedTicket(desk, { customerId })];
  await mergeTicket(desk, ada, { number: first.number, into: second.number }, minutesLater(1));
  await mergeTicket(desk, ada, { number: second.number, into: number }, minutesLater(2));
  for (const mergedRead of [0, 1])
    expect(await solveTicket(desk, ada, number, minutesLater(3), 1, mergedRead)).toEqual({
      kind: "refused",
      reason: "written",
    });
  expect(await solvedMails()).toBe(0);
  expect(await solveTicket(desk, ada, number, minutesLater(4), 1, 2)).toEqual({ kind: "solved" });
});

test("a ticket of another shop cannot be solved", async () => {
  const { db, desk, number } = await counter();
  const cleo = await createAgent(db, "Cleo", { shops: ["lueur"] });
  expect(await solveTicket(desk, cleo, number, now)).toEqual({ kind: "not_found" });
  expect(await reopenTicket(desk, cleo, number, now)).toEqual({ kind: "not_found" });
});
