import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { storeOrder } from "#app/domain/orders/store-order.server.ts";
import { viewOrder } from "#app/domain/orders/view-order.server.ts";
import type { Asked } from "#app/domain/requests/asked.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import { viewSatisfaction } from "#app/domain/insights/view-satisfaction.server.ts";
import { lockTicket } from "#app/domain/tickets/lock-ticket.server.ts";
import { openTicket } from "#app/domain/tickets/open-ticket.server.ts";
import { rateTicket } from "#app/domain/tickets/rate-ticket.server.ts";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { solveTicket } from "#app/domain/tickets/solve-ticket.server.ts";
import { takeTicket } from "#app/domain/tickets/take-ticket.server.ts";
import { pickUpBacklog } from "#app/flows/pick-up-backlog.server.ts";
import { inQueue, openedTicket, testDesk, ticketDraft } from "#tests/support/desk.ts";
import { exampleOrder } from "#tests/support/example-order.ts";
import { createAgent, createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { setPostgres } from "#tests/support/postgres-database.ts";

// The rooms' own tests hold SQLite to the same; here several connections truly write at once.
describe("races on PostgreSQL", () => {
  const postgres = setPostgres();
  const { canRun } = postgres;
  let db: Database;
  beforeAll(() => void (db = postgres.db));

  const times = <T>(count: number, work: (at: number) => Promise<T>) =>
    Promise.all(Array.from({ length: count }, (_, at) => work(at)));

  test.skipIf(!canRun)("one form opens one ticket, many forms open many with consecutive numbers", async () => {
    const { desk } = testDesk(db);
    const { id } = await createCustomer(db);
    const draft = ticketDraft(id);
    const place = () => Promise.resolve(inQueue);
    const same = await times(20, () => openTicket(desk, draft, place, now));
    expect(same.map(({ kind }) => kind).sort()).toEqual(["opened", ...Array<string>(19).fill("repeated")]);
    await times(30, () => openTicket(desk, ticketDraft(id), place, now));
    const numbers = (await db.ticket.findMany({ orderBy: { number: "asc" } })).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 31 }, (_, at) => (numbers[0] ?? 0) + at));
  });

  test.skipIf(!canRun)("of twenty forms asking for the same about one order one opens a ticket", async () => {
    const { desk } = testDesk(db);
    const customer = await createCustomer(db, "Asker");
    await storeOrder(db, exampleOrder({ customer: { email: customer.email, name: null, locale: null } }));
    const order = await viewOrder(db, { shop: "aurelia", number: "AU-1", customerId: customer.id });
    const asked: Asked = {
      ...{ locale: "fr", items: [], reason: "changed_mind", details: "", remedy: null, verdict: null, evidence: [] },
      article: { id: "commandes/annuler", locale: "fr", title: "Annuler ma commande", version: "v1" },
    };
    const request = { type: "cancel_order", asked } as const;
    const place = () => Promise.resolve(inQueue);
    const outcomes = await times(20, () => openTicket(desk, ticketDraft(customer.id, { order, request }), place, now));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["opened", ...Array<string>(19).fill("repeated")]);
    expect(await db.ticket.count({ where: { requesterId: customer.id } })).toBe(1);
  });

  test.skipIf(!canRun)("one of ten agents takes a ticket, and one of ten equal forms replies", async () => {
    const { desk } = testDesk(db);
    const agents = await times(10, (at) => createAgent(db, `Taker${at}`, { presence: "offline" }));
    const { number, customerId } = await openedTicket(desk);
    const taken = await Promise.all(agents.map((agent) => takeTicket(desk, agent, number, now)));
    expect(taken.filter(({ kind }) => kind === "taken")).toHaveLength(1);
    const author = { kind: "customer", shop: "aurelia", customerId } as const;
    const reply = { number, author, body: "Bonjour", submissionKey: randomUUID() };
    const replies = await times(10, () => replyToTicket(desk, reply, now));
    expect(replies.map(({ kind }) => kind).sort()).toEqual([...Array<string>(9).fill("repeated"), "replied"]);
  });

  test.skipIf(!canRun)("a ticket solved ten times at once is solved once", async () => {
    const { desk } = testDesk(db);
    const agent = await createAgent(db, "Solver", { presence: "offline" });
    const { id, number } = await openedTicket(desk);
    await times(10, (at) => solveTicket(desk, agent, number, minutesLater(at)));
    expect(await db.ticketEvent.count({ where: { ticketId: id, kind: "solved" } })).toBe(1);
    expect(await db.outboxJob.count({ where: { dedupeKey: { startsWith: `ticket-solved:${id}` } } })).toBe(1);
  });

  test.skipIf(!canRun)("ten equal words at once are one, ten differing ones leave one and are all told", async () => {
    const { desk } = testDesk(db);
    await db.ticket.deleteMany();
    const agent = await createAgent(db, "Rated", { presence: "offline" });
    const { id, number } = await openedTicket(desk);
    await solveTicket(desk, agent, number, now);
    const say = (comment: string) => rateTicket(desk, id, { rating: "bad", comment }, minutesLater(1));
    await times(10, () => say("Trop long"));
    const told = () => db.ticketEvent.count({ where: { ticketId: id, kind: "rated" } });
    expect([await db.satisfaction.count(), await told()]).toEqual([1, 1]);
    await times(10, (at) => say(`Trop long ${at}`));
    expect([await db.satisfaction.count(), await told()]).toEqual([1, 11]);
    expect(await viewSatisfaction(db, now)).toMatchObject({ shops: [{ solved: 1, rated: 1, good: 0 }] });
  });

  test.skipIf(!canRun)(
    "picking up five times at once gives each ticket once and fills nobody above capacity",
    async () => {
      const { desk } = testDesk(db);
      await db.ticket.deleteMany();
      const agents = await times(2, (at) => createAgent(db, `Picker${at}`, { emailCapacity: 15 }));
      for (let count = 0; count < 40; count += 1) await openedTicket(desk);
      const counts = await times(5, () => pickUpBacklog(desk, now));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30);
      const held = await Promise.all(agents.map(({ staffId }) => db.ticket.count({ where: { assigneeId: staffId } })));
      expect(held).toEqual([15, 15]);
    },
  );

  test.skipIf(!canRun)("two transactions that wait for each other are both kept: one is run again", async () => {
    const { desk } = testDesk(db);
    const [one, other] = [await openedTicket(desk), await openedTicket(desk)];
    let runs = 0;
    let holding = 0;
    let meet = () => undefined as void;
    const bothHold = new Promise<void>((resolve) => (meet = resolve));
    const lockBoth = (first: string, second: string) =>
      inTransaction(db, async (tx) => {
        const run = (runs += 1);
        await lockTicket(tx, first);
        if ((holding += 1) === 2) meet();
        if (run <= 2) await bothHold;
        await tx.ticket.update({ where: { id: second }, data: { summary: { set: `locked after ${first}` } } });
      });
    await Promise.all([lockBoth(one.id, other.id), lockBoth(other.id, one.id)]);
    expect(runs).toBe(3);
    const rows = await db.ticket.findMany({ where: { id: { in: [one.id, other.id] } }, select: { summary: true } });
    expect(rows.every(({ summary }) => summary.startsWith("locked after"))).toBe(true);
  });
});
