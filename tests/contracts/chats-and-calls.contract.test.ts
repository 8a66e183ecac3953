import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { beginChannel, slotTaken } from "#app/flows/begin-channel.server.ts";
import { handOverChat } from "#app/flows/hand-over-chat.server.ts";
import { moveCall } from "#app/flows/move-call.server.ts";
import { offerCallSlots } from "#app/flows/offer-call-slots.server.ts";
import { recordCall } from "#app/flows/record-call.server.ts";
import { settleChats } from "#app/flows/settle-chats.server.ts";
import { lockRouting } from "#app/domain/routing/lock-routing.server.ts";
import { openTicket } from "#app/domain/tickets/open-ticket.server.ts";
import { emailPayloadSchema } from "#app/domain/tickets/queue-email.server.ts";
import { viewTicketStanding } from "#app/domain/tickets/view-ticket.server.ts";
import { deployMigrations } from "#app/infra/db/deploy-migrations.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { limits, liveChat, sayInChat } from "#tests/support/chats.ts";
import { inQueue, testDesk, ticketDraft } from "#tests/support/desk.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { createAgent, createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { postgresPrograms, startPostgres } from "#tests/support/postgres.ts";

const kinds = [
  {
    name: "SQLite",
    start: async () => ({
      url: `file:${await mkdtemp(path.join(os.tmpdir(), "guichet-chats-"))}/app.db`,
      stop: async () => undefined,
    }),
    canRun: true,
  },
  { name: "PostgreSQL", start: startPostgres, canRun: postgresPrograms() !== null },
];

/** Call-backs on Mondays and Tuesdays, 10:00 to 12:00 in Paris; now is a Monday, 11:00 there. */
const called = {
  shop: exampleShop({ callBack: { slotMinutes: 30, daysAhead: 14, leadMinutes: 30 } }),
  isHoliday: noHolidays,
};
const clock = (at: Date | undefined) => at?.toISOString().slice(5, 16);

