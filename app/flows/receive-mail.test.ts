import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { emailPayloadSchema } from "#app/domain/tickets/queue-email.server.ts";
import { viewStaffTicket } from "#app/domain/tickets/view-staff-ticket.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket } from "#tests/support/desk.ts";
import { mailSource, openMailRoom, ourMessageId, shopAddress } from "#tests/support/mail-room.ts";
import { createAgent, createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { receiveMail } from "./receive-mail.server.ts";

const camille = "camille@customer.example";
let count = 0;
const headers = (changes: Record<string, string> = {}) => ({
  ...{ From: `Camille <${camille}>`, To: `Example <${shopAddress}>`, Subject: "Mon colis" },
  ...{ "Message-ID": `<m${(count += 1)}@customer.example>`, ...changes },
});

async function room() {
  const db = await freshDatabase();
  const room = await openMailRoom(db);
  const customer = await createCustomer(db);
  const ticket = await openedTicket(room.desk, { customerId: customer.id });
  return { db, ...room, customer, ticket };
}

test("an e-mail that answers nothing opens a ticket by the form's own flow, and its sender is told once", async () => {
  const { db, receive, deps } = await room();
  const ada = await createAgent(db, "Ada");
  const from = { From: "Noé <noe@customer.example>" };
  expect(await receive(mailSource(headers(from)))).toEqual({ outcome: "opened_ticket", number: 1002 });
  expect(await viewStaffTicket(db, ada, 1002)).toMatchObject({
    ...{ subject: "Mon colis", channel: "email", language: "fr", isRequesterProven: false, isMine: true },
    requester: { email: "noe@customer.example", name: "Noé" },
    messages: [{ body: "Bonjour, où est mon colis ?" }],
  });
  await receive(mailSource(headers(from)));
  const later = { ...deps, clock: () => minutesLater(61) };
  await receiveMail(later, { mailbox: "test", source: mailSource(headers(from)) });
  const jobs = await db.outboxJob.findMany({ where: { automaticTo: "noe@customer.example" } });
  expect(jobs.map(({ createdAt }) => createdAt)).toEqual([now, minutesLater(61)]);
  expect(await db.ticketMessage.findMany({ where: { via: "email" } })).toHaveLength(3);
});

test("an answer to our e-mail goes on in its ticket, and opens a solved one again", async () => {
  const { db, receive, ticket, published } = await room();
  await db.ticket.update({ where: { id: ticket.id }, data: { status: "solved", solvedAt: now } });
  const reply = headers({ "In-Reply-To": ourMessageId(ticket.number), Subject: "whatever" });
  const body = "Merci, mais non.\n\nLe lun. 23 nov. 2026 à 11:00, Aurelia <hello@aurelia.example> a écrit :\n> Bonjour";
  expect(await receive(mailSource(reply, body))).toEqual({ outcome: "added_message", number: ticket.number });
  const stored = await db.ticket.findUniqueOrThrow({ where: { id: ticket.id }, include: { messages: true } });
  expect(stored.status).toBe("open");
  expect(stored.messages.at(-1)).toMatchObject({ body: "Merci, mais non.", via: "email", authorKind: "customer" });
  expect(published.at(-1)).toMatchObject({ kind: "ticket_changed", ticketNumber: ticket.number });
  const mail = await db.inboundMail.findFirstOrThrow();
  expect(mail).toMatchObject({ outcome: "added_message", ticketId: ticket.id, messageId: stored.messages.at(-1)?.id });
});

test("an answer to a closed ticket opens a new one that names the old", async () => {
  const { db, receive, ticket } = await room();
  await db.ticket.update({ where: { id: ticket.id }, data: { status: "closed" } });
  const reply = headers({ References: `<x@y.example> ${ourMessageId(ticket.number)}` });
  expect(await receive(mailSource(reply))).toEqual({ outcome: "opened_ticket", number: 1002 });
  const opened = await db.ticket.findUniqueOrThrow({ where: { number: 1002 } });
  expect(opened.summary).toContain("Fait suite à la demande 1001");
});

describe("what proves nothing does not get into a ticket", () => {
  const signed = ourMessageId(1001);
  test.each([
    ["the number in the subject", { Subject: "Re: [1001] Ma bague" }],
    ["a Message-ID that somebody made up", { "In-Reply-To": signed.replace(/[0-9a-f]{32}@/, `${"0".repeat(32)}@`) }],
    ["another ticket's number under a signature", { "In-Reply-To": signed.replace("ticket.1001", "ticket.1002") }],
    ["a right Message-ID from another address", { "In-Reply-To": signed, From: "eve@evil.example" }],
    ["the customer's name before another address", { "In-Reply-To": signed, From: `"${camille}" <eve@evil.example>` }],
  ])("%s", async (_, changes) => {
    const { db, receive, ticket } = await room();
    const before = await db.ticketMessage.count({ where: { ticketId: ticket.id } });
    expect(await receive(mailSource(headers(changes)))).toEqual({ outcome: "opened_ticket", number: 1002 });
    expect(await db.ticketMessage.count({ where: { ticketId: ticket.id } })).toBe(before);
    const opening = await db.ticketEvent.findFirstOrThrow({ where: { kind: "opened", ticket: { number: 1002 } } });
    expect(opening.detail).toMatchObject({ isProven: false });
  });
});

test("staff write nothing by e-mail, and are not answered", async () => {
  const { db, receive, ticket } = await room();
  await createAgent(db, "Ada");
  const forged = headers({ From: "Ada <ada@staff.example>", "In-Reply-To": ourMessageId(ticket.number) });
  expect(await receive(mailSource(forged))).toEqual({ outcome: "refused", reason: "staff_sender" });
  expect([await db.ticket.count(), await db.ticketMessage.count()]).toEqual([1, 1]);
});

test("the same e-mail again, and ten times at once, makes one message", async () => {
  const { db, receive, ticket } = await room();
  const reply = mailSource(headers({ "In-Reply-To": ourMessageId(ticket.number) }));
  const fresh = mailSource(headers({ From: "noe@customer.example" }));
  const results = await Promise.all(Array.from({ length: 10 }, (_, at) => receive(at % 2 ? reply : fresh)));
  await receive(reply);
  expect(results.map(({ outcome }) => outcome).sort()).toEqual([
    "added_message",
    "opened_ticket",
    ...Array.from({ length: 8 }, () => "repeated"),
  ]);
  expect([await db.ticket.count(), await db.ticketMessage.count(), await db.inboundMail.count()]).toEqual([2, 3, 2]);
});

test("when the record cannot be written the message is not kept either, and the next reading completes it", async () => {
  const { db, deps, ticket } = await room();
  const source = mailSource(headers({ "In-Reply-To": ourMessageId(ticket.number) }));
  // A file with the id of one that is there stands for whatever fails after the message was written.
  const dies = { ...deps, db: failingAfterMessage(db) };
  await expect(receiveMail(dies, { mailbox: "test", source })).rejects.toThrow("the process died");
  expect([await db.ticketMessage.count(), await db.inboundMail.count()]).toEqual([1, 0]);
  expect(await receiveMail(deps, { mailbox: "test", source })).toMatchObject({ outcome: "added_message" });
  expect([await db.ticketMessage.count(), await db.inboundMail.count()]).toEqual([2, 1]);
});

/** A database whose InboundMail refuses every row, as one that goes away would. */
function failingAfterMessage<T extends object>(db: T): T {
  const fail = () => Promise.reject(new Error("the process died"));
  const wrap = <U extends object>(inner: U): U =>
    new Proxy(inner, {
      get(target, name) {
        const value = Reflect.get(target, name) as unknown;
        if (name === "inboundMail")
          return { ...(value as object), findUnique: () => null, count: () => 0, create: fail };
        if (name === "$transaction")
          return (work: (tx: object) => unknown, options: unknown) =>
            (value as (work: unknown, options: unknown) => unknown).call(
              target,
              (tx: object) => work(wrap(tx)),
              options,
            );
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
  return wrap(db);
}

test("poison is set aside with its bytes, and the next e-mail is read", async () => {
  const { db, receive, deps } = await room();
  const huge = Buffer.alloc(25_000_001, "x");
  expect(await receive(huge)).toEqual({ outcome: "set_aside", reason: "too_large" });
  const broken = { ...deps, parse: () => Promise.reject(new Error("no e-mail")) };
  const source = mailSource(headers());
  expect(await receiveMail(broken, { mailbox: "test", source })).toEqual({
    outcome: "set_aside",
    reason: "unreadable: no e-mail",
  });
  const throwing = {
    ...deps,
    knowledge: () => {
      throw new Error("no content");
    },
  };
  expect(await receiveMail(throwing, { mailbox: "test", source })).toEqual({
    outcome: "set_aside",
    reason: "failed: no content",
  });
  expect(await receive(mailSource(headers({ From: "noe@customer.example" })))).toMatchObject({
    outcome: "opened_ticket",
  });
  expect(await db.inboundMail.count({ where: { outcome: "set_aside", storedAs: { not: null } } })).toBe(3);
  expect((await readdir(deps.originalsDir)).length).toBeGreaterThan(0);
});

test("an address that writes more than twenty times in an hour waits for a person; nothing is lost", async () => {
  const { db, receive, deps } = await room();
  for (let at = 0; at < 22; at += 1) await receive(mailSource(headers({ From: "flood@evil.example" })));
  expect(await db.inboundMail.count({ where: { outcome: "opened_ticket" } })).toBe(20);
  expect(await db.inboundMail.findMany({ where: { outcome: "set_aside" } })).toMatchObject([
    { reason: "too_many" },
    { reason: "too_many" },
  ]);
  const later = { ...deps, clock: () => minutesLater(61) };
  const source = mailSource(headers({ From: "flood@evil.example" }));
  expect(await receiveMail(later, { mailbox: "test", source })).toMatchObject({ outcome: "opened_ticket" });
});

test("what was refused because it was sent in somebody's name does not keep its owner out", async () => {
  const db = await freshDatabase();
  const { receive } = await openMailRoom(db, { authservId: "mx.shop.example" });
  const spoofed = { "Authentication-Results": "mx.shop.example; dmarc=fail header.from=customer.example" };
  for (let at = 0; at < 21; at += 1)
    expect(await receive(mailSource(headers(spoofed)))).toMatchObject({ reason: "spoofed" });
  expect(await receive(mailSource(headers()))).toMatchObject({ outcome: "opened_ticket" });
});

test("a Message-ID that somebody else has used before does not make an e-mail count as read", async () => {
  const db = await freshDatabase();
  const { receive } = await openMailRoom(db, { authservId: "mx.shop.example" });
  const known = { "Message-ID": "<known@customer.example>" };
  const spoofed = { "Authentication-Results": "mx.shop.example; dmarc=fail header.from=customer.example" };
  await receive(mailSource(headers({ ...known, ...spoofed })));
  await receive(mailSource(headers({ ...known, From: "mallory@evil.example" })));
  const own = mailSource(headers(known));
  expect(await receive(own)).toMatchObject({ outcome: "opened_ticket" });
  expect(await receive(own)).toEqual({ outcome: "repeated" });
  expect(await db.ticket.count({ where: { requester: { email: camille } } })).toBe(1);
});

test("who answers with a file that is not taken is told which, why and what to do, once an hour", async () => {
  const { db, receive, ticket } = await room();
  await db.outboxJob.deleteMany();
  const send = (to: number) =>
    receive(
      mailSource(
        headers({
          ...{ "In-Reply-To": ourMessageId(to), "MIME-Version": "1.0" },
          "Content-Type": "multipart/mixed; boundary=b",
        }),
        [
          ...["--b", "Content-Type: text/plain", "", "Voici la facture.", "--b"],
          ...["Content-Type: application/octet-stream", "Content-Disposition: attachment; filename=facture.docx", ""],
          ...["PK", "--b--"],
        ].join("\n"),
      ),
    );
  expect(await send(ticket.number)).toEqual({ outcome: "added_message", number: ticket.number });
  expect(await send(ticket.number)).toEqual({ outcome: "added_message", number: ticket.number });
  const [mail, ...others] = await db.outboxJob.findMany({ where: { automaticTo: camille } });
  expect(others).toEqual([]);
  const { text } = emailPayloadSchema.parse(mail?.payload);
  expect(text).toContain("Fichiers non acceptés : facture.docx. Nous acceptons les photos et les PDF jusqu’à 10 Mo.");
  expect(text).toContain("Renvoyez le fichier en photo ou en PDF");
});
