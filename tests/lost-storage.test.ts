import { randomUUID } from "node:crypto";
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, open, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createCookie } from "@remix-run/node";
import { startSession } from "#app/domain/identity/start-session.server.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { startDemo, type DemoServer } from "./support/demo-server.ts";
import { postgresPrograms, startPostgres, type PostgresServer } from "./support/postgres.ts";

const now = "2026-11-23T11:30:00+01:00";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "guichet-lost-"));
  // One shop is enough, and starts sooner.
  for (const part of ["aurelia", "lexicon", "themes"])
    await cp(path.join("content", part), path.join(folder, "content", part), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function openShop(settings: Record<string, string>, databaseUrl: string) {
  const demo = await startDemo(now, path.join(folder, "content"), { TRUST_PROXY: "1", ...settings });
  stops.push(() => demo.stop());
  const db = await openDatabase(databaseUrl);
  stops.push(() => db.$disconnect());
  const { id } = await db.customer.findFirstOrThrow({ where: { email: "camille@aurelia.example" } });
  /** a form filled in by the customer in a browser of its own, which no limit counts together with others */
  const letter = async (): Promise<Sent> => {
    const { token } = await startSession(db, { kind: "customer", customerId: id }, new Date(now));
    const cookie = (await createCookie("guichet_customer").serialize(token)).split(";")[0] ?? "";
    const key = randomUUID();
    const words = `Mon colis ${key.slice(0, 8)} n'est pas arrivé,\net je l'attends depuis mardi.`;
    return { key, words, headers: { Origin: demo.url, Cookie: cookie, "X-Forwarded-For": key } };
  };
  return { demo, db, letter };
}

type Sent = { key: string; words: string; headers: Record<string, string> };

const send = (demo: DemoServer, { key, words, headers }: Sent, signal?: AbortSignal) =>
  fetch(`${demo.url}/aurelia/fr/support`, {
    method: "POST",
    headers,
    body: new URLSearchParams({ submissionKey: key, message: words, channel: "email", into: "new" }),
    redirect: "manual",
    signal: signal ?? null,
  });

/** What the page gives back of a form that could not be stored: the fields to send again. */
function givenBack(html: string) {
  const key = /name="submissionKey" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const words = /<textarea name="message"[^>]*>([^<]*)</.exec(html)?.[1] ?? "";
  return { key, words: words.replaceAll("&#x27;", "'") };
}

/** Every ticket stands whole and once, with its receipt. */
async function expectOnce(db: Database, letters: Sent[]) {
  const tickets = await db.ticket.findMany({ include: { messages: true, events: { orderBy: { id: "asc" } } } });
  expect(tickets.map(({ submissionKey }) => submissionKey).sort()).toEqual(letters.map(({ key }) => key).sort());
  for (const { key, words } of letters) {
    const ticket = tickets.find(({ submissionKey }) => submissionKey === key);
    expect(ticket?.messages.map(({ body }) => body)).toEqual([words]);
    expect(ticket?.events.filter(({ kind }) => kind === "opened")).toHaveLength(1);
    const receipt = { where: { dedupeKey: `ticket-received:${ticket?.id}` } };
    expect(await db.outboxJob.count(receipt)).toBe(1);
  }
}

test("browsers that close in the middle of sending: each form counts once, whether its sender saw an answer or not", async () => {
  const dataDir = await mkdtemp(path.join(folder, "data-"));
  const { demo, db, letter } = await openShop({ DATA_DIR: dataDir }, `file:${path.join(dataDir, "guichet.db")}`);
  const letters = await Promise.all(Array.from({ length: 40 }, letter));
  let closed = 0;
  for (const [at, sent] of letters.entries()) {
    const closing = new AbortController();
    setTimeout(() => closing.abort(), at * 2);
    await send(demo, sent, closing.signal).catch(() => (closed += 1));
  }
  expect(closed).toBeGreaterThan(0);
  // Some had been stored before their sender was gone, and wait for nobody to come back: their receipt is on its way.
  const receipts = db.outboxJob.count({ where: { dedupeKey: { startsWith: "ticket-received:" } } });
  const [opened, told] = await db.$transaction([db.ticket.count(), receipts]);
  expect(told).toBe(opened);
  for (const sent of letters) expect((await send(demo, sent)).status).toBe(303);
  await expectOnce(db, letters);
}, 180_000);

/** Room on a disk of its own; null where this machine lets nobody make one. */
function mountDisk(at: string, megabytes: number): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", at], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function fillUp(at: string) {
  const filler = await open(path.join(at, "filler"), "a");
  try {
    for (let size = 1 << 20; size >= 512; size >>= 1) {
      const block = Buffer.alloc(size);
      // Node writes what fits and then fails; go on with smaller blocks until nothing does.
      await (async () => {
        for (;;) await filler.write(block);
      })().catch(() => undefined);
    }
  } finally {
    await filler.close();
  }
}

