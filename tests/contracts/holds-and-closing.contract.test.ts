import { randomUUID } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Database } from "#app/domain/shared/db.ts";
import { holdTicket } from "#app/domain/tickets/hold-ticket.server.ts";
import { prioritiseTicket } from "#app/domain/tickets/prioritise-ticket.server.ts";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { solveTicket } from "#app/domain/tickets/solve-ticket.server.ts";
import { takeUpTicket } from "#app/domain/tickets/wake-ticket.server.ts";
import { wakeHeldTickets } from "#app/flows/wake-held-tickets.server.ts";
import { deployMigrations } from "#app/infra/db/deploy-migrations.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { inQueue, openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, minutesLater, now } from "#tests/support/people.ts";
import { postgresPrograms, startPostgres } from "#tests/support/postgres.ts";
import { startProcess } from "#tests/support/start-process.ts";

const eachDatabase = {
  SQLite: async () => {
    const db = await freshDatabase();
    const [file] = await db.$queryRawUnsafe<{ file: string }[]>(
      "SELECT file FROM pragma_database_list WHERE name = 'main'",
    );
    return { db, url: `file:${file?.file}` };
  },
  PostgreSQL: async () => {
    const server = await startPostgres();
    await deployMigrations(server.url);
    const db = await openDatabase(server.url);
    onTestFinished(async () => {
      await db.$disconnect();
      await server.stop();
    });
    return { db, url: server.url };
  },
};

const times = <T>(count: number, work: (at: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, at) => work(at)));

/** Thirty tickets on hold until an hour from now, and thirty solved a week before that. */
async function fill(db: Database) {
  const { desk } = testDesk(db);
  const ada = await createAgent(db, "Ada", { heartbeatAt: minutesLater(60), emailCapacity: 100 });
  for (let at = 0; at < 60; at += 1) {
    const placement = { ...inQueue, assigneeId: at % 3 === 0 ? null : ada.staffId };
    const { number } = await openedTicket(desk, { placement });
    const hold = { number, wakesAt: minutesLater(60), reason: "", submissionKey: randomUUID() };
    if (at % 2) await holdTicket(desk, ada, hold, now);
    else await solveTicket(desk, ada, number, minutesLater(60 - 7 * 1440));
  }
  return { desk, ada };
}

const eventsOf = (db: Database, kind: string) => db.ticketEvent.count({ where: { kind } });

describe.each(["SQLite", "PostgreSQL"] as const)("on %s", (name) => {
  const canRun = name === "SQLite" || postgresPrograms() !== null;

  test.skipIf(!canRun)("two processes wake and close each ticket once", { timeout: 120_000 }, async () => {
    const { db, url } = await eachDatabase[name]();
    await fill(db);
    const processes = await Promise.all(
      [0, 1].map(() => startProcess("tests/support/wake-and-close.ts", [url, minutesLater(60).toISOString()])),
    );
    for (const process of processes) expect(await process.nextLine()).toBe("ready");
    for (const process of processes) process.write("go\n");
    const lines = await Promise.all(processes.map((process) => process.nextLine()));
    const done = lines.map((line) => JSON.parse(line ?? "") as { woken: number; closed: number });
    const sum = (key: "woken" | "closed") => done.reduce((total, one) => total + one[key], 0);
    expect([sum("woken"), sum("closed")]).toEqual([30, 30]);
    expect([await eventsOf(db, "woken"), await eventsOf(db, "closed")]).toEqual([30, 30]);
    const left = await db.ticket.groupBy({ by: ["status"], _count: { _all: true }, orderBy: { status: "asc" } });
    expect(left.map(({ status, _count }) => [status, _count._all]).sort()).toEqual([
      ["closed", 30],
      ["open", 30],
    ]);
    expect(
      await db.ticket.count({ where: { OR: [{ wakesAt: { not: null } }, { status: "open", assigneeId: null }] } }),
    ).toBe(0);
  });

  test.skipIf(!canRun)("many at once come to one result", { timeout: 120_000 }, async () => {
    const { db } = await eachDatabase[name]();
    const { desk, published } = testDesk(db);
    const ada = await createAgent(db, "Ada", { heartbeatAt: minutesLater(60) });
    const placement = { ...inQueue, assigneeId: ada.staffId };
    const { id, number, customerId } = await openedTicket(desk, { placement });
    const kinds = (kind: string) => eventsOf(db, kind);
    await times(10, () => prioritiseTicket(desk, ada, { number, priority: "urgent" }, now));
    expect(await kinds("prioritised")).toBe(1);
    const hold = { number, wakesAt: minutesLater(60), reason: "", submissionKey: randomUUID() };
    await times(10, () => holdTicket(desk, ada, hold, now));
    expect(await kinds("held")).toBe(1);
    const author = { kind: "customer", shop: "aurelia", customerId } as const;
    const word = { number, author, body: "Du nouveau ?", submissionKey: randomUUID() };
    await Promise.all([
      ...Array.from({ length: 5 }, () => wakeHeldTickets(desk, minutesLater(60))),
      ...Array.from({ length: 5 }, () => takeUpTicket(desk, ada, number, minutesLater(60))),
      replyToTicket(desk, word, minutesLater(60)),
    ]);
    expect(await kinds("woken")).toBe(1);
    expect(await db.ticket.findUnique({ where: { id } })).toMatchObject({ status: "open", wakesAt: null });
    expect(published.length).toBeGreaterThan(0);
  });
});
