import { describe, expect, onTestFinished, test } from "vitest";
import type { Database } from "#app/domain/shared/db.ts";
import { deployMigrations } from "#app/infra/db/deploy-migrations.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { freshDatabase } from "./support/database.ts";
import { ticketDraft, testDesk } from "./support/desk.ts";
import { createAgent, createCustomer, minutesLater, now } from "./support/people.ts";
import { postgresPrograms, startPostgres } from "./support/postgres.ts";
import { startProcess } from "./support/start-process.ts";
import { openTicket } from "#app/domain/tickets/open-ticket.server.ts";

const ticketCount = 1000;
const rounds = 8;

type Person = { staffId: string; languages: string[]; capacity: number };

const languages = ["fr", "en"] as const;

/** A thousand tickets in two languages wait, an eighth of them late; ten people with room for some of them. */
async function fill(db: Database): Promise<Person[]> {
  const { desk } = testDesk(db);
  const people: Person[] = [];
  for (let at = 0; at < 10; at += 1) {
    const spoken = at < 4 ? ["fr"] : at < 8 ? ["en"] : ["fr", "en"];
    const capacity = 40 + at * 10;
    const facts = {
      languages: spoken,
      emailCapacity: capacity,
      role: at >= 8 ? ("lead" as const) : ("agent" as const),
    };
    const { staffId } = await createAgent(db, `Agent${at}`, { ...facts, presence: at % 2 ? "offline" : "online" });
    people.push({ staffId, languages: spoken, capacity });
  }
  const { id } = await createCustomer(db);
  for (let at = 0; at < ticketCount; at += 1) {
    const language = languages[at % 2] as (typeof languages)[number];
    const isLate = at % 8 === 0;
    const draft = ticketDraft(id, { language, priority: isLate ? "urgent" : "normal" });
    const placement = { queue: `aurelia/${language}`, assigneeId: null, reasons: [] };
    await openTicket(desk, draft, () => Promise.resolve(placement), minutesLater(isLate ? -55 : 0));
  }
  return people;
}

async function handOut(url: string, people: Person[]) {
  const comers = people.map(({ staffId }) => staffId).join(",");
  const processes = await Promise.all(
    [0, 1].map((half) =>
      startProcess("tests/support/hand-out-tickets.ts", [url, now.toISOString(), String(rounds), comers, String(half)]),
    ),
  );
  for (const process of processes) expect(await process.nextLine()).toBe("ready");
  const began = performance.now();
  for (const process of processes) process.write("go\n");
  const lines = await Promise.all(processes.map((process) => process.nextLine()));
  expect(await Promise.all(processes.map((process) => process.exitCode))).toEqual([0, 0]);
  return { seconds: (performance.now() - began) / 1000, done: lines.map((line) => JSON.parse(line ?? "") as object) };
}

/** Walks every ticket's history: who had it when, and that nobody ever had more than they can hold. */
async function judge(db: Database, people: Person[]) {
  const tickets = await db.ticket.findMany({ include: { slaClocks: true } });
  // By when they were written (version 7 of RFC 9562): the two processes' clocks are not at the same minute.
  const events = await db.ticketEvent.findMany({ orderBy: { id: "asc" } });
  const languageOf = new Map(tickets.map(({ id, language }) => [id, language]));
  const holder = new Map<string, string>();
  const faults: string[] = [];
  for (const { ticketId, kind, detail } of events) {
    const staffId = (detail as { staffId?: string | null }).staffId ?? "";
    if (kind === "assigned") {
      if (holder.has(ticketId)) faults.push(`${ticketId} was assigned while ${holder.get(ticketId)} had it`);
      holder.set(ticketId, staffId);
      const person = people.find((one) => one.staffId === staffId);
      const load = [...holder.values()].filter((id) => id === staffId).length;
      if (load > (person?.capacity ?? 0)) faults.push(`${staffId} got a ticket too many: ${load}`);
      if (!person?.languages.includes(languageOf.get(ticketId) ?? ""))
        faults.push(`${ticketId} went to ${staffId}: language`);
    }
    if (kind === "returned" && holder.get(ticketId) !== staffId) faults.push(`${ticketId} was returned by another`);
    // Given to a lead it leaves whoever had it.
    if (kind === "returned" || (kind === "escalated" && staffId !== "")) holder.delete(ticketId);
  }
  for (const { id, assigneeId } of tickets)
    if ((holder.get(id) ?? null) !== assigneeId) faults.push(`${id}: its history says ${holder.get(id)}`);
  const held = people.map(({ staffId }) => tickets.filter(({ assigneeId }) => assigneeId === staffId).length);
  people.forEach(({ staffId, capacity }, at) => {
    if ((held[at] ?? 0) > capacity) faults.push(`${staffId} has ${held[at]} of ${capacity}`);
  });
  const once = (kind: string) => {
    const seen = events
      .filter((event) => event.kind === kind)
      .map(({ ticketId, detail }) => `${ticketId} ${JSON.stringify(detail)}`);
    if (new Set(seen).size !== seen.length) faults.push(`${kind} was told twice`);
    return seen.length;
  };
  return {
    faults: faults.slice(0, 10),
    tickets: tickets.length,
    held,
    waiting: tickets.filter(({ assigneeId }) => assigneeId === null).length,
    breaches: once("sla_breached"),
    escalations: once("escalated"),
    returns: events.filter(({ kind }) => kind === "returned").length,
  };
}

async function run(name: string, db: Database, url: string) {
  const people = await fill(db);
  const { seconds, done } = await handOut(url, people);
  const verdict = await judge(db, people);
  const { faults, tickets, waiting, breaches, escalations, returns } = verdict;
  process.stdout.write(
    `${name}: ${tickets} tickets, two processes, ${seconds.toFixed(1)} s: ${JSON.stringify(done)}, ${waiting} wait\n`,
  );
  expect(faults).toEqual([]);
  expect(tickets).toBe(ticketCount);
  // Five minutes on, the urgent ones are up: 125 breaches and as many that went to a lead or were marked, each once.
  expect([breaches, escalations]).toEqual([125, 125]);
  expect(returns).toBeGreaterThan(0);
  // Nobody who is there with room is left without what they could do.
  const online = await db.staffPresence.findMany({ where: { status: "online" } });
  const rest = await db.ticket.findMany({ where: { assigneeId: null }, select: { language: true } });
  for (const { staffId } of online) {
    const at = people.findIndex((person) => person.staffId === staffId);
    const person = people[at] as Person;
    const hasRoom = (verdict.held[at] ?? 0) < person.capacity;
    expect(hasRoom && rest.some(({ language }) => person.languages.includes(language))).toBe(false);
  }
}

describe("two processes hand out a thousand tickets while agents come and go", () => {
  test("on SQLite", { timeout: 600_000 }, async () => {
    const db = await freshDatabase();
    const [main] = await db.$queryRawUnsafe<{ file: string }[]>(
      "SELECT file FROM pragma_database_list WHERE name = 'main'",
    );
    await run("SQLite", db, `file:${main?.file}`);
  });

  test.skipIf(postgresPrograms() === null)("on PostgreSQL", { timeout: 600_000 }, async () => {
    const server = await startPostgres();
    onTestFinished(() => server.stop());
    await deployMigrations(server.url);
    const db = await openDatabase(server.url);
    onTestFinished(() => db.$disconnect());
    await run("PostgreSQL", db, server.url);
  });
});
