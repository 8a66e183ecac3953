import { describe, expect, test } from "vitest";
import { markSeen } from "#app/domain/chat/mark-seen.server.ts";
import { viewChatState } from "#app/domain/chat/view-chat-state.server.ts";
import { keepBeat } from "#app/domain/chat/keep-beat.server.ts";
import { listChatMessages } from "#app/domain/chat/list-chat-messages.server.ts";
import { listStaffFacts } from "#app/domain/routing/list-staff-facts.server.ts";
import { setPresence } from "#app/domain/routing/set-presence.server.ts";
import { solveTicket } from "#app/domain/tickets/solve-ticket.server.ts";
import { emailPayloadSchema } from "#app/domain/tickets/queue-email.server.ts";
import { limits, liveChat, sayInChat } from "#tests/support/chats.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { testDesk } from "#tests/support/desk.ts";
import { createAgent, minutesLater, now } from "#tests/support/people.ts";
import { leaveChat } from "./leave-chat.server.ts";
import { settleChats } from "./settle-chats.server.ts";

async function scene() {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db);
  const ines = await createAgent(db, "Ines");
  const settle = (at: Date) => settleChats(desk, () => limits, at);
  const beat = (ticketId: string, at: Date) =>
    keepBeat(db, ticketId, "answering", { now: at, leaveAfterSeconds: limits.leaveAfterSeconds });
  const mails = async (prefix: string) =>
    (await db.outboxJob.findMany({ where: { dedupeKey: { startsWith: prefix } } })).map(({ payload }) =>
      emailPayloadSchema.parse(payload),
    );
  return { db, desk, published, ines, settle, beat, mails };
}

describe("a chat turns into e-mail", () => {
  test("when its customer's page is no longer heard from: once, with what they have not seen and the transcript", async () => {
    const { db, desk, ines, settle, mails } = await scene();
    const chat = await liveChat(desk, ines.staffId);
    await sayInChat(desk, chat, "Un mot que vous avez vu.", ines);
    await markSeen(db, chat.id, "customer", 2);
    await sayInChat(desk, chat, "Et un que non.", ines);
    await sayInChat(desk, chat, "Entre nous : vérifier.", { ...ines, as: "note" });
    expect(await mails("ticket-message:")).toEqual([]);
    expect(await settle(minutesLater(0.9))).toBe(0);
    expect(await settle(minutesLater(1.1))).toBe(1);
    expect(await settle(minutesLater(2))).toBe(0);
    const ticket = await db.ticket.findUniqueOrThrow({ where: { id: chat.id }, include: { chat: true, events: true } });
    expect([ticket.channel, ticket.chat?.endedFor, ticket.assigneeId]).toEqual([
      "email",
      "customer_left",
      ines.staffId,
    ]);
    expect(ticket.events.filter(({ kind }) => kind === "chat_ended")).toHaveLength(1);
    const [mail, ...others] = await mails("chat-transcript:");
    expect(others).toEqual([]);
    expect(mail?.text).toContain("La page de votre chat a été fermée ou a perdu sa connexion.");
    expect(mail?.text).not.toContain("Vous avez quitté");
    const [before, after] = (mail?.text ?? "").split("Tout ce qui a été dit :");
    expect(before).toContain("Et un que non.");
    expect(before).not.toContain("Un mot que vous avez vu.");
    expect(after).toContain("Un mot que vous avez vu.");
    expect(mail?.text).not.toContain("Entre nous");
    await sayInChat(desk, chat, "La suite par e-mail.", ines);
    expect(await mails("ticket-message:")).toHaveLength(1);
  });

  test("when its agent leaves and nobody else is free; a colleague who is free takes it over instead", async () => {
    const { db, desk, ines, settle, beat } = await scene();
    const chat = await liveChat(desk, ines.staffId);
    const mateo = await createAgent(db, "Mateo");
    await setPresence(db, ines.staffId, "offline", minutesLater(0.5));
    expect(await settle(minutesLater(0.5))).toBe(0);
    expect((await db.ticket.findUniqueOrThrow({ where: { id: chat.id } })).assigneeId).toBe(mateo.staffId);
    await setPresence(db, mateo.staffId, "offline", minutesLater(0.6));
    expect(await settle(minutesLater(0.6))).toBe(1);
    const ended = await db.chat.findUniqueOrThrow({ where: { ticketId: chat.id }, include: { ticket: true } });
    expect([ended.endedFor, ended.ticket.channel, ended.ticket.assigneeId]).toEqual(["staff_left", "email", null]);
    await beat(chat.id, minutesLater(0.7));
    expect(await viewChatState(db, chat.id, limits, minutesLater(0.7))).toMatchObject({ kind: "ended" });
  });

  test("when a laptop is closed: its heartbeat stops and after a minute nobody is there", async () => {
    const { db, desk, ines, settle, beat } = await scene();
    const chat = await liveChat(desk, ines.staffId);
    await beat(chat.id, minutesLater(1));
    expect(await settle(minutesLater(1))).toBe(0);
    expect(await settle(minutesLater(1.1))).toBe(1);
    expect((await db.chat.findUniqueOrThrow({ where: { ticketId: chat.id } })).endedFor).toBe("staff_left");
  });

  test("when it is solved, and when its customer says so: each once", async () => {
    const { db, desk, ines, settle, mails } = await scene();
    const [solved, left] = [await liveChat(desk, ines.staffId), await liveChat(desk, ines.staffId)];
    await solveTicket(desk, ines, solved.number, now);
    expect(await settle(now)).toBe(1);
    const own = { ticketId: left.id, requesterId: left.customerId };
    const times = await Promise.all([1, 2, 3].map(() => leaveChat(desk, own, now)));
    expect(times.filter(Boolean)).toHaveLength(1);
    const texts = (await mails("chat-transcript:")).map(({ text }) => text);
    const [told, ...others] = texts.filter((text) => text.includes("Vous avez quitté le chat."));
    expect(told).toMatch(/par e-mail, au plus tard le \S+ \d+ novembre à [\d h]+ \(heure de Paris\)\./);
    expect(others).toEqual([]);
    const ends = await db.chat.findMany({ orderBy: { startedAt: "asc" }, select: { endedFor: true } });
    expect(ends.map(({ endedFor }) => endedFor).sort()).toEqual(["customer_left", "solved"]);
  });
});

