import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { inQueue, openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { holdTicket } from "./hold-ticket.server.ts";
import type { Hold } from "./hold-ticket.server.ts";
import { listQueue } from "./list-queue.server.ts";
import { replyToTicket } from "./reply-to-ticket.server.ts";
import { solveTicket } from "./solve-ticket.server.ts";
import { takeUpTicket } from "./wake-ticket.server.ts";

async function counter() {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db);
  const ada = await createAgent(db, "Ada", { heartbeatAt: minutesLater(5) });
  const { id } = await createCustomer(db, "Zoe");
  const ticket = await openedTicket(desk, { customerId: id, placement: { ...inQueue, assigneeId: ada.staffId } });
  const hold = (changes: Partial<Hold> = {}, at = now) =>
    holdTicket(
      desk,
      ada,
      { number: ticket.number, wakesAt: minutesLater(60), reason: "", submissionKey: randomUUID(), ...changes },
      at,
    );
  const stored = () => db.ticket.findUniqueOrThrow({ where: { id: ticket.id } });
  const kinds = async () =>
    (await db.ticketEvent.findMany({ where: { ticketId: ticket.id }, orderBy: { id: "asc" } })).map(({ kind }) => kind);
  const say = (author: "customer" | "staff", at = minutesLater(5)) =>
    replyToTicket(
      desk,
      {
        ...{ number: ticket.number, body: "Bonjour", submissionKey: randomUUID() },
        author:
          author === "staff"
            ? { kind: "staff", as: "public", ...ada }
            : { kind: "customer", shop: "aurelia", customerId: id },
      },
      at,
    );
  return { db, desk, published, ada, ticket, hold, stored, kinds, say };
}

test("a hold keeps its moment and its reason, which only the history tells", async () => {
  const { db, hold, stored, ticket, published } = await counter();
  published.length = 0;
  const submissionKey = randomUUID();
  expect(await hold({ reason: "L’atelier répond demain", submissionKey })).toEqual({ kind: "held" });
  expect(await stored()).toMatchObject({ status: "on_hold", wakesAt: minutesLater(60) });
  const event = await db.ticketEvent.findFirstOrThrow({ where: { ticketId: ticket.id, kind: "held" } });
  expect(event.detail).toEqual({
    until: minutesLater(60).toISOString(),
    chosen: minutesLater(60).toISOString(),
    reason: "L’atelier répond demain",
    key: submissionKey,
  });
  expect(published).toHaveLength(1);
});

test("ten presses of one form hold once; another form changes until when", async () => {
  const { hold, stored, kinds } = await counter();
  const submissionKey = randomUUID();
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => hold({ submissionKey })));
  expect(outcomes).toEqual(Array(10).fill({ kind: "held" }));
  expect((await kinds()).filter((kind) => kind === "held")).toHaveLength(1);
  await hold({ wakesAt: null });
  expect(await stored()).toMatchObject({ status: "on_hold", wakesAt: null });
  expect((await kinds()).filter((kind) => kind === "held")).toHaveLength(2);
});

test("a form that was sent again after the ticket went on does not hold it anew", async () => {
  const { hold, desk, ada, ticket, stored } = await counter();
  const submissionKey = randomUUID();
  await hold({ submissionKey });
  await takeUpTicket(desk, ada, ticket.number, minutesLater(1));
  expect(await hold({ submissionKey }, minutesLater(2))).toEqual({ kind: "held" });
  expect(await stored()).toMatchObject({ status: "open", wakesAt: null });
});

test("one form sent again with another moment or reason, as after the browser's Back, changes the hold", async () => {
  const { hold, stored, kinds } = await counter();
  const submissionKey = randomUUID();
  await hold({ submissionKey });
  expect(await hold({ submissionKey, wakesAt: minutesLater(120) })).toEqual({ kind: "held" });
  expect(await stored()).toMatchObject({ status: "on_hold", wakesAt: minutesLater(120) });
  await hold({ submissionKey, wakesAt: null, reason: "L’atelier" });
  await hold({ submissionKey });
  expect(await stored()).toMatchObject({ status: "on_hold", wakesAt: minutesLater(60) });
  expect((await kinds()).filter((kind) => kind === "held")).toHaveLength(4);
});

test("two presses for an hour hold once, though the hour has moved", async () => {
  const { hold, kinds } = await counter();
  const pressed = { submissionKey: randomUUID(), chosen: "hour" };
  await hold(pressed);
  expect(await hold({ ...pressed, wakesAt: minutesLater(61) }, minutesLater(1))).toEqual({ kind: "held" });
  expect((await kinds()).filter((kind) => kind === "held")).toHaveLength(1);
});

