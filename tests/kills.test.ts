import { randomUUID } from "node:crypto";
import { copyFile, mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Database } from "#app/domain/shared/db.ts";
import { deployMigrations } from "#app/infra/db/deploy-migrations.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { deliverOutbox } from "#app/flows/deliver-outbox.server.ts";
import { maildirMailer } from "#app/infra/mailer/maildir-mailer.server.ts";
import { bundle } from "./support/bundle.ts";
import { killedDesk } from "./support/killed-desk.ts";
import { createAgent, createCustomer, minutesLater } from "./support/people.ts";
import { postgresPrograms, startPostgres, type PostgresServer } from "./support/postgres.ts";

let workDesk: string;
beforeAll(async () => {
  workDesk = await bundle("tests/support/work-desk.ts");
}, 60_000);

/** The words that every story says, in their order; each is one message of the ticket. */
const conversation = ["Mon colis est perdu", "C'est urgent", "Nous cherchons", "Merci", "Trouvé"];

type Told = { key: string; number: number; messages: string[] };

/** A customer and an agent from opening to solving; every step is acknowledged before the next. */
async function tell(ask: ReturnType<typeof killedDesk>["ask"], customerId: string, staffId: string): Promise<Told> {
  const keys = conversation.map(() => randomUUID());
  const [key = "", urgent = "", looking = "", thanks = "", found = ""] = keys;
  const opened = (await ask({ do: "open", key, customerId, message: `${conversation[0]} (${key})` })) as {
    kind: string;
    number: number;
  };
  expect(opened.kind).toBe("escalated");
  const { number } = opened;
  await ask({ do: "write", key: urgent, customerId, number, message: "C'est urgent" });
  await ask({ do: "answer", key: looking, staffId, number, message: "Nous cherchons" });
  await ask({ do: "write", key: thanks, customerId, number, message: "Merci" });
  await ask({ do: "answer", key: found, staffId, number, message: "Trouvé" });
  await ask({ do: "solve", staffId, number });
  return { key, number, messages: [urgent, looking, thanks, found] };
}

/** Kills so many processes, checks what is left of their work, and says how many whole stories it was. */
async function killAndCheck(db: Database, url: string, kills: number, random: () => number): Promise<number> {
  const mailFolder = await mkdtemp(path.join(os.tmpdir(), "guichet-mail-"));
  const agents = await Promise.all(["Ada", "Ben"].map((name) => createAgent(db, name, { emailCapacity: 500 })));
  const customers = await Promise.all(
    Array.from({ length: 6 }, (_, at) => createCustomer(db, `Camille${String.fromCharCode(97 + at)}`)),
  );
  let left = kills;
  const desk = killedDesk(workDesk, url, mailFolder, () =>
    left-- > 0 ? { acknowledgements: Math.floor(random() * 12), thenMs: random() * 25 } : null,
  );
  const told: Told[] = [];
  const tellOn = async (customerId: string, staffId: string) => {
    do told.push(await tell(desk.ask, customerId, staffId));
    while (left > 0);
  };
  const jobs = async (staffId: string) => {
    while (left > 0) {
      await desk.ask({ do: "deliver" });
      await desk.ask({ do: "presence", staffId, status: random() < 0.5 ? "offline" : "online" });
      await desk.ask({ do: "pick_up" });
    }
  };
  const staffId = agents[0]?.staffId ?? "";
  await Promise.all([...customers.map(({ id }) => tellOn(id, staffId)), jobs(agents[1]?.staffId ?? "")]);
  await desk.close();
  // What was being sent when its process died is due again later.
  const mailer = maildirMailer(mailFolder);
  for (const minutes of [0, 2, 10, 60, 300])
    await deliverOutbox({
      ...{ db, mailer, clock: () => minutesLater(minutes), log: () => undefined },
      ...{ publish: () => undefined, secret: "s".repeat(32) },
    });

  expect(desk.counts.kills).toBe(kills);
  // Most of them hit something under way, or the test would show nothing.
  expect(desk.counts.busyKills).toBeGreaterThan(kills * 0.8);
  const tickets = await db.ticket.findMany({
    include: { messages: { orderBy: [{ sentAt: "asc" }, { id: "asc" }] }, events: true },
  });
  expect(tickets.map(({ number }) => number).sort()).toEqual(told.map(({ number }) => number).sort());
  expect(new Set(told.map(({ number }) => number)).size).toBe(told.length);
  for (const { key, number, messages } of told) {
    const ticket = tickets.find((one) => one.number === number);
    expect(ticket).toMatchObject({ submissionKey: key, status: "solved" });
    expect(ticket?.messages.map(({ submissionKey }) => submissionKey).sort()).toEqual(
      [`ticket:${key}`, ...messages].sort(),
    );
    const count = (kind: string) => ticket?.events.filter((event) => event.kind === kind).length;
    expect([count("opened"), count("placed"), count("customer_replied"), count("replied"), count("solved")]).toEqual([
      ...[1, 1, 2, 2, 1],
    ]);
  }
  const mails = await db.outboxJob.findMany();
  expect(mails.filter(({ status }) => status !== "sent")).toEqual([]);
  // The same e-mail handed over twice, when the process died before it could note the first, has one name.
  expect((await readdir(mailFolder)).filter((name) => name.endsWith(".eml"))).toHaveLength(mails.length);
  const toCustomers = mails.filter(({ payload }) => (payload as { to: string }).to.endsWith("@customer.example"));
  // The receipt, two answers and the word that it is solved.
  expect(toCustomers).toHaveLength(told.length * 4);
  await rm(mailFolder, { recursive: true, force: true });
  return told.length;
}

/** The same numbers in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test("150 processes killed in the middle of their work lose nothing acknowledged and make nothing twice: SQLite", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "guichet-kills-"));
  const file = path.join(folder, "kills.db");
  await copyFile(inject("migratedDatabase"), file);
  const db = await openDatabase(`file:${file}`);
  try {
    expect(await killAndCheck(db, `file:${file}`, 150, seeded(1))).toBeGreaterThan(50);
  } finally {
    await db.$disconnect();
    await rm(folder, { recursive: true, force: true });
  }
}, 600_000);

describe.skipIf(postgresPrograms() === null)("PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    await deployMigrations(server.url);
  });
  afterAll(() => server.stop());

  test("50 processes killed in the middle of their work lose nothing acknowledged and make nothing twice", async () => {
    const db = await openDatabase(server.url);
    expect(await killAndCheck(db, server.url, 50, seeded(2)).finally(() => db.$disconnect())).toBeGreaterThan(15);
  }, 400_000);
});
