import { expect, test } from "vitest";
import { MailRefused } from "#app/domain/shared/mailer.ts";
import { listDeadMail } from "#app/domain/tickets/list-dead-mail.server.ts";
import { listTroubledMail } from "#app/domain/mail/list-troubled-mail.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket } from "#tests/support/desk.ts";
import { mailSecret, mailSource, openMailRoom, shopAddress } from "#tests/support/mail-room.ts";
import { createAgent, createCustomer, now } from "#tests/support/people.ts";
import { deliverOutbox } from "./deliver-outbox.server.ts";
import { readMailAgain } from "./read-mail-again.server.ts";
import { receiveMail } from "./receive-mail.server.ts";
import { sendMailAgain } from "./send-mail-again.server.ts";

test("a dead letter is listed with the other side's words, and sent again once by a lead, who is written down", async () => {
  const db = await freshDatabase();
  const { desk } = await openMailRoom(db);
  const lead = await createAgent(db, "Lea", { role: "lead" });
  const customer = await createCustomer(db);
  const { number } = await openedTicket(desk, { customerId: customer.id });
  let isRefusing = true;
  const deliver = () =>
    deliverOutbox({
      ...{ db, publish: desk.publish, secret: mailSecret, clock: () => now, log: () => undefined },
      mailer: {
        send: () => (isRefusing ? Promise.reject(new MailRefused("550 no such mailbox")) : Promise.resolve()),
      },
    });
  expect(await deliver()).toEqual({ sent: 0, failed: 0, dead: 1 });
  const [dead] = await listDeadMail(db);
  expect(dead).toMatchObject({ to: customer.email, ticket: number, lastError: "550 no such mailbox", attempts: 1 });
  const id = dead?.id ?? "";
  expect(await sendMailAgain(db, lead.staffId, id, now)).toEqual({ kind: "queued" });
  expect(await sendMailAgain(db, lead.staffId, id, now)).toEqual({ kind: "gone" });
  isRefusing = false;
  expect(await deliver()).toEqual({ sent: 1, failed: 0, dead: 0 });
  expect(await listDeadMail(db)).toEqual([]);
  expect(await db.auditEvent.findMany()).toMatchObject([{ action: "mail_sent_again", actorId: lead.staffId }]);
});

test("what was set aside is read again from its bytes, becomes a ticket once, and a lead is written down", async () => {
  const db = await freshDatabase();
  const { deps } = await openMailRoom(db);
  const lead = await createAgent(db, "Lea", { role: "lead" });
  const source = mailSource({ From: "noe@customer.example", To: shopAddress, "Message-ID": "<a@b.example>" });
  const broken = { ...deps, parse: () => Promise.reject(new Error("not today")) };
  await receiveMail(broken, { mailbox: "test", source });
  const [mail] = await listTroubledMail(db);
  expect(mail).toMatchObject({ outcome: "set_aside", reason: "unreadable", detail: "not today" });
  const id = mail?.id ?? "";
  expect(await readMailAgain(deps, lead.staffId, id)).toMatchObject({
    kind: "read",
    result: { outcome: "opened_ticket", number: 1001 },
  });
  expect(await readMailAgain(deps, lead.staffId, id)).toEqual({ kind: "gone" });
  expect([await db.inboundMail.count(), await db.ticket.count()]).toEqual([1, 1]);
  expect(await db.auditEvent.findMany()).toMatchObject([{ action: "mail_read_again", actorId: lead.staffId }]);
});
