import { describe, expect, onTestFinished, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { hasDovecot, startDovecot } from "#tests/support/dovecot.ts";
import { mailSource, openMailRoom, shopAddress } from "#tests/support/mail-room.ts";
import { imapAddress } from "./imap-address.ts";
import { watchImap } from "./imap-mailbox.server.ts";

const soon = { timeout: 20_000, interval: 100 };

async function watched() {
  const server = await startDovecot();
  const db = await freshDatabase();
  const { receive, deps } = await openMailRoom(db);
  const stop = new AbortController();
  const logged: string[] = [];
  const sources: string[] = [];
  let failures = 0;
  const take = async (mailbox: string, source: Uint8Array) => {
    if (failures > 0) {
      failures -= 1;
      throw new Error("The database went away.");
    }
    sources.push(Buffer.from(source).toString("latin1"));
    return receive(source, mailbox);
  };
  const options = { db, url: server.url, take, clock: deps.clock, log: (message: string) => void logged.push(message) };
  const finished = watchImap({ ...options, signal: stop.signal, firstRestMs: 50 });
  onTestFinished(async () => {
    stop.abort();
    await finished;
    await server.stop();
  });
  const numbers = async () => (await db.ticket.findMany({ orderBy: { number: "asc" } })).map(({ subject }) => subject);
  const failNext = (count: number) => (failures = count);
  return { server, db, logged, sources, numbers, failNext, stop, finished };
}

let count = 0;
const letter = (subject: string) =>
  mailSource({
    ...{ From: `c${(count += 1)}@customer.example`, To: shopAddress, Subject: subject },
    "Message-ID": `<imap${count}@customer.example>`,
  });

test("a mailbox's address is read off its URL, and its name holds no password", () => {
  expect(imapAddress("imaps://help%40shop.example:a%2Fb@mail.example/Support")).toEqual({
    ...{ host: "mail.example", port: 993, secure: true, folder: "Support" },
    auth: { user: "help@shop.example", pass: "a/b" },
    name: "imap:help@shop.example@mail.example/Support",
  });
  expect(imapAddress("imap://u:p@127.0.0.1:1143")).toMatchObject({ port: 1143, secure: false, folder: "INBOX" });
});

describe.skipIf(!hasDovecot)("with a real IMAP server", () => {
  test("what waits is read, what comes is read at once, poison among it is set aside", async () => {
    const { server, db, numbers } = await watched();
    await server.deliver(letter("first"));
    await expect.poll(numbers, soon).toEqual(["first"]);
    await server.deliver(Buffer.from("\u0000\u00ff no e-mail at all"));
    await server.deliver(letter("second"));
    const askedAt = Date.now();
    await expect.poll(numbers, soon).toEqual(["first", "second"]);
    // By IDLE: far sooner than the connection's next turn in four minutes.
    expect(Date.now() - askedAt).toBeLessThan(20_000);
    expect(await db.inboundMail.count()).toBe(3);
    await expect.poll(() => db.mailboxCursor.findMany(), soon).toMatchObject([{ lastUid: 3 }]);
  }, 60_000);

  test("after the server was away the rest is read, and nothing twice", async () => {
    const { server, numbers, logged, sources } = await watched();
    await server.deliver(letter("before"));
    await expect.poll(numbers, soon).toEqual(["before"]);
    await server.end();
    await server.deliver(letter("meanwhile"));
    await expect.poll(() => logged.length, soon).toBeGreaterThan(0);
    await server.restart();
    await expect.poll(numbers, soon).toEqual(["before", "meanwhile"]);
    expect(sources).toHaveLength(2);
    expect(logged.join()).not.toContain("secret");
  }, 60_000);

  test("a mailbox that is new again is read on from what nobody has seen", async () => {
    const { server, db, numbers } = await watched();
    await server.deliver(letter("old"));
    await expect.poll(numbers, soon).toEqual(["old"]);
    await expect.poll(() => db.mailboxCursor.count(), soon).toBe(1);
    const before = await db.mailboxCursor.findFirstOrThrow();
    await server.end();
    await server.forgetUids();
    // UIDVALIDITY is a time in seconds.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await server.deliver(letter("new"));
    await server.restart();
    await expect.poll(numbers, soon).toEqual(["old", "new"]);
    const cursor = () => db.mailboxCursor.findFirstOrThrow();
    await expect.poll(async () => (await cursor()).uidValidity, soon).not.toBe(before.uidValidity);
    expect(await db.inboundMail.count()).toBe(2);
  }, 60_000);

  test("an e-mail that could not be answered for is given again", async () => {
    const { server, numbers, failNext, logged } = await watched();
    failNext(2);
    await server.deliver(letter("stubborn"));
    await expect.poll(numbers, soon).toEqual(["stubborn"]);
    expect(logged.join()).toContain("The database went away.");
  }, 60_000);
});
