import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listCalls } from "#app/domain/calls/list-calls.server.ts";
import { reopenTicket } from "#app/domain/tickets/reopen-ticket.server.ts";
import { solveTicket } from "#app/domain/tickets/solve-ticket.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { createAgent, minutesLater, now } from "#tests/support/people.ts";
import { closeSolvedTickets } from "./close-solved-tickets.server.ts";
import { recordCall } from "./record-call.server.ts";

const days = (count: number) => minutesLater(count * 1440);

async function solvedTicket(closeAfterDays?: number) {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db, exampleShop(closeAfterDays === undefined ? {} : { closeAfterDays }));
  const ada = await createAgent(db, "Ada");
  const { id, number } = await openedTicket(desk);
  await solveTicket(desk, ada, number, now);
  published.length = 0;
  const ticket = () => db.ticket.findUniqueOrThrow({ where: { id } });
  const closings = () => db.ticketEvent.count({ where: { ticketId: id, kind: "closed" } });
  return { db, desk, published, ada, id, number, ticket, closings };
}

test.each([
  [7, undefined],
  [1, 1],
  [365, 365],
])("a solved ticket closes after %s days and not before, and open pages hear of it", async (after, closeAfterDays) => {
  const { desk, published, ticket, closings } = await solvedTicket(closeAfterDays);
  const almost = new Date(days(after).getTime() - 1);
  expect(await closeSolvedTickets(desk, almost)).toBe(0);
  expect(await ticket()).toMatchObject({ status: "solved" });
  expect(await closeSolvedTickets(desk, days(after))).toBe(1);
  expect(await closeSolvedTickets(desk, days(after + 1))).toBe(0);
  expect(await ticket()).toMatchObject({ status: "closed", solvedAt: now, updatedAt: now });
  expect(await closings()).toBe(1);
  expect(published).toHaveLength(1);
});

test("one that was opened again does not close; solved anew it has its days from then", async () => {
  const { desk, ada, number, ticket } = await solvedTicket();
  await reopenTicket(desk, ada, number, days(3));
  expect(await closeSolvedTickets(desk, days(8))).toBe(0);
  await solveTicket(desk, ada, number, days(8));
  expect(await closeSolvedTickets(desk, days(14))).toBe(0);
  expect(await closeSolvedTickets(desk, days(15))).toBe(1);
  expect(await ticket()).toMatchObject({ status: "closed" });
});

test("one whose customer is still to be called waits for the call", async () => {
  const { db, desk, id } = await solvedTicket();
  const slot = { startsAt: days(9), endsAt: new Date(days(9).getTime() + 1_800_000) };
  await db.callBack.create({ data: { ticketId: id, phone: "+33612345678", ...slot } });
  expect(await closeSolvedTickets(desk, days(8))).toBe(0);
  expect(await closeSolvedTickets(desk, days(10))).toBe(1);
});

test("a call that nobody noted is not to be made any more once its ticket is closed, and books no other", async () => {
  const { db, desk, ada, number, id } = await solvedTicket();
  const slot = { startsAt: days(1), endsAt: new Date(days(1).getTime() + 1_800_000) };
  await db.callBack.create({ data: { ticketId: id, phone: "+33612345678", ...slot } });
  expect(await listCalls(db, {}, days(6))).toHaveLength(1);
  expect(await closeSolvedTickets(desk, days(7))).toBe(1);
  expect(await listCalls(db, {}, days(8))).toEqual([]);
  const tried = { number, outcome: "no_answer", note: "Personne", submissionKey: randomUUID() } as const;
  expect(await recordCall(desk, () => null, ada, tried, days(8))).toEqual({ kind: "settled" });
  expect(await db.callBack.findUnique({ where: { ticketId: id } })).toMatchObject({ doneAt: days(7) });
});

test("a shop that is gone has its tickets closed after seven days", async () => {
  const { db, desk } = await solvedTicket();
  await db.ticket.updateMany({ data: { shop: "gone" } });
  expect(await closeSolvedTickets(desk, days(6.9))).toBe(0);
  expect(await closeSolvedTickets(desk, days(7))).toBe(1);
});

test("twenty looks at once close once, and a reply at the same moment either opens it before or comes too late", async () => {
  const { desk, ada, number, ticket, closings } = await solvedTicket();
  const looks = Array.from({ length: 20 }, () => closeSolvedTickets(desk, days(7)));
  const [reopened, ...counts] = await Promise.all([reopenTicket(desk, ada, number, days(7)), ...looks]);
  const closed = counts.reduce((sum, count) => sum + count, 0);
  expect([closed, (await ticket()).status]).toEqual(reopened.kind === "reopened" ? [0, "open"] : [1, "closed"]);
  expect(await closings()).toBe(closed);
});