test("what is solved or closed is not held, nor with a reason beyond 500 characters, nor by another shop's agent", async () => {
  const { db, desk, ada, ticket, hold, stored } = await counter();
  expect(await hold({ reason: "x".repeat(501) })).toEqual({ kind: "refused", reason: "reason_long" });
  const cleo = await createAgent(db, "Cleo", { shops: ["lueur"] });
  const request = { number: ticket.number, wakesAt: null, reason: "", submissionKey: randomUUID() };
  expect(await holdTicket(desk, cleo, request, now)).toEqual({ kind: "not_found" });
  await solveTicket(desk, ada, ticket.number, now);
  expect(await hold()).toEqual({ kind: "refused", reason: "finished" });
  await db.ticket.updateMany({ data: { status: "closed" } });
  expect(await hold()).toEqual({ kind: "refused", reason: "finished" });
  expect(await stored()).toMatchObject({ wakesAt: null });
});

test("a hold stops the clock of the resolution and lets that of the reply owed run on", async () => {
  const { db, hold, ticket, say } = await counter();
  const running = async () =>
    (await db.slaClock.findMany({ where: { ticketId: ticket.id, endedAt: null }, orderBy: { target: "asc" } })).map(
      ({ target, runningSince }) => [target, runningSince !== null],
    );
  await hold();
  expect(await running()).toEqual([
    ["first_reply", true],
    ["resolution", false],
  ]);
  await say("staff");
  await hold({}, minutesLater(6));
  await say("customer", minutesLater(7));
  expect(await running()).toEqual([
    ["next_reply", true],
    ["resolution", true],
  ]);
});

test("a customer's word wakes it at once, and a reply of ours or solving ends the hold too", async () => {
  const { hold, say, stored, kinds, desk, ada, ticket } = await counter();
  await hold();
  await say("customer");
  expect(await stored()).toMatchObject({ status: "open", wakesAt: null });
  expect((await kinds()).slice(-2)).toEqual(["customer_replied", "woken"]);
  await hold();
  await say("staff");
  expect(await stored()).toMatchObject({ status: "pending", wakesAt: null });
  await hold();
  await solveTicket(desk, ada, ticket.number, now);
  expect(await stored()).toMatchObject({ status: "solved", wakesAt: null });
});

test("of two who take it up again one does; what nobody has is theirs then", async () => {
  const { db, hold, desk, ada, ticket, stored, kinds } = await counter();
  const ben = await createAgent(db, "Ben");
  await hold();
  await db.ticket.update({ where: { id: ticket.id }, data: { assigneeId: null } });
  const outcomes = await Promise.all([ada, ben].map((who) => takeUpTicket(desk, who, ticket.number, minutesLater(1))));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["refused", "taken_up"]);
  const winner = outcomes[0]?.kind === "taken_up" ? ada : ben;
  expect(await stored()).toMatchObject({ status: "open", wakesAt: null, assigneeId: winner.staffId });
  expect((await kinds()).filter((kind) => kind === "woken")).toHaveLength(1);
});

test("what a colleague who is not there left on hold is placed again when somebody takes it up", async () => {
  const { db, hold, desk, ada, ticket, stored, kinds } = await counter();
  await hold();
  await db.staffPresence.update({ where: { staffId: ada.staffId }, data: { status: "offline" } });
  const ben = await createAgent(db, "Ben");
  await takeUpTicket(desk, ben, ticket.number, minutesLater(1));
  expect(await stored()).toMatchObject({ status: "open", assigneeId: ben.staffId });
  expect((await kinds()).slice(-3)).toEqual(["woken", "returned", "assigned"]);
});

test("the queue lists what is on hold by when it wakes, and never among what waits", async () => {
  const { db, hold, desk, ada, ticket } = await counter();
  const others = [await openedTicket(desk), await openedTicket(desk)];
  const wakes = [minutesLater(30), null];
  for (const [at, { number }] of others.entries()) await hold({ number, wakesAt: wakes[at] ?? null });
  await hold();
  const list = async (statuses: Parameters<typeof listQueue>[2]["statuses"]) =>
    (await listQueue(db, ada, { statuses })).map(({ number, wakesAt }) => [number, wakesAt]);
  expect(await list(["on_hold"])).toEqual([
    [others[0]?.number, minutesLater(30)],
    [ticket.number, minutesLater(60)],
    [others[1]?.number, null],
  ]);
  expect(await list(["new", "open"])).toEqual([]);
});
