import { createHmac } from "node:crypto";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { startDemo, type DemoServer } from "./support/demo-server.ts";
import { mailSource } from "./support/mail-room.ts";

const secret = "a webhook's secret, long enough to pass";
let demo: DemoServer;
beforeAll(async () => {
  demo = await startDemo("2026-11-23T11:30:00+01:00", "content", { INBOUND_MAIL_SECRET: secret });
}, 180_000);
afterAll(() => demo?.stop());

const mail = mailSource({
  ...{ From: "Noé <noe@customer.example>", To: "bonjour@aurelia.example", Subject: "Mon colis" },
  "Message-ID": "<webhook@customer.example>",
});

type Call = {
  body?: Uint8Array;
  signedBody?: Uint8Array;
  age?: number;
  headers?: Record<string, string>;
  key?: string;
};

async function hand({ body = mail, signedBody = body, age = 0, headers = {}, key = secret }: Call = {}) {
  const timestamp = String(Math.floor(Date.now() / 1000) - age);
  const signature = createHmac("sha256", key).update(`${timestamp}.`).update(signedBody).digest("hex");
  const response = await fetch(`${demo.url}/inbound-mail`, {
    method: "POST",
    body: new Uint8Array(body),
    headers: {
      "Content-Type": "message/rfc822",
      "X-Guichet-Timestamp": timestamp,
      "X-Guichet-Signature": `sha256=${signature}`,
      ...headers,
    },
  });
  return { status: response.status, text: await response.text() };
}

test("an e-mail handed in with the right signature opens a ticket, once", async () => {
  const first = await hand();
  expect([first.status, JSON.parse(first.text)]).toMatchObject([202, { outcome: "opened_ticket" }]);
  const second = await hand();
  expect([second.status, JSON.parse(second.text)]).toMatchObject([202, { outcome: "repeated" }]);
  const db = await openDatabase(`file:${path.join(demo.folder, "data", "guichet.db")}`);
  expect(await db.ticket.count({ where: { requester: { email: "noe@customer.example" } } })).toBe(1);
  await db.$disconnect();
});

test.each([
  ["another secret", { key: "x".repeat(40) }, 401, "not the HMAC"],
  ["other bytes than were signed", { signedBody: Buffer.from("x") }, 401, "not the HMAC"],
  ["six minutes old", { age: 360 }, 401, "five minutes"],
  ["six minutes early", { age: -360 }, 401, "five minutes"],
  ["no signature", { headers: { "X-Guichet-Signature": "" } }, 401, "Send X-Guichet-Timestamp"],
  ["no timestamp", { headers: { "X-Guichet-Timestamp": "" } }, 401, "X-Guichet-Timestamp"],
  ["nothing at all", { body: Buffer.from("") }, 400, "empty"],
  ["a form", { headers: { "Content-Type": "text/plain" } }, 400, "message/rfc822"],
  ["more than 25 MB", { body: Buffer.alloc(25_000_001) }, 413, ""],
] as [string, Call, number, string][])("%s is refused with a sentence", async (_, call, status, sentence) => {
  const answer = await hand(call);
  expect(answer.status).toBe(status);
  expect(answer.text).toContain(sentence);
});

test("only this address needs no Origin", async () => {
  const send = (address: string) => fetch(demo.url + address, { method: "POST", body: "x" });
  expect((await send("/aurelia/fr/ask")).status).toBe(403);
  expect((await send("/inbound-mail")).status).toBe(401);
});
