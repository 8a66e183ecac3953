import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { inQueue, openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { findMergedInto } from "./find-merged-into.server.ts";
import { listQueue } from "./list-queue.server.ts";
import { mergeTicket } from "./merge-ticket.server.ts";
import { replyToTicket } from "./reply-to-ticket.server.ts";
import { solveTicket } from "./solve-ticket.server.ts";
import { takeTicket } from "./take-ticket.server.ts";

async function counter() {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db);
  const ada = await createAgent(db, "Ada", { heartbeatAt: minutesLater(600) });
  const customer = await createCustomer(db);
  const open = (minutes = 0, held: string | null = null) =>
    openedTicket(desk, {
      customerId: customer.id,
      at: minutesLater(minutes),
      placement: { ...inQueue, assigneeId: held },
    });
  const merge = (number: number, into: number, minutes = 60, staff = ada) =>
    mergeTicket(desk, staff, { number, into }, minutesLater(minutes));
  const say = (number: number, minutes: number, as: "customer" | "ada" = "customer", body = "…", key = randomUUID()) =>
    replyToTicket(
      desk,
      {
        ...{ number, body, submissionKey: key },
        author:
          as === "ada"
            ? { kind: "staff", as: "public", ...ada }
            : { kind: "customer", shop: "aurelia", customerId: customer.id },
      },
      minutesLater(minutes),
    );
  const row = (number: number) => db.ticket.findUniqueOrThrow({ where: { number } });
  const clocks = async (number: number) =>
    (
      await db.slaClock.findMany({ where: { ticket: { number } }, orderBy: [{ startedAt: "asc" }, { target: "asc" }] })
    ).map(
      ({ target, startedAt, endedAt }) =>
        `${target} ${(startedAt.getTime() - now.getTime()) / 60_000} ${endedAt ? "ended" : "runs"}`,
    );
  const events = async (number: number) =>
    (
      await db.ticketEvent.findMany({ where: { ticket: { number } }, orderBy: [{ happenedAt: "asc" }, { id: "asc" }] })
    ).map(({ kind }) => kind);
  const mails = () => db.outboxJob.findMany({ where: { dedupeKey: { startsWith: "ticket-merged:" } } });
  return { db, desk, published, ada, customer, open, merge, say, row, clocks, events, mails };
}

test("the merged ticket closes and points to the one that goes on; both histories say so, and pages are told", async () => {
  const { db, ada, published, open, merge, row, clocks, events, mails } = await counter();
  const [one, other] = [await open(0, ada.staffId), await open(5)];
  published.length = 0;
  expect(await merge(one.number, other.number)).toEqual({ kind: "merged" });
  expect(await merge(one.number, other.number, 61)).toEqual({ kind: "merged" });
  expect(await row(one.number)).toMatchObject({ status: "closed", mergedIntoId: other.id, solvedAt: null });
  expect(await row(other.number)).toMatchObject({ status: "new", mergedIntoId: null });
  expect(await clocks(one.number)).toEqual(["first_reply 0 ended", "resolution 0 ended"]);
  expect((await events(one.number)).at(-1)).toBe("merged");
  expect((await events(other.number)).filter((kind) => kind === "took_in")).toHaveLength(1);
  expect(published.map((event) => "ticketNumber" in event && event.ticketNumber)).toEqual([
    one.number,
    other.number,
    other.number,
  ]);
  expect(await db.ticketMessage.count({ where: { ticketId: one.id } })).toBe(1);
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  const payload = mail?.payload as { to: string; subject: string; text: string; ticket: number };
  expect(payload).toMatchObject({ to: "camille@customer.example", ticket: other.number });
  for (const number of [one.number, other.number]) {
    expect(payload.subject).toContain(String(number));
    expect(payload.text).toContain(String(number));
  }
  expect(mail?.automaticTo).toBe("camille@customer.example");
});

test("a reply owed on the merged ticket is owed on the other since its customer began to wait, until our next word", async () => {
  const { open, merge, say, row, clocks } = await counter();
  const [one, other] = [await open(0), await open(10)];
  await say(other.number, 20, "ada");
  expect(await row(other.number)).toMatchObject({ status: "pending" });
  await merge(one.number, other.number, 30);
  expect(await row(other.number)).toMatchObject({ status: "open" });
  expect(await clocks(other.number)).toEqual(["next_reply 0 runs", "first_reply 10 ended", "resolution 10 runs"]);
  await say(one.number, 40);
  expect(await clocks(other.number)).toEqual(["next_reply 0 runs", "first_reply 10 ended", "resolution 10 runs"]);
  await say(other.number, 50, "ada");
  expect(await row(other.number)).toMatchObject({ status: "pending" });
  expect(await clocks(other.number)).toEqual(["next_reply 0 ended", "first_reply 10 ended", "resolution 10 runs"]);
  await say(other.number, 60);
  expect((await clocks(other.number)).filter((line) => line.startsWith("next_reply"))).toEqual([
    "next_reply 0 ended",
    "next_reply 60 runs",
  ]);
});

