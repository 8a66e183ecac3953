import { parseShop } from "#app/domain/shops/parse-shop.ts";
import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { minutesLater, now } from "#tests/support/people.ts";
import { emailPayloadSchema, queueEmail } from "./queue-email.server.ts";

const email = { to: "camille@customer.example", subject: "Bonjour", text: "Un mot." };

test("the same key queues one e-mail, the first", async () => {
  const db = await freshDatabase();
  await queueEmail(db, email, "key", now);
  await queueEmail(db, { ...email, subject: "Another" }, "key", minutesLater(1));
  const jobs = await db.outboxJob.findMany();
  expect(jobs).toHaveLength(1);
  expect(jobs[0]).toMatchObject({ kind: "email", status: "pending", attempts: 0, runAfter: now });
  expect(jobs[0]?.payload).toEqual({ ...email, from: null, headers: {}, ticket: null });
});

test.each([
  ["a line break in the subject", { subject: "Bonjour\r\nBcc: all@example.org" }],
  ["a line break in a header", { headers: { "X-Ticket": "1\n2" } }],
  ["a header's name that is none", { headers: { "X Ticket:": "1" } }],
  ["two addresses", { to: "a@example.org, b@example.org" }],
  ["a line break in the sender", { from: { name: "A\nB", address: "a@example.org" } }],
  ["an empty text", { text: "" }],
])("%s is a bug and queues nothing", async (_, wrong) => {
  const db = await freshDatabase();
  await expect(queueEmail(db, { ...email, ...wrong }, "key", now)).rejects.toThrow();
  expect(await db.outboxJob.count()).toBe(0);
});

test("a shop that names no sender can still write to its customers", () => {
  const parsed = parseShop("small/shop.yaml", "name: Small\nlocales: [fr]\n");
  const from = parsed.kind === "refused" ? null : parsed.shop.emailFrom;
  const email = { from, to: "camille@aurelia.example", subject: "Bonjour", text: "Bonjour" };
  expect(emailPayloadSchema.parse(email).from).toMatchObject({ name: "Small" });
});
