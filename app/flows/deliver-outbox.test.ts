import { expect, test } from "vitest";
import type { LiveEvent } from "#app/domain/shared/live-event.ts";
import type { Mail, Mailer } from "#app/domain/shared/mailer.ts";
import { queueEmail } from "#app/domain/tickets/queue-email.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { minutesLater, now } from "#tests/support/people.ts";
import { deliverOutbox } from "./deliver-outbox.server.ts";

async function outbox(fails: (mail: Mail) => boolean = () => false) {
  const db = await freshDatabase();
  const sent: Mail[] = [];
  const logged: string[] = [];
  const published: LiveEvent[] = [];
  const mailer: Mailer = {
    send: (mail) => {
      if (fails(mail)) return Promise.reject(new Error("550 no such mailbox"));
      sent.push(mail);
      return Promise.resolve();
    },
  };
  const deliver = (minutes = 0, by = mailer) =>
    deliverOutbox({
      ...{ db, mailer: by, clock: () => minutesLater(minutes), log: (message) => logged.push(message) },
      ...{ publish: (event) => void published.push(event), secret: "s".repeat(32), random: () => 0 },
    });
  const queue = (to: string, at = now) => queueEmail(db, { to, subject: "Bonjour", text: "Un mot." }, to, at);
  return { db, sent, logged, deliver, queue, mailer };
}

test("what is due is sent once, with the job's own message id; what is not due waits", async () => {
  const { db, sent, deliver, queue } = await outbox();
  await queue("a@example.org");
  await queue("b@example.org", minutesLater(10));
  expect(await deliver()).toEqual({ sent: 1, failed: 0, dead: 0 });
  expect(await deliver(5)).toEqual({ sent: 0, failed: 0, dead: 0 });
  const job = await db.outboxJob.findFirstOrThrow({ where: { dedupeKey: "a@example.org" } });
  expect(sent).toEqual([
    {
      from: null,
      to: "a@example.org",
      subject: "Bonjour",
      text: "Un mot.",
      headers: {},
      messageId: `${job.id}@guichet.localhost`,
      references: [],
      date: now,
    },
  ]);
  expect(job).toMatchObject({ status: "sent", sentAt: now, attempts: 1 });
  expect(await deliver(10)).toEqual({ sent: 1, failed: 0, dead: 0 });
});

test("a job that fails is tried again after 1, 5, 30, 120 and 720 minutes and is dead after the sixth time", async () => {
  const { db, deliver, queue, logged } = await outbox(() => true);
  await queue("refused@example.org");
  let minutes = 0;
  for (const wait of [1, 5, 30, 120, 720]) {
    expect(await deliver(minutes)).toEqual({ sent: 0, failed: 1, dead: 0 });
    expect(await deliver(minutes + wait - 0.1)).toEqual({ sent: 0, failed: 0, dead: 0 });
    minutes += wait;
  }
  expect(await deliver(minutes)).toEqual({ sent: 0, failed: 0, dead: 1 });
  expect(await db.outboxJob.findFirst()).toMatchObject({
    status: "dead",
    attempts: 6,
    lastError: "550 no such mailbox",
    sentAt: null,
  });
  expect(await deliver(minutes + 100_000)).toEqual({ sent: 0, failed: 0, dead: 0 });
  expect(logged).toHaveLength(6);
  expect(logged.at(-1)).toContain("attempt 6 of 6 and is given up: 550 no such mailbox");
  expect(logged.join()).not.toContain("refused@example.org");
});

test("a bad job never stands in the way of the next", async () => {
  const { db, sent, deliver, queue } = await outbox(({ to }) => to.startsWith("refused"));
  await db.outboxJob.create({ data: { kind: "fax", payload: {}, dedupeKey: "fax", runAfter: minutesLater(-3) } });
  await db.outboxJob.create({
    data: { kind: "email", payload: { to: "no address" }, dedupeKey: "broken", runAfter: minutesLater(-2) },
  });
  await queue("refused@example.org", minutesLater(-1));
  for (let count = 0; count < 60; count += 1) await queue(`c${count}@example.org`);
  expect(await deliver()).toEqual({ sent: 60, failed: 3, dead: 0 });
  expect(sent).toHaveLength(60);
});

test("after failing, a job that gets through is sent and its error forgotten", async () => {
  let isDown = true;
  const { db, deliver, queue } = await outbox(() => isDown);
  await queue("a@example.org");
  await deliver();
  isDown = false;
  expect(await deliver(1)).toEqual({ sent: 1, failed: 0, dead: 0 });
  expect(await db.outboxJob.findFirst()).toMatchObject({ status: "sent", attempts: 2, lastError: null });
});

test("four deliveries at once send each e-mail once", async () => {
  const { sent, deliver, queue } = await outbox();
  for (let count = 0; count < 40; count += 1) await queue(`c${count}@example.org`);
  const deliveries = await Promise.all([deliver(), deliver(), deliver(), deliver()]);
  expect(deliveries.reduce((sum, delivery) => sum + delivery.sent, 0)).toBe(40);
  expect(new Set(sent.map(({ to }) => to)).size).toBe(40);
  expect(sent).toHaveLength(40);
});

test("an attempt that never came to its end is made again, and not for ever", async () => {
  const { db, deliver, queue } = await outbox();
  await queue("a@example.org");
  const never: Mailer = { send: () => new Promise(() => undefined) };
  void deliver(0, never);
  await expect.poll(() => db.outboxJob.count({ where: { attempts: 1 } })).toBe(1);
  expect(await deliver(0.5)).toEqual({ sent: 0, failed: 0, dead: 0 });
  expect(await deliver(1)).toEqual({ sent: 1, failed: 0, dead: 0 });
  await queue("b@example.org");
  await db.outboxJob.updateMany({ where: { dedupeKey: "b@example.org" }, data: { attempts: 6 } });
  expect(await deliver(2)).toEqual({ sent: 0, failed: 0, dead: 1 });
});