test("a ticket that owes a reply for longer needs no second clock, and the earlier promise to the customer stands", async () => {
  const { db, open, merge, row, clocks } = await counter();
  const [one, other] = [await open(0), await open(-30)];
  await db.ticket.update({ where: { id: one.id }, data: { expectedBy: minutesLater(100) } });
  await merge(one.number, other.number);
  expect(await clocks(other.number)).toEqual(["first_reply -30 runs", "resolution -30 runs"]);
  expect(await row(other.number)).toMatchObject({ expectedBy: minutesLater(100) });
});

test("when both have been answered nothing is owed, nobody is mailed, and a solved one stays solved", async () => {
  const { desk, ada, open, merge, say, row, clocks, mails } = await counter();
  const [one, other, third] = [await open(0), await open(1), await open(2)];
  await say(one.number, 5, "ada");
  await say(other.number, 6, "ada");
  await merge(one.number, other.number);
  expect(await row(other.number)).toMatchObject({ status: "pending" });
  expect((await clocks(other.number)).filter((line) => line.startsWith("next_reply"))).toEqual([]);
  await solveTicket(desk, ada, other.number, minutesLater(70));
  await solveTicket(desk, ada, third.number, minutesLater(71));
  await merge(other.number, third.number, 80);
  expect(await row(third.number)).toMatchObject({ status: "solved", solvedAt: minutesLater(71) });
  expect(await mails()).toEqual([]);
});

test("a solved ticket opens for an unanswered one, a held one wakes, and what becomes our turn leaves an absent holder", async () => {
  const { db, desk, ada, open, merge, say, row, events } = await counter();
  const [one, solved] = [await open(0), await open(1)];
  const ben = await createAgent(db, "Ben", { presence: "offline" });
  await takeTicket(desk, ben, solved.number, minutesLater(2));
  await solveTicket(desk, ada, solved.number, minutesLater(3));
  await merge(one.number, solved.number);
  expect(await row(solved.number)).toMatchObject({ status: "open", solvedAt: null, assigneeId: ada.staffId });
  expect(await events(solved.number)).toEqual(expect.arrayContaining(["took_in", "reopened", "returned"]));
  const held = await open(10);
  await db.ticket.update({ where: { id: held.id }, data: { status: "on_hold", wakesAt: minutesLater(900) } });
  await say(solved.number, 70);
  await merge(solved.number, held.number, 80);
  expect(await row(held.number)).toMatchObject({ status: "open", wakesAt: null });
  expect(await events(held.number)).toContain("woken");
});

test("it is refused across customers and shops, for finished, live and out of reach, and changes nothing", async () => {
  const { db, desk, ada, customer, open, merge, row } = await counter();
  const one = await open(0);
  const stranger = await openedTicket(desk);
  const lead = await createAgent(db, "Lea", { role: "lead" });
  const eve = await createCustomer(db, "Eve", "lueur");
  const far = await openedTicket(desk, { shop: "lueur", customerId: eve.id });
  const chat = await openedTicket(desk, { customerId: customer.id, channel: "chat" });
  await db.chat.create({ data: { ticketId: chat.id, sessionId: "s", startedAt: now, customerBeatAt: now } });
  const call = await openedTicket(desk, { customerId: customer.id, channel: "phone", phone: "+33612345678" });
  const slot = { startsAt: minutesLater(60), endsAt: minutesLater(90) };
  await db.callBack.create({ data: { ticketId: call.id, phone: "+33612345678", ...slot } });
  const [closed, into] = [await open(1), await open(2)];
  await merge(closed.number, into.number);
  const refused = (reason: string) => ({ kind: "refused", reason });
  const before = await db.ticketEvent.count();
  expect(await merge(one.number, one.number)).toEqual(refused("same"));
  expect(await merge(one.number, stranger.number)).toEqual(refused("other_customer"));
  expect(await merge(one.number, far.number)).toEqual(refused("no_target"));
  expect(await merge(one.number, far.number, 60, lead)).toEqual(refused("other_shop"));
  expect(await merge(one.number, 999_999)).toEqual(refused("no_target"));
  expect(await merge(one.number, closed.number)).toEqual(refused("target_merged"));
  expect(await merge(closed.number, one.number)).toEqual(refused("already_merged"));
  expect(await merge(chat.number, one.number)).toEqual(refused("live_chat"));
  expect(await merge(one.number, chat.number)).toEqual(refused("target_live_chat"));
  expect(await merge(call.number, one.number)).toEqual(refused("call_to_come"));
  expect(await merge(one.number, call.number)).toEqual(refused("target_call_to_come"));
  expect(await merge(far.number, one.number)).toEqual({ kind: "not_found" });
  expect(await merge(one.number, into.number, 60, await createAgent(db, "Eva", { shops: ["lueur"] }))).toEqual({
    kind: "not_found",
  });
  expect(await db.ticketEvent.count()).toBe(before);
  expect(await row(one.number)).toMatchObject({ status: "new", mergedIntoId: null });
  expect(ada.role).toBe("agent");
});

