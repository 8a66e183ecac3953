import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import type { SMTPServerOptions } from "smtp-server";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Database } from "#app/domain/shared/db.ts";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { deliverOutbox } from "#app/flows/deliver-outbox.server.ts";
import { deployMigrations } from "#app/infra/db/deploy-migrations.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { smtpMailer } from "#app/infra/mailer/smtp-mailer.server.ts";
import { freshDatabase } from "./support/database.ts";
import { openedTicket } from "./support/desk.ts";
import { mailSecret, mailSource, openMailRoom, ourMessageId, shopAddress } from "./support/mail-room.ts";
import { createAgent, createCustomer, minutesLater } from "./support/people.ts";
import { postgresPrograms, startPostgres, type PostgresServer } from "./support/postgres.ts";
import { readMail } from "./support/read-mail.ts";

type Taken = { to: string; source: string };

/** An SMTP server on loopback that takes every e-mail, unless told otherwise. */
async function startSmtp(changes: SMTPServerOptions = {}, onTaken: (mail: Taken) => void = () => undefined) {
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ["STARTTLS"], closeTimeout: 200 },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const source = Buffer.concat(chunks).toString("utf8");
        for (const { address } of session.envelope.rcptTo) onTaken({ to: address, source });
        done();
      });
    },
    ...changes,
  });
  server.on("error", () => undefined);
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`;
}

const answering = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code });

async function office(url: string) {
  const db = await freshDatabase();
  const room = await openMailRoom(db);
  const mailer = smtpMailer(url);
  const deliver = (minutes = 0) =>
    deliverOutbox({
      ...{ db, mailer, publish: room.desk.publish, secret: mailSecret, clock: () => minutesLater(minutes) },
      ...{ log: () => undefined, random: () => 0 },
    });
  return { db, ...room, deliver };
}

describe("over real SMTP", () => {
  test("a person's reply threads by our signed Message-ID, is answered to the shop, and is not marked automatic", async () => {
    const taken: Taken[] = [];
    const { db, desk, receive, deliver } = await office(await startSmtp({}, (mail) => taken.push(mail)));
    const ada = await createAgent(db, "Ada");
    const customer = await createCustomer(db);
    const { number } = await openedTicket(desk, { customerId: customer.id });
    await deliver();
    const receipt = readMail(taken[0]?.source ?? "").headers;
    expect(receipt).toMatchObject({ "auto-submitted": "auto-generated", "x-guichet-ticket": String(number) });
    await receive(
      mailSource({
        ...{ From: customer.email, To: shopAddress, "Message-ID": "<theirs@customer.example>" },
        "In-Reply-To": receipt["message-id"] ?? "",
      }),
    );
    const author = { kind: "staff", as: "public", ...ada } as const;
    await replyToTicket(desk, { number, author, body: "Voici.", submissionKey: crypto.randomUUID() }, minutesLater(1));
    await deliver(1);
    const reply = readMail(taken.find(({ source }) => source.includes("Voici."))?.source ?? "").headers;
    expect(reply).not.toHaveProperty("auto-submitted");
    expect(reply).toMatchObject({
      "in-reply-to": "<theirs@customer.example>",
      references: `${receipt["message-id"]} <theirs@customer.example>`,
    });
    expect(reply["reply-to"]).toContain("bonjour@aurelia.example");
    expect(reply["message-id"]).toMatch(/^<ticket\.1001\.[0-9a-f-]{36}\.[0-9a-f]{32}@aurelia\.example>$/);
  });

  test.each([
    ["5xx to the recipient", { onRcptTo: (_a, _s, done) => done(answering(550, "no such user")) }, "dead"],
    ["4xx to the recipient", { onRcptTo: (_a, _s, done) => done(answering(451, "try later")) }, "failed"],
    ["5xx at the password", { authOptional: false }, "failed"],
    ["a cut connection", { onMailFrom: (_a, session) => void cut(session) }, "failed"],
  ] as [string, SMTPServerOptions, "dead" | "failed"][])("%s", async (_, changes, outcome) => {
    const { db, desk, deliver, published } = await office(await startSmtp(changes));
    const { number, id } = await openedTicket(desk);
    published.length = 0;
    expect(await deliver()).toEqual({ sent: 0, failed: 0, dead: 0, [outcome]: 1 });
    const events = await db.ticketEvent.findMany({ where: { ticketId: id, kind: "mail_failed" } });
    expect(events).toHaveLength(outcome === "dead" ? 1 : 0);
    expect(published).toMatchObject(outcome === "dead" ? [{ kind: "ticket_changed", ticketNumber: number }] : []);
  });
});

/** The connection ends in the middle, as when a cable is pulled. */
function cut(session: { remotePort: number }) {
  for (const handle of (process as unknown as { _getActiveHandles(): unknown[] })._getActiveHandles()) {
    const socket = handle as { remotePort?: number; destroy?: () => void };
    if (socket.remotePort === session.remotePort) socket.destroy?.();
  }
}

test("two machines that answer everything, one of them ours, fall silent", async () => {
  const waiting: Taken[] = [];
  const { db, receive, deliver } = await office(await startSmtp({}, (mail) => waiting.push(mail)));
  let count = 0;
  // It marks nothing as automatic and answers none of our Message-IDs: the worst of its kind.
  const answer = () =>
    mailSource({
      ...{ From: "robot@customer.example", To: shopAddress, Subject: `I am away ${(count += 1)}` },
      "Message-ID": `<robot${count}@customer.example>`,
    });
  await receive(answer());
  let rounds = 0;
  for (let minutes = 0; minutes < 50; minutes += 1) {
    await deliver(minutes);
    if (waiting.length > 0) rounds += 1;
    for (const _ of waiting.splice(0)) await receive(answer());
  }
  expect(rounds).toBe(1);
  expect(await db.outboxJob.count({ where: { automaticTo: "robot@customer.example" } })).toBe(1);
  expect(await db.ticket.count()).toBe(2);
});

describe.skipIf(postgresPrograms() === null)("PostgreSQL", () => {
  let server: PostgresServer;
  let connections: Database[];
  beforeAll(async () => {
    server = await startPostgres();
    await deployMigrations(server.url);
    connections = await Promise.all([openDatabase(server.url), openDatabase(server.url)]);
  }, 60_000);
  afterAll(async () => {
    for (const db of connections ?? []) await db.$disconnect();
    await server?.stop();
  });

  test("two processes that receive the same e-mails at once make each message once", async () => {
    const [one, other] = connections as [Database, Database];
    const rooms = [await openMailRoom(one), await openMailRoom(other)];
    const customer = await createCustomer(one);
    const { number } = await openedTicket(rooms[0]!.desk, { customerId: customer.id });
    const mails = Array.from({ length: 12 }, (_, at) =>
      mailSource({
        ...{ From: at % 2 ? customer.email : `n${at}@customer.example`, To: shopAddress, Subject: "x\u0000y" },
        ...{ "Message-ID": `<pg${at}@customer.example>`, "In-Reply-To": ourMessageId(number) },
      }),
    );
    await Promise.all(mails.flatMap((mail) => rooms.map(({ receive }) => receive(mail))));
    const kept = await one.inboundMail.findMany({ orderBy: { identity: "asc" } });
    expect(kept.filter(({ outcome }) => !["opened_ticket", "added_message"].includes(outcome))).toEqual([]);
    expect(kept).toHaveLength(12);
    expect(await one.ticket.count()).toBe(7);
    expect(await one.ticketMessage.count({ where: { via: "email" } })).toBe(12);
  }, 60_000);
});
