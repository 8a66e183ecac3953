import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { resendMail } from "#app/domain/tickets/resend-mail.server.ts";
import { takeTicket } from "#app/domain/tickets/take-ticket.server.ts";
import { viewOperations } from "#app/domain/tickets/view-operations.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { inQueue, openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, minutesLater, now } from "#tests/support/people.ts";
import { checkNobodyDropped } from "./check-nobody-dropped.server.ts";

async function watched() {
  const db = await freshDatabase();
  const { desk } = testDesk(db);
  const findings = async () =>
    (await db.droppedTicket.findMany()).flatMap(({ reasons }) =>
      (reasons as { kind: string }[]).map(({ kind }) => kind),
    );
  const eventsOf = async (ticketId: string) =>
    (await db.ticketEvent.findMany({ where: { ticketId }, orderBy: { id: "asc" } })).map(({ kind }) => kind);
  return { db, desk, findings, eventsOf };
}

test("a ticket with a queue that somebody serves, a time and an address is in order", async () => {
  const { db, desk, findings } = await watched();
  await createAgent(db, "Ada", { presence: "offline" });
  await openedTicket(desk);
  expect(await checkNobodyDropped(desk, now)).toBe(0);
  expect(await findings()).toEqual([]);
  expect(await viewOperations(db, now)).toMatchObject({ checkedAt: now, droppedCount: 0, dropped: [] });
});

test("a disabled owner's tickets go to others, also those that wait for their customer; the rest is red until mended", async () => {
  const { db, desk, findings, eventsOf } = await watched();
  const ada = await createAgent(db, "Ada", { languages: ["de"] });
  const held = { placement: { queue: "aurelia/de", assigneeId: ada.staffId, reasons: [] }, language: "de" };
  const open = await openedTicket(desk, held);
  const pending = await openedTicket(desk, held);
  await db.ticket.update({ where: { id: pending.id }, data: { status: "pending" } });
  await db.staff.update({ where: { id: ada.staffId }, data: { disabledAt: now } });
  expect(await checkNobodyDropped(desk, minutesLater(1))).toBe(2);
  expect(await findings()).toEqual(["nobody_serves", "nobody_serves"]);
  expect(await eventsOf(open.id)).toContain("returned");
  expect((await db.ticket.findMany()).map(({ assigneeId }) => assigneeId)).toEqual([null, null]);
  const noa = await createAgent(db, "Noa", { role: "lead", languages: ["en"] });
  await takeTicket(desk, noa, open.number, minutesLater(2));
  await db.staffPresence.updateMany({ data: { heartbeatAt: minutesLater(2) } });
  await createAgent(db, "Ben", { languages: ["fr"] });
  expect(await checkNobodyDropped(desk, minutesLater(2))).toBe(0);
  expect((await db.ticket.findUniqueOrThrow({ where: { id: pending.id } })).queue).toBe("aurelia/fr");
  expect(await eventsOf(pending.id)).toContain("mended");
  expect(await findings()).toEqual([]);
});

test("a language that nobody has any more waits for the shop's own", async () => {
  const { db, desk } = await watched();
  await createAgent(db, "Ada", { presence: "offline" });
  const { number } = await openedTicket(desk, { language: "de", placement: { ...inQueue, queue: "aurelia/de" } });
  expect(await checkNobodyDropped(desk, now)).toBe(0);
  expect(await db.ticket.findUniqueOrThrow({ where: { number } })).toMatchObject({
    queue: "aurelia/fr",
    placement: { reasons: [{ kind: "waits_for_language", language: "de" }] },
  });
});

test("a shop that is gone from the content is found", async () => {
  const { db, desk, findings } = await watched();
  await createAgent(db, "Ada");
  const { id } = await openedTicket(desk);
  await db.ticket.update({ where: { id }, data: { shop: "ghost" } });
  await checkNobodyDropped(desk, now);
  expect(await findings()).toEqual(["no_shop"]);
});

test("a ticket from before there were clocks gets them, once", async () => {
  const { db, desk, eventsOf } = await watched();
  await createAgent(db, "Ada", { presence: "offline" });
  const { id } = await openedTicket(desk);
  await db.slaClock.deleteMany();
  for (let turn = 0; turn < 3; turn += 1) expect(await checkNobodyDropped(desk, minutesLater(turn))).toBe(0);
  expect((await eventsOf(id)).filter((kind) => kind === "mended")).toHaveLength(1);
  expect(await db.slaClock.count({ where: { endedAt: null } })).toBe(2);
});

test("a shop that never opens can say no time: found", async () => {
  const { db, desk, findings } = await watched();
  await createAgent(db, "Ada", { presence: "offline" });
  await openedTicket(desk);
  await db.slaClock.updateMany({ data: { dueAt: null, warnAt: null } });
  await checkNobodyDropped(desk, now);
  expect(await findings()).toEqual(["no_time"]);
});

test("an e-mail that was given up is red until it is sent again, or its customer writes on the page", async () => {
  const { db, desk, findings } = await watched();
  const noa = await createAgent(db, "Noa", { role: "lead" });
  const { id, number, customerId } = await openedTicket(desk);
  const kill = () =>
    db.outboxJob.updateMany({ where: { dedupeKey: `ticket-received:${id}` }, data: { status: "dead" } });
  await kill();
  await checkNobodyDropped(desk, minutesLater(1));
  expect(await findings()).toEqual(["dead_letter"]);
  expect(await resendMail(desk, noa, number, minutesLater(2))).toBe(true);
  expect(await resendMail(desk, noa, number, minutesLater(2))).toBe(false);
  await checkNobodyDropped(desk, minutesLater(3));
  expect(await findings()).toEqual([]);
  await kill();
  await checkNobodyDropped(desk, minutesLater(4));
  expect(await findings()).toEqual(["dead_letter"]);
  const author = { kind: "customer", shop: "aurelia", customerId } as const;
  await replyToTicket(desk, { number, author, body: "Je suis là", submissionKey: randomUUID() }, minutesLater(5));
  await checkNobodyDropped(desk, minutesLater(6));
  expect(await findings()).toEqual([]);
});

test("a call to come is a time and a way; a finished ticket is forgotten", async () => {
  const { db, desk, findings } = await watched();
  await createAgent(db, "Ada", { presence: "offline" });
  const { id } = await openedTicket(desk);
  await db.outboxJob.updateMany({ data: { status: "dead" } });
  await checkNobodyDropped(desk, now);
  expect(await findings()).toEqual(["dead_letter"]);
  const slot = { phone: "+33612345678", startsAt: minutesLater(60), endsAt: minutesLater(90) };
  await db.callBack.create({ data: { ticketId: id, ...slot } });
  await checkNobodyDropped(desk, now);
  expect(await findings()).toEqual([]);
  await db.callBack.deleteMany();
  await checkNobodyDropped(desk, now);
  await db.ticket.update({ where: { id }, data: { status: "solved", solvedAt: now } });
  await checkNobodyDropped(desk, now);
  expect(await findings()).toEqual([]);
});

test("a change of channel that told no clock is put right", async () => {
  const { db, desk } = await watched();
  await createAgent(db, "Ada", { presence: "offline" });
  const { id } = await openedTicket(desk, { channel: "chat" });
  await db.ticket.update({ where: { id }, data: { channel: "email" } });
  await checkNobodyDropped(desk, minutesLater(1));
  expect((await db.slaClock.findMany()).map(({ channel }) => channel)).toEqual(["email", "email"]);
});
