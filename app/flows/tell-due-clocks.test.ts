import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { solveTicket } from "#app/domain/tickets/solve-ticket.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, minutesLater } from "#tests/support/people.ts";
import { tellDueClocks } from "./tell-due-clocks.server.ts";

async function urgentTicket() {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db);
  const ticket = await openedTicket(desk, { priority: "urgent" });
  published.length = 0;
  const told = async () =>
    (await db.ticketEvent.findMany({ where: { kind: { startsWith: "sla_" } }, orderBy: { id: "asc" } })).map(
      ({ kind, detail, happenedAt }) => ({ kind, ...(detail as { target: string; dueAt: string }), happenedAt }),
    );
  return { db, desk, published, ticket, told };
}

// Opened Monday 11:00, urgent: sixty minutes of opening hours, a warning after forty-five.
test("a warning and a breach are told on time, each once, and open pages hear of it", async () => {
  const { desk, told, published } = await urgentTicket();
  const counts: number[] = [];
  for (const minutes of [44, 45, 46, 59, 60, 61]) counts.push(await tellDueClocks(desk, minutesLater(minutes)));
  expect(counts).toEqual([0, 1, 0, 0, 1, 0]);
  expect(await told()).toEqual([
    { kind: "sla_warned", target: "first_reply", dueAt: minutesLater(45).toISOString(), happenedAt: minutesLater(45) },
    {
      kind: "sla_breached",
      target: "first_reply",
      dueAt: minutesLater(60).toISOString(),
      happenedAt: minutesLater(60),
    },
  ]);
  expect(published.map(({ kind }) => kind)).toEqual(["ticket_changed", "ticket_changed"]);
});

test("what fell due while nobody ran is told after the restart, with the instant at which it did", async () => {
  const { db, told } = await urgentTicket();
  const [file] = await db.$queryRawUnsafe<{ file: string }[]>(
    "SELECT file FROM pragma_database_list WHERE name = 'main'",
  );
  const restarted = await openDatabase(`file:${file?.file}`);
  await tellDueClocks(testDesk(restarted).desk, minutesLater(300));
  await restarted.$disconnect();
  expect((await told()).map(({ kind, dueAt, happenedAt }) => [kind, dueAt, happenedAt])).toEqual([
    ["sla_warned", minutesLater(45).toISOString(), minutesLater(300)],
    ["sla_breached", minutesLater(60).toISOString(), minutesLater(300)],
  ]);
});

test("a reply after the time was up but before anybody looked tells of it too, and only once", async () => {
  const { db, desk, ticket, told } = await urgentTicket();
  const ada = await createAgent(db, "Ada");
  const author = { kind: "staff", as: "public", ...ada } as const;
  const reply = { number: ticket.number, author, body: "Bonjour", submissionKey: randomUUID() };
  await replyToTicket(desk, reply, minutesLater(61));
  expect((await told()).map(({ kind }) => kind)).toEqual(["sla_warned", "sla_breached"]);
  expect(await tellDueClocks(desk, minutesLater(62))).toBe(0);
  const clocks = await db.slaClock.findMany({ orderBy: { target: "asc" } });
  expect(clocks.map(({ target, runningSince, endedAt }) => [target, runningSince, endedAt])).toEqual([
    ["first_reply", null, minutesLater(61)],
    ["resolution", null, null],
  ]);
});

test("a reply in time tells of nothing, and solving ends every clock", async () => {
  const { db, desk, ticket, told } = await urgentTicket();
  const ada = await createAgent(db, "Ada");
  await solveTicket(desk, ada, ticket.number, minutesLater(10));
  expect(await tellDueClocks(desk, minutesLater(30_000))).toBe(0);
  expect(await told()).toEqual([]);
  expect(await db.slaClock.count({ where: { endedAt: null } })).toBe(0);
});

test("twenty looks at once tell once", async () => {
  const { desk, told } = await urgentTicket();
  await Promise.all(Array.from({ length: 20 }, () => tellDueClocks(desk, minutesLater(61))));
  expect((await told()).map(({ kind }) => kind)).toEqual(["sla_warned", "sla_breached"]);
});
