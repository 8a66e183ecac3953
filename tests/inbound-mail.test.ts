import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { freshDatabase } from "./support/database.ts";
import { openedTicket } from "./support/desk.ts";
import { openMailRoom, ourMessageId } from "./support/mail-room.ts";
import { createAgent, createCustomer } from "./support/people.ts";

const folder = "tests/fixtures/mail";
const expectedSchema = z.record(
  z.string(),
  z.strictObject({
    /** what becomes of it, with the reason when it is not taken */
    outcome: z.string(),
    /** the words of the message */
    text: z.string().optional(),
    /** the names of the files kept with it */
    files: z.array(z.string()).optional(),
    /** whether the e-mail of ours that it is about is given up */
    failed: z.boolean().optional(),
  }),
);
const expected = expectedSchema.parse(JSON.parse(await readFile(path.join(folder, "expected.json"), "utf8")));

test("every raw e-mail has its expectation, and there are at least fifty", async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".eml")).map((name) => name.slice(0, -4));
  expect(names.sort()).toEqual(Object.keys(expected).sort());
  expect(names.length).toBeGreaterThanOrEqual(50);
});

test("raw e-mails of many programs, languages, encodings and attacks become what they should", async () => {
  const wrong: string[] = [];
  for (const name of Object.keys(expected)) {
    const got = await receiveFixture(name);
    const want = { failed: false, ...expected[name] };
    for (const key of Object.keys(want) as (keyof typeof want)[])
      if (JSON.stringify(got[key]) !== JSON.stringify(want[key]))
        wrong.push(`${name} ${key}: ${JSON.stringify(got[key])} instead of ${JSON.stringify(want[key])}`);
  }
  expect(wrong).toEqual([]);
}, 300_000);

/** What becomes of one e-mail while Camille has ticket 1001 and Ada works here; <OURS> is our e-mail about it. */
async function receiveFixture(name: string) {
  const db = await freshDatabase();
  const { desk, receive } = await openMailRoom(db, { authservId: "mx.shop.example" });
  await createAgent(db, "Ada");
  await openedTicket(desk, { customerId: (await createCustomer(db)).id });
  const job = await db.outboxJob.findFirstOrThrow();
  const raw = await readFile(path.join(folder, `${name}.eml`), "latin1");
  const ours = ourMessageId(1001, job.id);
  const { outcome, reason } = await receive(Buffer.from(raw.replaceAll("<OURS>", ours), "latin1"));
  const message = await db.ticketMessage.findFirst({ where: { via: "email" }, include: { attachments: true } });
  const rows = await db.inboundMail.findMany();
  expect(rows.map((row) => row.outcome)).toEqual([outcome]);
  const isFailed = (await db.ticketEvent.count({ where: { kind: "mail_failed" } })) === 1;
  expect(await db.outboxJob.findUniqueOrThrow({ where: { id: job.id } })).toMatchObject({
    status: isFailed ? "dead" : "pending",
  });
  return {
    outcome: reason ? `${outcome} ${reason}` : outcome,
    text: message?.body,
    files: message?.attachments.map(({ filename }) => filename),
    failed: isFailed,
  };
}

test("any bytes end as exactly one record and never throw", async () => {
  const db = await freshDatabase();
  const { receive } = await openMailRoom(db);
  const line = fc.oneof(
    fc.constantFrom(
      "From: a@b.example",
      "To: hello@aurelia.example",
      "Content-Type: multipart/mixed; boundary=x",
      "--x",
    ),
    fc.constantFrom("Content-Transfer-Encoding: base64", "Content-Type: text/html; charset=utf-7", "", "--x--"),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.array(line, { maxLength: 20 }).map((lines) => new Uint8Array(Buffer.from(lines.join("\r\n")))),
  );
  let count = 0;
  await fc.assert(
    fc.asyncProperty(bytes, async (source) => {
      const { outcome } = await receive(source, `box${(count += 1)}`);
      expect(outcome).not.toBe("repeated");
      expect(await db.inboundMail.count()).toBe(count);
    }),
    { numRuns: 150, endOnFailure: true },
  );
}, 120_000);
