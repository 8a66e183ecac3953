import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { findSimilarTickets } from "#app/domain/tickets/find-similar-tickets.server.ts";
import { listOpenings } from "#app/domain/tickets/list-openings.server.ts";
import { noteMailFailure } from "#app/domain/tickets/note-mail-failure.server.ts";
import { recordOpening } from "#app/domain/tickets/record-opening.server.ts";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { viewAttachment } from "#app/domain/tickets/view-attachment.server.ts";
import { viewMerge } from "#app/domain/tickets/view-merge.server.ts";
import { viewOperations } from "#app/domain/tickets/view-operations.server.ts";
import { viewStaffTicket } from "#app/domain/tickets/view-staff-ticket.server.ts";
import { viewTicket, viewTicketStanding } from "#app/domain/tickets/view-ticket.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { inQueue, openedTicket } from "#tests/support/desk.ts";
import { mailSource, openMailRoom, ourMessageId, shopAddress } from "#tests/support/mail-room.ts";
import { createAgent, createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { checkNobodyDropped } from "./check-nobody-dropped.server.ts";
import { mergeTickets } from "./merge-tickets.server.ts";

const identity = { key: "identity_document", label: "Pièce", why: "", required: true, text: null, isSensitive: true };
const triage = {
  ...{ language: { decidedBy: "words" as const, page: "fr" }, topic: { decidedBy: "none" as const }, cues: [] },
  evidence: { article: { id: "a/b", locale: "fr", title: "Colis", version: "1" }, wanted: [identity] },
};

async function counter() {
  const db = await freshDatabase();
  const room = await openMailRoom(db);
  const ada = await createAgent(db, "Ada", { heartbeatAt: minutesLater(600) });
  const customer = await createCustomer(db);
  const open = (minutes = 0, changes: Parameters<typeof openedTicket>[1] = {}) =>
    openedTicket(room.desk, { customerId: customer.id, at: minutesLater(minutes), ...changes });
  const merge = (number: number, into: number) => mergeTickets(room.desk, ada, { number, into }, minutesLater(60));
  const attach = (ticketId: string, isSensitive: boolean) =>
    db.attachment.create({
      data: {
        ...{ ticketId, filename: "piece.jpg", mediaType: "image/jpeg", bytes: 5, sha256: "a".repeat(64) },
        ...{ evidenceKey: "identity_document", storedAs: randomUUID(), uploadedAt: now, isSensitive },
      },
    });
  return { db, ...room, ada, customer, open, merge, attach };
}

test("the room that merging frees goes to what waits", async () => {
  const { db, desk, customer, merge } = await counter();
  const ben = await createAgent(db, "Ben", { heartbeatAt: minutesLater(600), emailCapacity: 1 });
  await db.staffPresence.updateMany({ where: { staffId: { not: ben.staffId } }, data: { status: "offline" } });
  const mine = { customerId: customer.id, placement: { ...inQueue, assigneeId: ben.staffId } };
  const [held, waits] = [await openedTicket(desk, mine), await openedTicket(desk)];
  const other = await openedTicket(desk, { customerId: customer.id });
  await db.ticket.update({ where: { id: other.id }, data: { status: "pending", firstRepliedAt: now } });
  await merge(held.number, other.number);
  const rows = await db.ticket.findMany({ where: { assigneeId: ben.staffId, status: "open" } });
  expect(rows).toHaveLength(1);
  expect([waits.id, other.id]).toContain(rows[0]?.id);
});

test("its files are read below the ticket that goes on, and opening a sensitive one is in the log of both", async () => {
  const { db, ada, customer, open, merge, attach } = await counter();
  const [one, two, three] = [await open(0, { triage }), await open(1), await open(2)];
  const file = await attach(one.id, true);
  const wanted = (number: number) => ({ number, attachmentId: file.id });
  const asAda = { kind: "staff", ...ada } as const;
  expect(await viewAttachment(db, asAda, wanted(three.number))).toBeNull();
  await merge(one.number, two.number);
  await merge(two.number, three.number);
  const found = await viewAttachment(db, asAda, wanted(three.number));
  expect(found).toMatchObject({ id: file.id, ticketId: one.id, isSensitive: true });
  // Whoever holds the ticket without having its shop reads all that goes on in it, and no more.
  const far = await createAgent(db, "Far", { shops: ["lueur"] });
  const asFar = { kind: "staff", ...far } as const;
  expect(await viewAttachment(db, asFar, wanted(three.number))).toBeNull();
  await db.ticket.update({ where: { id: three.id }, data: { assigneeId: far.staffId } });
  expect(await viewAttachment(db, asFar, wanted(three.number))).toEqual(found);
  expect(await viewAttachment(db, asFar, wanted(one.number))).toBeNull();
  const own = { kind: "customer", shop: "aurelia", customerId: customer.id } as const;
  expect(await viewAttachment(db, own, wanted(one.number))).toEqual(found);
  const eve = await createCustomer(db, "Eve");
  expect(await viewAttachment(db, { ...own, customerId: eve.id }, wanted(three.number))).toBeNull();
  if (found) await recordOpening(db, ada.staffId, found, minutesLater(70));
  const log = [{ filename: "piece.jpg", staffName: "Ada", openedAt: minutesLater(70) }];
  expect(await listOpenings(db, one.id)).toMatchObject(log);
  const page = await viewStaffTicket(db, ada, three.number);
  expect(
    page?.tookIn.map(({ number, openings, messages, evidence }) => [
      number,
      openings.length,
      messages.length,
      evidence?.items[0]?.files[0]?.id,
    ]),
  ).toEqual([
    [one.number, 1, 1, file.id],
    [two.number, 0, 1, undefined],
  ]);
  expect((await viewStaffTicket(db, ada, one.number))?.mergedInto?.number).toBe(three.number);
});

test("a document given with a merged ticket's form stays a sensitive one where it lands", async () => {
  const { db, desk, customer, open, merge } = await counter();
  const [one, other] = [await open(0, { triage }), await open(1)];
  await merge(one.number, other.number);
  const submissionKey = randomUUID();
  const owner = `customer:${customer.id}` as const;
  const file = { filename: "piece.jpg", mediaType: "image/jpeg", bytes: 5, sha256: "b".repeat(64) };
  await db.pendingUpload.create({
    data: { ...file, submissionKey, owner, evidenceKey: "identity_document", storedAs: "x", uploadedAt: now },
  });
  const author = { kind: "customer", shop: "aurelia", customerId: customer.id } as const;
  const uploads = { owner: owner as never, sensitiveDays: 30 };
  await replyToTicket(desk, { number: one.number, author, body: "Voici", submissionKey, uploads }, minutesLater(70));
  expect(await db.attachment.findMany()).toMatchObject([{ ticketId: other.id, isSensitive: true }]);
});

test("an e-mail that answers a merged ticket lands in the one that goes on; when that is closed it opens a new one that names it", async () => {
  const { db, receive, open, merge } = await counter();
  const [one, two, three] = [await open(0), await open(1), await open(2)];
  await merge(one.number, two.number);
  await merge(two.number, three.number);
  const answer = (id: string) =>
    mailSource({
      ...{ From: "Camille <camille@customer.example>", To: shopAddress, Subject: "Re: [1001] Ma bague" },
      ...{ "Message-ID": `<${id}@customer.example>`, "In-Reply-To": ourMessageId(one.number) },
    });
  expect(await receive(answer("a"))).toEqual({ outcome: "added_message", number: three.number });
  expect(await db.ticketMessage.findMany({ where: { via: "email" } })).toMatchObject([{ ticketId: three.id }]);
  await db.ticket.update({ where: { id: three.id }, data: { status: "closed" } });
  expect(await receive(answer("b"))).toEqual({ outcome: "opened_ticket", number: 1004 });
  const opened = await db.ticket.findUniqueOrThrow({ where: { number: 1004 } });
  expect(opened.summary).toContain(`Fait suite à la demande ${three.number}`);
});

test("its customer is led on; whoever has only its form's key is not told where to", async () => {
  const { db, customer, open, merge } = await counter();
  const [one, other] = [await open(0), await open(1)];
  await merge(one.number, other.number);
  const own = (number: number) => viewTicket(db, { shop: "aurelia", number, customerId: customer.id });
  expect(await own(one.number)).toMatchObject({ isMerged: true, mergedInto: other.number, tookIn: [] });
  expect((await own(one.number))?.messages).toHaveLength(1);
  expect(await own(other.number)).toMatchObject({ isMerged: false, mergedInto: null, tookIn: [one.number] });
  const standing = await viewTicketStanding(db, { shop: "aurelia", submissionKey: one.submissionKey });
  expect(standing).toMatchObject({ isMerged: true });
  expect(JSON.stringify(standing)).not.toContain(String(other.number));
});

test("merged tickets are finished: not dropped, not similar, not counted; a bounce of theirs is told where they go on", async () => {
  const { db, desk, customer, open, merge } = await counter();
  const [one, other] = [await open(0), await open(1)];
  await merge(one.number, other.number);
  await db.slaClock.deleteMany({ where: { ticketId: one.id } });
  await checkNobodyDropped(desk, minutesLater(61));
  expect(await db.droppedTicket.count({ where: { ticketId: one.id } })).toBe(0);
  const sought = { shop: "aurelia", customerId: customer.id, orderId: null, topic: null, language: "fr" };
  const similar = await findSimilarTickets(db, { ...sought, words: "Ma bague est trop petite" }, minutesLater(62));
  expect(similar.map(({ number }) => number)).toEqual([other.number]);
  const { counts } = await viewOperations(db, minutesLater(62));
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  const job = await db.outboxJob.findUniqueOrThrow({ where: { dedupeKey: `ticket-received:${one.id}` } });
  await noteMailFailure(db, job, "no such mailbox", minutesLater(63));
  const failed = await db.ticketEvent.findMany({ where: { kind: "mail_failed" } });
  expect(failed.map(({ ticketId }) => ticketId)).toEqual([other.id]);
});

test("both are shown with what will happen, and with the reason when it cannot; looking changes nothing", async () => {
  const { db, ada, open, merge } = await counter();
  const [one, other] = [await open(0), await open(1, { priority: "high" })];
  const before = await db.ticketEvent.count();
  const view = (into: number | null) => viewMerge(db, ada, { number: one.number, into });
  expect(await view(other.number)).toMatchObject({
    ...{ merged: { number: one.number }, into: { number: other.number }, refusal: null },
    effects: { status: "new", priority: "high", owedSince: now, isMailed: true },
    others: [{ number: other.number }],
  });
  expect(await view(null)).toMatchObject({ into: null, refusal: null, effects: null });
  expect(await view(one.number)).toMatchObject({ refusal: "same", effects: null });
  expect(await view(4242)).toMatchObject({ into: null, refusal: "no_target" });
  expect(await db.ticketEvent.count()).toBe(before);
  await merge(one.number, other.number);
  expect(await view(other.number)).toMatchObject({ refusal: "already_merged", others: [{ number: other.number }] });
});
