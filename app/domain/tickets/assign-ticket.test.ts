import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, minutesLater, now } from "#tests/support/people.ts";
import { startProcess } from "#tests/support/start-process.ts";
import { listQueue } from "./list-queue.server.ts";
import { releaseTicket } from "./release-ticket.server.ts";
import { solveTicket } from "./solve-ticket.server.ts";
import { takeTicket } from "./take-ticket.server.ts";

async function counter() {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db);
  return { db, desk, published, ada: await createAgent(db, "Ada"), ben: await createAgent(db, "Ben") };
}

test("a ticket goes to the faster of two agents, once", async () => {
  const { db, desk, ada, ben, published } = await counter();
  const { number } = await openedTicket(desk);
  published.length = 0;
  const outcomes = await Promise.all([ada, ben].map((agent) => takeTicket(desk, agent, number, now)));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["faster", "taken"]);
  const ticket = await db.ticket.findFirstOrThrow({ include: { assignee: true, events: true } });
  expect(outcomes).toContainEqual({ kind: "faster", assigneeName: ticket.assignee?.name });
  expect(ticket).toMatchObject({ status: "open", assignedAt: now, placement: { reasons: [{ kind: "taken" }] } });
  expect(ticket.events.filter(({ kind }) => kind === "assigned")).toHaveLength(1);
  expect(published).toHaveLength(1);
});

test("taking one's own ticket again changes nothing", async () => {
  const { db, desk, ada } = await counter();
  const { number } = await openedTicket(desk);
  await takeTicket(desk, ada, number, now);
  expect(await takeTicket(desk, ada, number, minutesLater(5))).toEqual({ kind: "taken" });
  expect(await db.ticket.findFirst()).toMatchObject({ assignedAt: now });
});

test("a finished ticket is taken by nobody", async () => {
  const { desk, ada, ben } = await counter();
  const { number } = await openedTicket(desk);
  await solveTicket(desk, ada, number, now);
  expect(await takeTicket(desk, ben, number, now)).toEqual({ kind: "faster", assigneeName: null });
});

test("a released ticket waits again, and says who gave it back", async () => {
  const { db, desk, ada, ben } = await counter();
  const { number } = await openedTicket(desk);
  await takeTicket(desk, ada, number, now);
  expect(await releaseTicket(desk, ada, number, minutesLater(1))).toEqual({ kind: "released" });
  expect(await db.ticket.findFirst()).toMatchObject({
    status: "new",
    assigneeId: null,
    assignedAt: null,
    placement: { reasons: [{ kind: "released", staffId: ada.staffId }] },
  });
  expect(await releaseTicket(desk, ada, number, minutesLater(2))).toEqual({ kind: "refused" });
  expect(await takeTicket(desk, ben, number, minutesLater(3))).toEqual({ kind: "taken" });
});

test("only a lead releases what somebody else has", async () => {
  const { db, desk, ada, ben } = await counter();
  const lead = await createAgent(db, "Lea", { role: "lead", shops: [] });
  const { number } = await openedTicket(desk);
  await takeTicket(desk, ada, number, now);
  expect(await releaseTicket(desk, ben, number, now)).toEqual({ kind: "refused" });
  expect(await releaseTicket(desk, lead, number, now)).toEqual({ kind: "released" });
});

test("a ticket of another shop does not exist for an agent", async () => {
  const { db, desk } = await counter();
  const cleo = await createAgent(db, "Cleo", { shops: ["lueur"] });
  const editor = await createAgent(db, "Eli", { role: "editor" });
  const { number } = await openedTicket(desk);
  for (const staff of [cleo, editor]) {
    expect(await takeTicket(desk, staff, number, now)).toEqual({ kind: "not_found" });
    expect(await releaseTicket(desk, staff, number, now)).toEqual({ kind: "not_found" });
    expect(await listQueue(db, staff, { statuses: ["new"] })).toEqual([]);
  }
  expect(await takeTicket(desk, cleo, 9999, now)).toEqual({ kind: "not_found" });
});

test("two processes give a hundred tickets away, each exactly once", { timeout: 60_000 }, async () => {
  const { db, desk, ada, ben } = await counter();
  for (let count = 0; count < 100; count += 1) await openedTicket(desk);
  const [file] = await db.$queryRawUnsafe<{ file: string }[]>(
    "SELECT file FROM pragma_database_list WHERE name = 'main'",
  );
  const processes = await Promise.all(
    [ada, ben].map(({ staffId }) => startProcess("tests/support/assign-tickets.ts", [`file:${file?.file}`, staffId])),
  );
  for (const process of processes) expect(await process.nextLine()).toBe("ready");
  for (const process of processes) process.write("go\n");
  const counts = await Promise.all(processes.map(async (process) => Number(await process.nextLine())));
  expect(await Promise.all(processes.map((process) => process.exitCode))).toEqual([0, 0]);
  expect(counts[0]! + counts[1]!).toBe(100);
  const held = await Promise.all(
    [ada, ben].map(({ staffId }) => db.ticket.count({ where: { assigneeId: staffId, status: "open" } })),
  );
  expect(held).toEqual(counts);
  expect(await db.ticketEvent.count({ where: { kind: "assigned" } })).toBe(100);
});
