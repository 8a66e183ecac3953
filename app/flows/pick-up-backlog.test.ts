import { expect, test } from "vitest";
import { releaseTicket } from "#app/domain/tickets/release-ticket.server.ts";
import { takeTicket } from "#app/domain/tickets/take-ticket.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { inQueue, openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, minutesLater, now } from "#tests/support/people.ts";
import { startProcess } from "#tests/support/start-process.ts";
import { changePresence, keepPresence } from "./change-presence.server.ts";
import { pickUpBacklog } from "./pick-up-backlog.server.ts";
import { resolveTicket } from "./resolve-ticket.server.ts";

async function counter() {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db);
  const held = async (staffId: string | null) =>
    (await db.ticket.findMany({ where: { assigneeId: staffId }, orderBy: { number: "asc" } })).map(
      ({ number }) => number,
    );
  return { db, desk, published, held };
}

test("coming online brings the most urgent and then the oldest, up to one's capacity", async () => {
  const { db, desk, held, published } = await counter();
  const ada = await createAgent(db, "Ada", { presence: "offline", emailCapacity: 3 });
  await openedTicket(desk, { at: minutesLater(-10) });
  await openedTicket(desk, { at: minutesLater(-50) });
  await openedTicket(desk, { at: minutesLater(-30) });
  await openedTicket(desk, { at: minutesLater(-1), priority: "urgent" });
  published.length = 0;
  await changePresence({ desk, clock: () => now }, ada.staffId, "online");
  expect(await held(ada.staffId)).toEqual([1002, 1003, 1004]);
  expect(published.map((event) => (event.kind === "ticket_changed" ? event.ticketNumber : event.kind))).toEqual([
    "presence_changed",
    1004,
    1002,
    1003,
  ]);
  const ticket = await db.ticket.findUniqueOrThrow({
    where: { number: 1004 },
    include: { events: { orderBy: { id: "asc" } } },
  });
  expect(ticket).toMatchObject({
    status: "open",
    placement: { reasons: [{ kind: "picked_up_from_queue" }, { kind: "speaks_language", language: "fr" }] },
  });
  expect(ticket.events.at(-1)).toMatchObject({ kind: "assigned", actorKind: "system" });
});

test("solving a ticket makes room for the next", async () => {
  const { db, desk, held } = await counter();
  const ada = await createAgent(db, "Ada", { emailCapacity: 1 });
  const first = await openedTicket(desk, { placement: { ...inQueue, assigneeId: ada.staffId } });
  const second = await openedTicket(desk);
  expect(await pickUpBacklog(desk, now)).toBe(0);
  await resolveTicket(desk, ada, first.number, minutesLater(0.5));
  expect(await held(ada.staffId)).toEqual([first.number, second.number]);
});

test("what nobody online can take stays: other languages, other shops, the answered and the finished", async () => {
  const { db, desk, held } = await counter();
  await createAgent(db, "Ada", { languages: ["fr"] });
  await createAgent(db, "Ben", { languages: ["en"], presence: "away" });
  await openedTicket(desk, { language: "en", placement: { ...inQueue, queue: "aurelia/en" } });
  await openedTicket(desk, { language: "zh" });
  for (const status of ["pending", "solved", "closed"] as const)
    await db.ticket.update({ where: { id: (await openedTicket(desk)).id }, data: { status } });
  expect(await pickUpBacklog(desk, now)).toBe(0);
  expect(await held(null)).toHaveLength(5);
});

test("a language that nobody spoke is picked up when somebody who speaks it comes", async () => {
  const { db, desk, held } = await counter();
  const { number } = await openedTicket(desk, {
    language: "zh",
    placement: { queue: "aurelia/fr", assigneeId: null, reasons: [{ kind: "waits_for_language", language: "zh" }] },
  });
  await createAgent(db, "Ada");
  const mei = await createAgent(db, "Mei", { languages: ["zh"] });
  expect(await pickUpBacklog(desk, now)).toBe(1);
  expect(await held(mei.staffId)).toEqual([number]);
});

test("whoever gave a ticket back does not get it again by itself; a colleague does", async () => {
  const { db, desk, held } = await counter();
  const ada = await createAgent(db, "Ada");
  const { number } = await openedTicket(desk);
  await takeTicket(desk, ada, number, now);
  await releaseTicket(desk, ada, number, now);
  expect(await pickUpBacklog(desk, now)).toBe(0);
  const ben = await createAgent(db, "Ben");
  expect(await pickUpBacklog(desk, now)).toBe(1);
  expect(await held(ben.staffId)).toEqual([number]);
});

test("a page that is heard from again after a silence picks up, one that was never gone does not", async () => {
  const { db, desk, held, published } = await counter();
  const ada = await createAgent(db, "Ada");
  await openedTicket(desk);
  published.length = 0;
  await keepPresence({ desk, clock: () => minutesLater(0.5) }, ada.staffId);
  expect([await held(ada.staffId), published]).toEqual([[], []]);
  await keepPresence({ desk, clock: () => minutesLater(30) }, ada.staffId);
  expect(await held(ada.staffId)).toHaveLength(1);
});

test("load is spread: the least busy first, then turn by turn", async () => {
  const { db, desk, held } = await counter();
  const [ada, ben] = [await createAgent(db, "Ada"), await createAgent(db, "Ben")];
  await openedTicket(desk, { placement: { ...inQueue, assigneeId: ada.staffId } });
  await openedTicket(desk, { placement: { ...inQueue, assigneeId: ada.staffId } });
  for (let count = 0; count < 4; count += 1) await openedTicket(desk);
  expect(await pickUpBacklog(desk, now)).toBe(4);
  expect([(await held(ada.staffId)).length, (await held(ben.staffId)).length]).toEqual([3, 3]);
});

test("two processes pick up a hundred tickets: each once, nobody above capacity", { timeout: 60_000 }, async () => {
  const { db, desk, held } = await counter();
  const [ada, ben] = [
    await createAgent(db, "Ada", { emailCapacity: 50 }),
    await createAgent(db, "Ben", { emailCapacity: 45 }),
  ];
  for (let count = 0; count < 100; count += 1) await openedTicket(desk);
  const [file] = await db.$queryRawUnsafe<{ file: string }[]>(
    "SELECT file FROM pragma_database_list WHERE name = 'main'",
  );
  const processes = await Promise.all(
    [1, 2].map(() => startProcess("tests/support/pick-up-backlog.ts", [`file:${file?.file}`, now.toISOString()])),
  );
  for (const process of processes) expect(await process.nextLine()).toBe("ready");
  for (const process of processes) process.write("go\n");
  const counts = await Promise.all(processes.map(async (process) => Number(await process.nextLine())));
  expect(await Promise.all(processes.map((process) => process.exitCode))).toEqual([0, 0]);
  expect(counts[0]! + counts[1]!).toBe(95);
  expect([(await held(ada.staffId)).length, (await held(ben.staffId)).length, (await held(null)).length]).toEqual([
    50, 45, 5,
  ]);
  expect(await db.ticketEvent.count({ where: { kind: "assigned" } })).toBe(95);
});