test("a full disk: what was acknowledged is there, what was not comes back with its words and counts once", async (context) => {
  const disk = await mkdtemp(path.join(os.tmpdir(), "guichet-disk-"));
  stops.push(() => rm(disk, { recursive: true, force: true }));
  if (!mountDisk(disk, 64)) return context.skip("This user may not mount a disk to fill.");
  stops.push(() => Promise.resolve(execFileSync("umount", ["-l", disk])));
  const dataDir = path.join(disk, "data");
  await mkdir(dataDir);
  const { demo, db, letter } = await openShop({ DATA_DIR: dataDir }, `file:${path.join(dataDir, "guichet.db")}`);
  const letters = await Promise.all(Array.from({ length: 40 }, letter));
  const acknowledged: Sent[] = [];
  const refused: Sent[] = [];
  const first = await letter();
  expect((await send(demo, first)).status).toBe(303);
  acknowledged.push(first);

  await fillUp(disk);
  for (const sent of letters) {
    const response = await send(demo, sent);
    const html = await response.text();
    if (response.status === 303) {
      acknowledged.push(sent);
      continue;
    }
    expect(response.status).toBe(500);
    expect(sent).toMatchObject(givenBack(html));
    refused.push(sent);
    if (refused.length >= 5) break;
  }
  expect(refused).toHaveLength(5);
  await rm(path.join(disk, "filler"));
  for (const sent of refused) {
    expect((await send(demo, sent)).status).toBe(303);
    expect((await send(demo, sent)).status).toBe(303);
  }
  await expectOnce(db, [...acknowledged, ...refused]);
  // The e-mails that could not be written are written now.
  await expect
    .poll(async () => (await readdir(path.join(dataDir, "mail"))).filter((name) => name.endsWith(".eml")).length, {
      timeout: 10_000,
    })
    .toBeGreaterThan(0);
}, 180_000);

describe.skipIf(postgresPrograms() === null)("PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  test("a database that goes away: pages say so and keep the words, and it goes on when it is back", async () => {
    const { demo, db, letter } = await openShop({ DATABASE_URL: server.url }, server.url);
    const letters = await Promise.all([letter(), letter(), letter(), letter()]);
    const [before, lost, again, after] = letters;
    expect((await send(demo, before)).status).toBe(303);
    await server.crash();
    const response = await send(demo, lost);
    expect(response.status).toBe(500);
    expect(lost).toMatchObject(givenBack(await response.text()));
    // A page that is for customers alone cannot even ask who comes.
    expect((await fetch(`${demo.url}/aurelia/fr/tickets`, { headers: before.headers })).status).toBe(503);
    const reply = { method: "POST", headers: before.headers };
    const body = new URLSearchParams({ body: "Deux mots de plus", submissionKey: randomUUID() });
    const unread = await fetch(`${demo.url}/aurelia/fr/tickets/1001/replies`, { ...reply, body });
    expect(unread.status).toBeGreaterThanOrEqual(500);
    expect(await unread.text()).toContain(">Deux mots de plus</textarea>");
    await server.restart();
    expect((await send(demo, lost)).status).toBe(303);

    // And while requests are under way: some are acknowledged, the others are sent again.
    const underWay = await Promise.all(Array.from({ length: 20 }, letter));
    const results = Promise.all(underWay.map((sent) => send(demo, sent).then(({ status }) => status)));
    await new Promise((resolve) => setTimeout(resolve, 60));
    await server.crash();
    const statuses = await results;
    await server.restart();
    for (const [at, sent] of underWay.entries()) {
      const ticket = await db.ticket.findUnique({ where: { submissionKey: sent.key } });
      if (statuses[at] === 303) expect(ticket).not.toBeNull();
      else expect((await send(demo, sent)).status).toBe(303);
    }
    for (const sent of [again, after]) expect((await send(demo, sent)).status).toBe(303);
    await expectOnce(db, [...letters, ...underWay]);
  }, 180_000);
});