describe("a chat that waits", () => {
  test("is told its place, and that it is late; it ends only when nobody could come", async () => {
    const { db, desk, ines, settle, beat } = await scene();
    const [first, second] = [await liveChat(desk), await liveChat(desk)];
    await db.staff.update({ where: { id: ines.staffId }, data: { chatCapacity: 0 } });
    const state = (id: string, at: Date) => viewChatState(db, id, limits, at);
    expect(await state(first.id, now)).toMatchObject({ kind: "waiting", place: 1, waitMinutes: null, isLate: false });
    expect(await state(second.id, now)).toMatchObject({ place: 2 });
    const late = minutesLater(3);
    await setPresence(db, ines.staffId, "online", late);
    for (const { id } of [first, second]) await beat(id, late);
    expect(await settle(late)).toBe(0);
    expect(await state(first.id, late)).toMatchObject({ kind: "waiting", isLate: true });
    await setPresence(db, ines.staffId, "offline", late);
    expect(await settle(late)).toBe(2);
    expect((await db.chat.findUniqueOrThrow({ where: { ticketId: first.id } })).endedFor).toBe("nobody_came");
  });
});

test("a page without scripts counts as open for five minutes, a closed one for eight seconds, and one that answers as long as it does", async () => {
  const { desk, settle, db } = await scene();
  const chat = await liveChat(desk);
  const keep = (beat: "read" | "closing" | "answering", at: Date) =>
    keepBeat(db, chat.id, beat, { now: at, leaveAfterSeconds: limits.leaveAfterSeconds });
  await keep("read", now);
  expect(await settle(minutesLater(2))).toBe(0);
  await keep("answering", minutesLater(2));
  await keep("closing", minutesLater(2.1));
  expect(await settle(minutesLater(2.2))).toBe(0);
  expect(await settle(minutesLater(2.3))).toBe(1);
});

test("what one side has seen goes forward only, and a note is seen by no customer", async () => {
  const { db, desk, ines } = await scene();
  const chat = await liveChat(desk, ines.staffId);
  const note = await sayInChat(desk, chat, "Note", { ...ines, as: "note" });
  const reply = await sayInChat(desk, chat, "Bonjour", ines);
  expect(await markSeen(db, chat.id, "customer", note)).toBe(false);
  expect(await markSeen(db, chat.id, "customer", reply)).toBe(true);
  expect(await markSeen(db, chat.id, "customer", 1)).toBe(false);
  expect(await markSeen(db, chat.id, "customer", 999)).toBe(false);
  expect(await viewChatState(db, chat.id, limits, now)).toMatchObject({ customerSeen: reply, staffSeen: 0 });
  const seenBy = (isProven: boolean) => listChatMessages(db, chat.id, { side: "customer", isProven }, 0);
  expect((await seenBy(true)).map(({ body }) => body)).toEqual(["Ma bague est trop petite", "Bonjour"]);
});

test("a browser that has proven nothing reads the chat and nothing that came by e-mail", async () => {
  const { db, desk, ines } = await scene();
  const chat = await liveChat(desk, ines.staffId);
  await sayInChat(desk, chat, "Bonjour", ines);
  await leaveChat(desk, { ticketId: chat.id, requesterId: chat.customerId }, now);
  await sayInChat(desk, chat, "Votre commande AU-1 est partie.", ines);
  const seenBy = async (isProven: boolean) =>
    (await listChatMessages(db, chat.id, { side: "customer", isProven }, 0)).map(({ position }) => position);
  expect([await seenBy(false), await seenBy(true)]).toEqual([
    [1, 2],
    [1, 2, 3],
  ]);
});

test("a live chat counts against its agent's capacity also while it is the customer's turn", async () => {
  const { db, desk, ines } = await scene();
  const chat = await liveChat(desk, ines.staffId);
  await sayInChat(desk, chat, "Bonjour", ines);
  const open = async () => (await listStaffFacts(db, now)).map(({ openByChannel }) => openByChannel);
  expect(await open()).toEqual([{ email: 0, chat: 1, phone: 0 }]);
  await leaveChat(desk, { ticketId: chat.id, requesterId: chat.customerId }, now);
  expect(await open()).toEqual([{ email: 0, chat: 0, phone: 0 }]);
});
