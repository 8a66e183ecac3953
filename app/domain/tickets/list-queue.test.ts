import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { inQueue, openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, createCustomer, minutesLater } from "#tests/support/people.ts";
import { listQueue } from "./list-queue.server.ts";
import { mergeTicket } from "./merge-ticket.server.ts";
import { replyToTicket } from "./reply-to-ticket.server.ts";
import { takeTicket } from "./take-ticket.server.ts";

async function counter() {
  const db = await freshDatabase();
  const { desk } = testDesk(db);
  return {
    db,
    desk,
    ada: await createAgent(db, "Ada", { languages: ["fr"] }),
    ben: await createAgent(db, "Ben", { languages: ["fr", "en"] }),
  };
}

const english = { placement: { ...inQueue, queue: "aurelia/en" }, language: "en" };
const waiting = { statuses: ["new", "open"] } as const;
const numbers = (items: { number: number }[]) => items.map(({ number }) => number);

test("the most urgent come first, and among equals whoever waits longest", async () => {
  const { db, desk, ada } = await counter();
  await openedTicket(desk, { priority: "low", at: minutesLater(-90) });
  await openedTicket(desk, { priority: "normal", at: minutesLater(-10) });
  await openedTicket(desk, { priority: "normal", at: minutesLater(-30) });
  await openedTicket(desk, { priority: "urgent", at: minutesLater(-1) });
  await openedTicket(desk, { priority: "high", at: minutesLater(-5) });
  expect(numbers(await listQueue(db, ada, { statuses: [...waiting.statuses] }))).toEqual([
    1004, 1005, 1003, 1002, 1001,
  ]);
  expect(numbers(await listQueue(db, ada, { statuses: [...waiting.statuses], limit: 2 }))).toEqual([1004, 1005]);
});

test("an agent has the queues of their languages and what is theirs; a colleague's ticket is not in it", async () => {
  const { db, desk, ada, ben } = await counter();
  const french = await openedTicket(desk);
  const other = await openedTicket(desk, english);
  const taken = await openedTicket(desk);
  await takeTicket(desk, ben, taken.number, minutesLater(1));
  expect(numbers(await listQueue(db, ada, { statuses: [...waiting.statuses] }))).toEqual([french.number]);
  expect(numbers(await listQueue(db, ben, { statuses: [...waiting.statuses] }))).toEqual([
    french.number,
    other.number,
    taken.number,
  ]);
  expect(numbers(await listQueue(db, ben, { statuses: [...waiting.statuses], assignee: "me" }))).toEqual([
    taken.number,
  ]);
  expect(numbers(await listQueue(db, ben, { statuses: [...waiting.statuses], assignee: "nobody" }))).toEqual([
    french.number,
    other.number,
  ]);
});

test("a lead has every queue of every shop", async () => {
  const { db, desk, ben } = await counter();
  const lead = await createAgent(db, "Lea", { role: "lead", shops: [], languages: [] });
  const eve = await createCustomer(db, "Eve", "lueur");
  const one = await openedTicket(desk);
  const other = await openedTicket(desk, {
    shop: "lueur",
    customerId: eve.id,
    placement: { ...inQueue, queue: "lueur/pl" },
  });
  await takeTicket(desk, ben, one.number, minutesLater(1));
  expect(numbers(await listQueue(db, lead, { statuses: [...waiting.statuses] }))).toEqual([one.number, other.number]);
  expect(numbers(await listQueue(db, lead, { statuses: ["solved"] }))).toEqual([]);
});

test("a customer waits since their first word after ours, and not at all after ours", async () => {
  const { db, desk, ada } = await counter();
  const { number, customerId } = await openedTicket(desk);
  const since = async () => (await listQueue(db, ada, { statuses: ["new", "open", "pending"] }))[0]?.waitingSince;
  const say = (author: Parameters<typeof replyToTicket>[1]["author"], minutes: number) =>
    replyToTicket(desk, { number, author, body: "…", submissionKey: randomUUID() }, minutesLater(minutes));
  const customer = { kind: "customer", shop: "aurelia", customerId } as const;
  expect(await since()).toEqual(minutesLater(0));
  await say(customer, 5);
  expect(await since()).toEqual(minutesLater(0));
  await say({ kind: "staff", as: "public", ...ada }, 10);
  expect(await since()).toBeNull();
  await say(customer, 20);
  await say(customer, 30);
  await say({ kind: "staff", as: "note", ...ada }, 40);
  expect(await since()).toEqual(minutesLater(20));
});

test("a customer waits for what was merged into an answered ticket since they began to, and comes before who waits less", async () => {
  const { db, desk, ada } = await counter();
  const { number, customerId } = await openedTicket(desk);
  const answered = await openedTicket(desk, { customerId, at: minutesLater(5) });
  const later = await openedTicket(desk, { at: minutesLater(30) });
  const reply = { number: answered.number, body: "…", submissionKey: randomUUID() };
  await replyToTicket(desk, { ...reply, author: { kind: "staff", as: "public", ...ada } }, minutesLater(40));
  await mergeTicket(desk, ada, { number, into: answered.number }, minutesLater(50));
  const queue = await listQueue(db, ada, { statuses: [...waiting.statuses] });
  expect(queue.map((item) => [item.number, item.waitingSince])).toEqual([
    [answered.number, minutesLater(0)],
    [later.number, minutesLater(30)],
  ]);
});

test("a booked call is due by the end of its slot when that comes before the promises", async () => {
  const { db, desk, ada } = await counter();
  const { id } = await openedTicket(desk);
  const due = async () => (await listQueue(db, ada, { statuses: [...waiting.statuses] }))[0]?.nextDue;
  const promised = await due();
  const call = { phone: "+33612345678", startsAt: minutesLater(5), endsAt: minutesLater(10) };
  await db.callBack.create({ data: { ticketId: id, ...call } });
  expect(await due()).toEqual({ target: "call", at: minutesLater(10) });
  await db.callBack.update({ where: { ticketId: id }, data: { doneAt: minutesLater(7) } });
  expect(await due()).toEqual(promised);
});