test("what the customer writes to a merged ticket lands at the end of its chain, once a form; staff and the unproven are refused", async () => {
  const { db, desk, ada, customer, open, merge, say, row } = await counter();
  const [one, two, three] = [await open(0), await open(1), await open(2)];
  const key = randomUUID();
  expect(await say(one.number, 3, "customer", "avant", key)).toMatchObject({ kind: "replied", number: one.number });
  await merge(one.number, two.number, 10);
  await merge(two.number, three.number, 20);
  expect(await findMergedInto(db, await row(one.number))).toEqual({ id: three.id, number: three.number });
  expect(await say(one.number, 30, "customer", "avant", key)).toMatchObject({ kind: "repeated", number: one.number });
  const again = randomUUID();
  expect(await say(one.number, 31, "customer", "après", again)).toMatchObject({
    kind: "replied",
    number: three.number,
  });
  expect(await say(one.number, 32, "customer", "après", again)).toMatchObject({
    kind: "repeated",
    number: three.number,
  });
  expect(await say(one.number, 33, "ada")).toEqual({ kind: "refused", reason: "closed" });
  const unproven = { kind: "customer", shop: "aurelia", customerId: customer.id, isUnproven: true } as const;
  const reply = { number: one.number, author: unproven, body: "moi", submissionKey: randomUUID() };
  expect(await replyToTicket(desk, reply, minutesLater(34))).toEqual({ kind: "refused", reason: "closed" });
  await solveTicket(desk, ada, three.number, minutesLater(40));
  expect(await say(two.number, 50)).toMatchObject({ kind: "replied", number: three.number });
  expect(await row(three.number)).toMatchObject({ status: "open" });
  await db.ticket.update({ where: { id: three.id }, data: { status: "closed" } });
  expect(await say(one.number, 60)).toEqual({ kind: "refused", reason: "closed" });
});

test("a merged ticket is in no part of the queue and nobody's work; the one that goes on is there once", async () => {
  const { db, desk, ada, open, merge } = await counter();
  const [one, other] = [await open(0, ada.staffId), await open(1, ada.staffId)];
  await merge(one.number, other.number);
  await solveTicket(desk, ada, other.number, minutesLater(90));
  const finished = await listQueue(db, ada, { statuses: ["solved", "closed"] });
  expect(finished.map(({ number }) => number)).toEqual([other.number]);
  expect(await listQueue(db, ada, { statuses: ["new", "open", "pending", "on_hold"] })).toEqual([]);
});

test("two who merge the same pair in opposite directions at once: one wins, no circle", async () => {
  const { db, open, merge, row } = await counter();
  const ben = await createAgent(db, "Ben");
  const [one, other] = [await open(0), await open(1)];
  const outcomes = await Promise.all([
    merge(one.number, other.number),
    merge(other.number, one.number, 60, ben),
    merge(one.number, other.number, 60, ben),
  ]);
  const rows = [await row(one.number), await row(other.number)];
  expect(rows.filter(({ mergedIntoId }) => mergedIntoId !== null)).toHaveLength(1);
  expect(rows.filter(({ status }) => status === "closed")).toHaveLength(1);
  expect(outcomes.filter(({ kind }) => kind === "refused").length).toBeGreaterThan(0);
  expect(await db.ticketEvent.count({ where: { kind: "merged" } })).toBe(1);
});

test("a merge while the customer replies and a colleague solves loses nothing", async () => {
  const { db, desk, ada, open, merge, say, row } = await counter();
  for (let round = 0; round < 5; round += 1) {
    const [one, other] = [await open(0), await open(1)];
    const [, reply, , solved] = await Promise.all([
      merge(one.number, other.number),
      say(one.number, 61, "customer", `mot ${round}`),
      say(other.number, 61, "ada"),
      solveTicket(desk, ada, other.number, minutesLater(61)),
    ]);
    expect(solved.kind).toBe("solved");
    expect(reply.kind).toBe("replied");
    expect(await row(one.number)).toMatchObject({ status: "closed", mergedIntoId: other.id });
    expect(await db.ticketMessage.count({ where: { ticketId: { in: [one.id, other.id] } } })).toBe(4);
    const told = "number" in reply ? reply.number : 0;
    expect(await db.ticketMessage.count({ where: { body: `mot ${round}`, ticket: { number: told } } })).toBe(1);
  }
});
