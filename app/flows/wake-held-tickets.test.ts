import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { holdTicket } from "#app/domain/tickets/hold-ticket.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { inQueue, openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, minutesLater, now } from "#tests/support/people.ts";
import { recordCall } from "./record-call.server.ts";
import { wakeHeldTickets } from "./wake-held-tickets.server.ts";

async function heldTicket(wakesAt: Date | null = minutesLater(60)) {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db);
  const ada = await createAgent(db, "Ada", { heartbeatAt: minutesLater(60) });
  const { id, number } = await openedTicket(desk, { placement: { ...inQueue, assigneeId: ada.staffId } });
  await holdTicket(desk, ada, { number, wakesAt, reason: "", submissionKey: randomUUID() }, now);
  published.length = 0;
  const ticket = () => db.ticket.findUniqueOrThrow({ where: { id } });
  const kinds = async () =>
    (await db.ticketEvent.findMany({ where: { ticketId: id }, orderBy: { id: "asc" } })).map(({ kind }) => kind);
  return { db, desk, published, ada, id, ticket, kinds };
}

test("a ticket on hold wakes at its moment and not before, stays with whoever has it, and open pages hear of it", async () => {
  const { db, desk, published, ada, id, ticket, kinds } = await heldTicket();
  const counts: number[] = [];
  for (const minutes of [59.99, 60, 61]) counts.push(await wakeHeldTickets(desk, minutesLater(minutes)));
  expect(counts).toEqual([0, 1, 0]);
  expect(await ticket()).toMatchObject({ status: "open", wakesAt: null, assigneeId: ada.staffId });
  expect((await kinds()).filter((kind) => kind === "woken")).toHaveLength(1);
  expect(published.map(({ kind }) => kind)).toContain("ticket_changed");
  const resolution = await db.slaClock.findFirstOrThrow({ where: { ticketId: id, target: "resolution" } });
  expect(resolution.runningSince).toEqual(minutesLater(60));
});

test("without an end it never wakes by itself", async () => {
  const { desk, ticket } = await heldTicket(null);
  expect(await wakeHeldTickets(desk, minutesLater(500_000))).toBe(0);
  expect(await ticket()).toMatchObject({ status: "on_hold" });
});

test("what was to wake while nobody ran wakes after the restart", async () => {
  const { db, ticket } = await heldTicket();
  const [file] = await db.$queryRawUnsafe<{ file: string }[]>(
    "SELECT file FROM pragma_database_list WHERE name = 'main'",
  );
  const restarted = await openDatabase(`file:${file?.file}`);
  expect(await wakeHeldTickets(testDesk(restarted).desk, minutesLater(5000))).toBe(1);
  await restarted.$disconnect();
  expect(await ticket()).toMatchObject({ status: "new", assigneeId: null, wakesAt: null });
});

test("twenty looks at once wake it once", async () => {
  const { desk, kinds } = await heldTicket();
  const counts = await Promise.all(Array.from({ length: 20 }, () => wakeHeldTickets(desk, minutesLater(60))));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect((await kinds()).filter((kind) => kind === "woken")).toHaveLength(1);
});

test.each([
  ["offline", { status: "offline", changedAt: minutesLater(30) }],
  ["gone", { heartbeatAt: now }],
] as const)("one whose holder is %s goes to somebody who is there, or to the queue", async (_, presence) => {
  const { db, desk, ada, ticket, kinds } = await heldTicket();
  await db.staffPresence.update({ where: { staffId: ada.staffId }, data: presence });
  const ben = await createAgent(db, "Ben", { heartbeatAt: minutesLater(60) });
  await wakeHeldTickets(desk, minutesLater(60));
  expect(await ticket()).toMatchObject({ status: "open", assigneeId: ben.staffId });
  expect((await kinds()).slice(-3)).toEqual(["woken", "returned", "assigned"]);
});

test("one whose holder works here no more waits in the queue when nobody else is there", async () => {
  const { db, desk, ada, ticket } = await heldTicket();
  await db.staff.update({ where: { id: ada.staffId }, data: { disabledAt: minutesLater(30) } });
  await wakeHeldTickets(desk, minutesLater(60));
  expect(await ticket()).toMatchObject({ status: "new", assigneeId: null, wakesAt: null });
});

test("one that nobody has is placed as it wakes", async () => {
  const { db, desk, ada, id, ticket } = await heldTicket();
  await db.ticket.update({ where: { id }, data: { assigneeId: null } });
  await wakeHeldTickets(desk, minutesLater(60));
  expect(await ticket()).toMatchObject({ status: "open", assigneeId: ada.staffId });
});

test("a call that reaches its customer ends the hold", async () => {
  const { db, desk, ada, id, ticket } = await heldTicket();
  const slot = { startsAt: minutesLater(20), endsAt: minutesLater(50) };
  await db.callBack.create({ data: { ticketId: id, phone: "+33612345678", ...slot } });
  const { number } = await ticket();
  const tried = { number, outcome: "reached", note: "", submissionKey: randomUUID() } as const;
  await recordCall(desk, () => null, ada, tried, minutesLater(25));
  expect(await ticket()).toMatchObject({ status: "pending", wakesAt: null });
});
