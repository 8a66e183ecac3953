import { expect, test } from "vitest";
import { handOutTickets } from "#app/flows/hand-out-tickets.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { inQueue, openedTicket, testDesk } from "#tests/support/desk.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { createAgent, minutesLater, now } from "#tests/support/people.ts";
import { listQueue } from "./list-queue.server.ts";
import { prioritiseTicket } from "./prioritise-ticket.server.ts";
import { solveTicket } from "./solve-ticket.server.ts";

async function counter() {
  const db = await freshDatabase();
  const raising = { name: "Returns", when: { topics: ["return"] }, to: null, priority: "high" as const };
  const shop = exampleShop();
  const { desk, published } = testDesk(db, { ...shop, routing: { ...shop.routing, rules: [raising] } });
  const ada = await createAgent(db, "Ada");
  const placement = { ...inQueue, assigneeId: ada.staffId };
  const ticket = await openedTicket(desk, { topic: "return.how", priority: "high", placement });
  published.length = 0;
  const set = (priority: "urgent" | "high" | "normal" | "low", at = minutesLater(10)) =>
    prioritiseTicket(desk, ada, { number: ticket.number, priority }, at);
  const stored = () => db.ticket.findUniqueOrThrow({ where: { id: ticket.id } });
  const settings = async () =>
    (await db.ticketEvent.findMany({ where: { kind: "prioritised" }, orderBy: { id: "asc" } })).map(
      ({ detail }) => detail,
    );
  return { db, desk, published, ada, ticket, set, stored, settings };
}

test("a priority set by hand is kept with what it was before, and open pages hear of it", async () => {
  const { set, stored, settings, published } = await counter();
  expect(await set("urgent")).toEqual({ kind: "prioritised" });
  expect(await stored()).toMatchObject({ priority: "urgent" });
  expect(await settings()).toEqual([{ from: "high", to: "urgent" }]);
  expect(published).toMatchObject([{ kind: "ticket_changed" }]);
});

test("ten presses at once change it once", async () => {
  const { set, settings } = await counter();
  await Promise.all(Array.from({ length: 10 }, () => set("low")));
  expect(await settings()).toEqual([{ from: "high", to: "low" }]);
});

test("the promises follow: what was used until then counts, and a breach that the new one brings is told", async () => {
  const { db, set } = await counter();
  const clock = () => db.slaClock.findFirstOrThrow({ where: { target: "first_reply" } });
  expect(await clock()).toMatchObject({ targetMinutes: 120, dueAt: new Date("2026-11-23T13:00:00Z") });
  await set("normal");
  expect(await clock()).toMatchObject({ targetMinutes: 480, usedSeconds: 600 });
  await set("urgent", minutesLater(70));
  expect(await clock()).toMatchObject({ targetMinutes: 60, breachedAt: minutesLater(70) });
  expect(await db.ticketEvent.count({ where: { kind: "sla_breached" } })).toBe(1);
});

test("the queue shows it where it belongs now", async () => {
  const { db, desk, ada, ticket, set } = await counter();
  const other = await openedTicket(desk);
  const order = async () => (await listQueue(db, ada, { statuses: ["new", "open"] })).map(({ number }) => number);
  expect(await order()).toEqual([ticket.number, other.number]);
  await set("low");
  expect(await order()).toEqual([other.number, ticket.number]);
});

test("the shop's rule does not set it back when the ticket is placed again", async () => {
  const { db, desk, ada, set, stored } = await counter();
  await set("low");
  const ben = await createAgent(db, "Ben", { heartbeatAt: minutesLater(20) });
  await db.staffPresence.update({
    where: { staffId: ada.staffId },
    data: { status: "offline", changedAt: minutesLater(20) },
  });
  expect(await handOutTickets(desk, minutesLater(20))).toMatchObject({ returned: 1 });
  expect(await stored()).toMatchObject({ assigneeId: ben.staffId, priority: "low" });
});

test("a solved ticket, or one of another shop, is refused", async () => {
  const { db, desk, ada, ticket, set, settings } = await counter();
  const cleo = await createAgent(db, "Cleo", { shops: ["lueur"] });
  const wanted = { number: ticket.number, priority: "low" as const };
  expect(await prioritiseTicket(desk, cleo, wanted, now)).toEqual({ kind: "not_found" });
  await solveTicket(desk, ada, ticket.number, now);
  expect(await set("low")).toEqual({ kind: "refused" });
  expect(await settings()).toEqual([]);
});