describe.each(kinds)("on $name", ({ start, canRun }) => {
  let server: { url: string; stop(): Promise<void> };
  let dbs: [Database, Database];

  beforeAll(async () => {
    if (!canRun) return;
    server = await start();
    await deployMigrations(server.url);
    const db = await openDatabase(server.url);
    // A second connection to a SQLite file would wait for the first within this very process, which then cannot go on.
    dbs = [db, server.url.startsWith("file:") ? db : await openDatabase(server.url)];
  }, 60_000);
  beforeEach(async () => {
    if (!canRun) return;
    await dbs[0].ticket.deleteMany();
    await dbs[0].outboxJob.deleteMany();
    await dbs[0].staff.deleteMany();
  });
  afterAll(async () => {
    await Promise.all([...new Set(dbs ?? [])].map((db) => db.$disconnect()));
    await server?.stop();
  });

  /** Opens a ticket for a call-back as the flow does, in the process of this number. */
  async function book(process: number, callAt: Date | null) {
    const db = dbs[process % 2] ?? dbs[0];
    const { desk } = testDesk(db);
    const { id } = await createCustomer(db, `C${randomUUID().slice(0, 8)}`);
    const beginning = { ...called, channel: "phone", language: "fr", phone: "+33612345678", callAt } as const;
    const place = async (tx: Parameters<typeof lockRouting>[0]) => {
      await lockRouting(tx);
      return inQueue;
    };
    const draft = ticketDraft(id, { channel: "phone", phone: "+33612345678" });
    return openTicket(desk, draft, place, now, beginChannel(beginning, now)).catch((error: unknown) =>
      slotTaken(error),
    );
  }

  test.skipIf(!canRun)(
    "of many who want the last place of a slot one gets it, the others are offered the next",
    async () => {
      await createAgent(dbs[0], "Ines");
      const [slot] = await offerCallSlots(dbs[0], called, { language: "fr" }, now);
      expect(clock(slot?.startsAt)).toBe("11-23T10:30");
      const outcomes = await Promise.all([0, 1, 2, 3, 4, 5].map((at) => book(at, slot?.startsAt ?? null)));
      expect(outcomes.filter(({ kind }) => kind === "opened")).toHaveLength(1);
      const refused = outcomes.flatMap((outcome) => (outcome.kind === "slot_taken" ? [outcome.slots] : []));
      expect(refused).toHaveLength(5);
      for (const slots of refused) expect(clock(slots[0]?.startsAt)).toBe("11-24T09:00");
      expect([await dbs[0].callBack.count(), await dbs[0].ticket.count()]).toEqual([1, 1]);
    },
  );

  test.skipIf(!canRun)("a call is moved to a slot with room only, given up once, and frees its place", async () => {
    await createAgent(dbs[0], "Ines");
    const [one, other] = [await book(0, null), await book(1, null)];
    if (one.kind !== "opened" || other.kind !== "opened") throw new Error("Both were to be booked.");
    const at = async (id: string) =>
      clock((await dbs[0].callBack.findUniqueOrThrow({ where: { ticketId: id } })).startsAt);
    expect([await at(one.ticket.id), await at(other.ticket.id)]).toEqual(["11-23T10:30", "11-24T09:00"]);
    const { desk } = testDesk(dbs[0]);
    const first = new Date("2026-11-23T10:30:00Z");
    const move = (ticketId: string, startsAt: Date | null) => moveCall(desk, called, { ticketId, startsAt }, now);
    expect(await move(other.ticket.id, first)).toMatchObject({ kind: "taken" });
    const given = await Promise.all([1, 2, 3].map(() => move(one.ticket.id, null)));
    expect(given.map(({ kind }) => kind).sort()).toEqual(["cancelled", "settled", "settled"]);
    expect((await dbs[0].ticket.findUniqueOrThrow({ where: { id: one.ticket.id } })).channel).toBe("email");
    const moved = await Promise.all([1, 2].map(() => move(other.ticket.id, first)));
    expect(moved).toEqual([{ kind: "moved" }, { kind: "moved" }]);
    const mails = await dbs[0].outboxJob.findMany({
      where: { dedupeKey: { startsWith: "call-change:" } },
      orderBy: { id: "asc" },
    });
    const texts = mails.map(({ payload }) => emailPayloadSchema.parse(payload).text).sort();
    expect(texts).toEqual([
      expect.stringContaining("Il n'y aura pas d'appel"),
      expect.stringContaining("Nous vous appelons : lundi 23 novembre, 11 h 30 – 12 h (heure de Paris)."),
    ]);
    expect(await at(other.ticket.id)).toBe("11-23T10:30");
    const promised = async ({ submissionKey }: { submissionKey: string }) =>
      clock((await viewTicketStanding(dbs[0], { shop: "aurelia", submissionKey }))?.expectedBy ?? undefined);
    expect(await promised(other.ticket)).toBe("11-23T11:00");
    const reply = await dbs[0].slaClock.findFirstOrThrow({
      where: { ticketId: one.ticket.id, target: "first_reply", endedAt: null },
    });
    expect(await promised(one.ticket)).toBe(clock(reply.dueAt ?? undefined));
  });

  test.skipIf(!canRun)(
    "a try counts once a form; three that reach nobody end in e-mail, one that does is the first reply",
    async () => {
      const agent = await createAgent(dbs[0], "Ines");
      const { desk } = testDesk(dbs[0]);
      const booked = await book(0, null);
      if (booked.kind !== "opened") throw new Error("It was to be booked.");
      const { id, number } = booked.ticket;
      const tryOnce = (outcome: "no_answer" | "voicemail" | "reached", submissionKey: string, at: Date) =>
        recordCall(desk, () => called, agent, { number, outcome, note: "Sonne dans le vide", submissionKey }, at);
      const key = randomUUID();
      const same = await Promise.all([1, 2, 3, 4].map(() => tryOnce("no_answer", key, minutesLater(30))));
      expect(same.map(({ kind }) => kind).sort()).toEqual(["recorded", "repeated", "repeated", "repeated"]);
      const call = () => dbs[0].callBack.findUniqueOrThrow({ where: { ticketId: id } });
      expect([clock((await call()).startsAt), (await call()).doneAt]).toEqual(["11-24T09:00", null]);
      await tryOnce("voicemail", randomUUID(), minutesLater(1441));
      expect((await call()).doneAt).toBeNull();
      await tryOnce("no_answer", randomUUID(), minutesLater(2000));
      expect((await call()).doneAt).not.toBeNull();
      expect(await tryOnce("reached", randomUUID(), minutesLater(2001))).toEqual({ kind: "settled" });
      const ticket = await dbs[0].ticket.findUniqueOrThrow({ where: { id }, include: { messages: true } });
      expect([ticket.channel, ticket.assigneeId, ticket.firstRepliedAt]).toEqual(["email", agent.staffId, null]);
      expect(ticket.messages.filter(({ kind }) => kind === "note")).toHaveLength(3);
      expect(await dbs[0].outboxJob.count({ where: { dedupeKey: { startsWith: "call-attempt:" } } })).toBe(3);

      const reached = await book(1, null);
      if (reached.kind !== "opened") throw new Error("It was to be booked.");
      const tried = {
        number: reached.ticket.number,
        outcome: "reached",
        note: "",
        submissionKey: randomUUID(),
      } as const;
      await recordCall(desk, () => called, agent, tried, minutesLater(30));
      const after = await dbs[0].ticket.findUniqueOrThrow({
        where: { id: reached.ticket.id },
        include: { callBack: true },
      });
      expect([after.status, after.firstRepliedAt, after.callBack?.doneAt]).toEqual([
        "pending",
        minutesLater(30),
        minutesLater(30),
      ]);
    },
  );

  test.skipIf(!canRun)("a chat ends once, however many processes look at it", async () => {
    const { desk } = testDesk(dbs[0]);
    const chat = await liveChat(desk);
    const looks = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((at) => settleChats(testDesk(dbs[at % 2] ?? dbs[0]).desk, () => limits, minutesLater(5))),
    );
    expect(looks.reduce((sum, count) => sum + count, 0)).toBe(1);
    const [ends, mails] = [
      await dbs[0].ticketEvent.count({ where: { ticketId: chat.id, kind: "chat_ended" } }),
      await dbs[0].outboxJob.count({ where: { dedupeKey: { startsWith: "chat-transcript:" } } }),
    ];
    expect([ends, mails]).toEqual([1, 1]);
  });

  test.skipIf(!canRun)("messages of both sides at once have places without a gap", async () => {
    const agent = await createAgent(dbs[0], "Ines");
    const { desk } = testDesk(dbs[0]);
    const chat = await liveChat(desk, agent.staffId);
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        sayInChat(testDesk(dbs[at % 2] ?? dbs[0]).desk, chat, `${at}`, at % 3 === 0 ? agent : null),
      ),
    );
    const rows = await dbs[0].ticketMessage.findMany({ where: { ticketId: chat.id }, orderBy: { position: "asc" } });
    expect(rows.map(({ position }) => position)).toEqual(Array.from({ length: 21 }, (_, at) => at + 1));
  });

  test.skipIf(!canRun)(
    "chats handed to one colleague at once stop at their capacity; the same form counts once",
    async () => {
      const ines = await createAgent(dbs[0], "Ines", { chatCapacity: 10 });
      const mateo = await createAgent(dbs[0], "Mateo", { chatCapacity: 2 });
      const { desk } = testDesk(dbs[0]);
      const chats: Awaited<ReturnType<typeof liveChat>>[] = [];
      for (let at = 0; at < 5; at += 1) chats.push(await liveChat(desk, ines.staffId));
      const give = (at: number, submissionKey: string) =>
        handOverChat(
          testDesk(dbs[at % 2] ?? dbs[0]).desk,
          ines,
          { number: chats[at]?.number ?? 0, to: { staffId: mateo.staffId }, note: "À vous", submissionKey },
          now,
        );
      const outcomes = await Promise.all(chats.map((_, at) => give(at, randomUUID())));
      expect(outcomes.filter(({ kind }) => kind === "handed_over")).toHaveLength(2);
      expect(outcomes.filter((one) => one.kind === "refused" && one.reason === "colleague_full")).toHaveLength(3);
      expect(await dbs[0].ticket.count({ where: { assigneeId: mateo.staffId } })).toBe(2);

      await dbs[0].staff.update({ where: { id: mateo.staffId }, data: { chatCapacity: 9 } });
      const left = outcomes.findIndex(({ kind }) => kind === "refused");
      const key = randomUUID();
      const twice = await Promise.all([give(left, key), give(left, key)]);
      expect(twice).toEqual([{ kind: "handed_over" }, { kind: "handed_over" }]);
      expect(await dbs[0].ticketEvent.count({ where: { ticketId: chats[left]?.id, kind: "handed_over" } })).toBe(1);
      expect(await dbs[0].ticketMessage.count({ where: { ticketId: chats[left]?.id, kind: "note" } })).toBe(1);
    },
  );

  test.skipIf(!canRun)(
    "a chat goes to nobody who is away, does not speak it or is not asked by whoever has it",
    async () => {
      const ines = await createAgent(dbs[0], "Ines");
      const away = await createAgent(dbs[0], "Away", { presence: "away" });
      const foreign = await createAgent(dbs[0], "Foreign", { languages: ["en"] });
      const { desk } = testDesk(dbs[0]);
      const { number, id } = await liveChat(desk, ines.staffId);
      const give = (by: typeof ines, to: string) =>
        handOverChat(desk, by, { number, to: { staffId: to }, note: "", submissionKey: randomUUID() }, now);
      expect(await give(ines, away.staffId)).toEqual({ kind: "refused", reason: "colleague_gone" });
      expect(await give(ines, foreign.staffId)).toEqual({ kind: "refused", reason: "colleague_gone" });
      expect(await give(foreign, ines.staffId)).toEqual({ kind: "refused", reason: "not_yours" });
      const toQueue = { number, to: "queue", note: "", submissionKey: randomUUID() } as const;
      expect(await handOverChat(desk, ines, toQueue, now)).toEqual({ kind: "handed_over" });
      expect((await dbs[0].ticket.findUniqueOrThrow({ where: { id } })).assigneeId).toBeNull();
    },
  );
});
