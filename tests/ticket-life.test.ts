import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Database } from "#app/domain/shared/db.ts";
import { prioritiseTicket } from "#app/domain/tickets/prioritise-ticket.server.ts";
import { rateTicket } from "#app/domain/tickets/rate-ticket.server.ts";
import { reopenTicket } from "#app/domain/tickets/reopen-ticket.server.ts";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { prioritiesByUrgency } from "#app/domain/tickets/ticket.ts";
import { takeUpTicket } from "#app/domain/tickets/wake-ticket.server.ts";
import { changePresence } from "#app/flows/change-presence.server.ts";
import { checkNobodyDropped } from "#app/flows/check-nobody-dropped.server.ts";
import { closeSolvedTickets } from "#app/flows/close-solved-tickets.server.ts";
import { handOutTickets } from "#app/flows/hand-out-tickets.server.ts";
import { letRest } from "#app/flows/let-rest.server.ts";
import { mergeTickets } from "#app/flows/merge-tickets.server.ts";
import { resolveTicket } from "#app/flows/resolve-ticket.server.ts";
import { wakeHeldTickets } from "#app/flows/wake-held-tickets.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, createCustomer, minutesLater } from "#tests/support/people.ts";

// Whatever agents, customers and the clock do to three requests of two people, in any order, what must always hold does.

const acts = ["reply", "note", "write", "hold", "endless", "take_up", "solve", "reopen", "merge", "prioritise", "rate"];
const times = ["away", "back", "wait", "wait_long"];

const act = fc.record({
  kind: fc.constantFrom(...acts, ...acts, ...times),
  at: fc.nat({ max: 2 }),
  other: fc.nat({ max: 2 }),
  who: fc.nat({ max: 1 }),
  choice: fc.nat({ max: 3 }),
});

async function expectSoundTickets(db: Database, words: ReadonlySet<string>) {
  const tickets = await db.ticket.findMany({ include: { messages: true, slaClocks: true, mergedInto: true } });
  const said = tickets.flatMap(({ messages }) => messages.map(({ body }) => body)).filter((body) => words.has(body));
  expect(said.sort()).toEqual([...words].sort());
  for (const { status, wakesAt, solvedAt, mergedIntoId, mergedInto, requesterId, slaClocks } of tickets) {
    if (wakesAt !== null) expect(status).toBe("on_hold");
    if (status === "solved") expect(solvedAt).not.toBeNull();
    if (["new", "open", "pending", "on_hold"].includes(status)) expect(solvedAt).toBeNull();
    if (mergedIntoId !== null) expect([status, mergedInto?.requesterId]).toEqual(["closed", requesterId]);
    const open = slaClocks.filter(({ endedAt }) => endedAt === null);
    // Somebody who waits for us waits against a clock that runs; whoever we are done with waits for nothing.
    if (status === "new" || status === "open")
      expect(open.some(({ runningSince }) => runningSince !== null)).toBe(true);
    if (status === "solved" || status === "closed") expect(open).toEqual([]);
  }
  for (const ticket of tickets) {
    const path = new Set<string>();
    for (
      let one: string | null = ticket.id;
      one !== null;
      one = tickets.find(({ id }) => id === one)?.mergedIntoId ?? null
    ) {
      expect(path.has(one)).toBe(false);
      path.add(one);
    }
  }
}

test("no order of acts loses a word, forgets a clock, or leaves somebody without anybody", async () => {
  const db = await freshDatabase();
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (steps) => {
      for (const table of ["satisfaction", "outboxJob", "ticket", "staff", "customer"] as const)
        await (db[table] as { deleteMany(): Promise<unknown> }).deleteMany();
      const { desk } = testDesk(db);
      const agents = [await createAgent(db, "Ada"), await createAgent(db, "Ben", { role: "lead" })];
      const camille = await createCustomer(db, "Camille");
      const tom = await createCustomer(db, "Tom");
      const tickets = [];
      for (const { id } of [camille, camille, tom]) tickets.push(await openedTicket(desk, { customerId: id }));
      const words = new Set<string>();
      let minutes = 0;
      for (const { kind, at, other, who, choice } of steps) {
        minutes += 1;
        const now = minutesLater(minutes);
        const [ticket, agent] = [tickets[at]!, agents[who]!];
        const { number } = ticket;
        const say = async (author: Parameters<typeof replyToTicket>[1]["author"]) => {
          const body = randomUUID();
          const outcome = await replyToTicket(desk, { number, author, body, submissionKey: randomUUID() }, now);
          if (outcome.kind === "replied") words.add(body);
        };
        const hold = (wakesAt: Date | null) =>
          letRest(desk, agent, { number, wakesAt, reason: "", submissionKey: randomUUID() }, now);
        if (kind === "reply") await say({ kind: "staff", as: "public", ...agent });
        if (kind === "note") await say({ kind: "staff", as: "note", ...agent });
        if (kind === "write") await say({ kind: "customer", shop: "aurelia", customerId: ticket.customerId });
        if (kind === "hold") await hold(minutesLater(minutes + 60));
        if (kind === "endless") await hold(null);
        if (kind === "take_up") await takeUpTicket(desk, agent, number, now);
        if (kind === "solve") await resolveTicket(desk, agent, number, now);
        if (kind === "reopen") await reopenTicket(desk, agent, number, now);
        if (kind === "merge") await mergeTickets(desk, agent, { number, into: tickets[other]!.number }, now);
        if (kind === "prioritise")
          await prioritiseTicket(desk, agent, { number, priority: prioritiesByUrgency[choice]! }, now);
        if (kind === "rate") await rateTicket(desk, ticket.id, { rating: "good", comment: "" }, now);
        if (kind === "away") await changePresence({ desk, clock: () => now }, agent.staffId, "offline");
        if (kind === "back") await changePresence({ desk, clock: () => now }, agent.staffId, "online");
        if (kind === "wait") minutes += 90;
        if (kind === "wait_long") minutes += 8 * 24 * 60;
        const then = minutesLater(minutes);
        await wakeHeldTickets(desk, then);
        await closeSolvedTickets(desk, then);
        await handOutTickets(desk, then);
        expect(await checkNobodyDropped(desk, then)).toBe(0);
        await expectSoundTickets(db, words);
      }
    }),
    { numRuns: 25, seed: 20261126 },
  );
}, 300_000);
