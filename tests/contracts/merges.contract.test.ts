import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#app/domain/shared/db.ts";
import { mergeTicket } from "#app/domain/tickets/merge-ticket.server.ts";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { solveTicket } from "#app/domain/tickets/solve-ticket.server.ts";
import { tagTicket } from "#app/domain/tickets/tag-ticket.server.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { setPostgres } from "#tests/support/postgres-database.ts";

// The rooms' own tests hold SQLite to the same; here several connections truly write at once.
describe("merging and tagging on PostgreSQL", () => {
  const postgres = setPostgres();
  const { canRun } = postgres;
  let db: Database;
  beforeAll(() => void (db = postgres.db));

  const rounds = Array.from({ length: 8 }, (_, at) => at);

  test.skipIf(!canRun)("ten who add the same tag at once make one", async () => {
    const { desk } = testDesk(db);
    const agent = await createAgent(db, "Tagger", { presence: "offline" });
    const { id, number } = await openedTicket(desk);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => tagTicket(desk, agent, { number, tag: "VIP" }, now)),
    );
    expect(outcomes).toEqual(Array(10).fill({ kind: "tagged", tag: "vip" }));
    expect(await db.ticketTag.findMany({ where: { ticketId: id } })).toHaveLength(1);
    expect(await db.ticketEvent.count({ where: { ticketId: id, kind: "tagged" } })).toBe(1);
  });

  test.skipIf(!canRun)(
    "merges in opposite directions and round a ring leave one ticket open and no circle",
    async () => {
      const { desk } = testDesk(db);
      const agent = await createAgent(db, "Merger", { presence: "offline" });
      for (const round of rounds) {
        const { id: customerId } = await createCustomer(db, `Ring${round}`);
        const ring: { number: number }[] = [];
        for (let at = 0; at < 3; at += 1) ring.push(await openedTicket(desk, { customerId }));
        const merge = (from: number, to: number) =>
          mergeTicket(desk, agent, { number: ring[from]?.number ?? 0, into: ring[to]?.number ?? 0 }, minutesLater(1));
        await Promise.all([merge(0, 1), merge(1, 0), merge(1, 2), merge(2, 0), merge(0, 1)]);
        const rows = await db.ticket.findMany({ where: { requesterId: customerId } });
        const isOpen = rows.filter(({ status }) => status !== "closed");
        expect(isOpen.length).toBeGreaterThan(0);
        expect(isOpen.every(({ mergedIntoId }) => mergedIntoId === null)).toBe(true);
        for (const row of rows) {
          let end = row;
          for (let steps = 0; end.mergedIntoId !== null; steps += 1) {
            expect(steps).toBeLessThan(3);
            end = rows.find(({ id }) => id === end.mergedIntoId) ?? row;
          }
          expect(end.status).not.toBe("closed");
        }
        const merges = await db.ticketEvent.count({ where: { kind: "merged", ticket: { requesterId: customerId } } });
        expect(merges).toBe(rows.length - isOpen.length);
      }
    },
  );

  test.skipIf(!canRun)(
    "a merge while the customer replies, an agent answers and another solves loses nothing",
    async () => {
      const { desk } = testDesk(db);
      const agent = await createAgent(db, "Busy", { presence: "offline" });
      for (const round of rounds) {
        const { id: customerId } = await createCustomer(db, `Busy${round}`);
        const [one, other] = [await openedTicket(desk, { customerId }), await openedTicket(desk, { customerId })];
        const asCustomer = { kind: "customer", shop: "aurelia", customerId } as const;
        const asAgent = { kind: "staff", as: "public", ...agent } as const;
        const say = (number: number, author: typeof asCustomer | typeof asAgent) =>
          replyToTicket(desk, { number, author, body: `mot ${round}`, submissionKey: randomUUID() }, minutesLater(2));
        const [merged, ...rest] = await Promise.all([
          mergeTicket(desk, agent, { number: one.number, into: other.number }, minutesLater(2)),
          say(one.number, asCustomer),
          say(other.number, asCustomer),
          say(other.number, asAgent),
          solveTicket(desk, agent, other.number, minutesLater(2)),
        ]);
        expect(merged).toEqual({ kind: "merged" });
        expect(rest.map(({ kind }) => kind)).toEqual(["replied", "replied", "replied", "solved"]);
        const rows = await db.ticket.findMany({ where: { requesterId: customerId }, orderBy: { number: "asc" } });
        expect(rows.map(({ status, mergedIntoId }) => [status === "closed", mergedIntoId])).toEqual([
          [true, other.id],
          [false, null],
        ]);
        expect(await db.ticketMessage.count({ where: { ticketId: { in: [one.id, other.id] } } })).toBe(5);
      }
    },
  );
});
