import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
import type { Database } from "#app/domain/shared/db.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { expectWaits } from "./expect-waits.server.ts";

const shop = exampleShop({ wait: { days: 14, atLeast: 8 } });
let number = 1000;

type Replied = {
  shop?: string;
  language?: string;
  channel?: Channel;
  openedAt: Date;
  firstRepliedAt: Date | null;
  /** when it was a chat that ended and goes on by e-mail */
  chatEndedAt?: Date;
};

async function store(db: Database, requesterId: string, { openedAt, chatEndedAt, ...facts }: Replied): Promise<void> {
  const chat = { sessionId: "-", startedAt: openedAt, customerBeatAt: openedAt, endedAt: chatEndedAt };
  await db.ticket.create({
    data: {
      ...{ number: (number += 1), shop: "aurelia", language: "fr", channel: "chat", queue: "aurelia/fr", requesterId },
      ...{ subject: "-", summary: "-", placement: {}, submissionKey: randomUUID() },
      ...{ expectedBy: openedAt, updatedAt: openedAt, openedAt },
      ...facts,
      ...(chatEndedAt ? { channel: "email", chat: { create: chat } } : {}),
    },
  });
}

/** The waits told after so many replies of this kind. */
async function waitsAfter(...replies: Replied[]) {
  const db = await freshDatabase();
  const { id } = await createCustomer(db);
  for (const reply of replies) await store(db, id, reply);
  return expectWaits(db, { shop, isHoliday: noHolidays, language: "fr", now });
}

const times = (count: number, reply: Replied) => Array.from({ length: count }, () => reply);
const took = (minutes: number, changes: Partial<Replied> = {}): Replied => ({
  openedAt: minutesLater(-minutes - 5),
  firstRepliedAt: minutesLater(-5),
  ...changes,
});

test("eight first replies tell a wait and seven tell nothing", async () => {
  expect(await waitsAfter(...times(8, took(6)))).toEqual({ email: null, chat: 6, phone: null });
  expect(await waitsAfter(...times(7, took(6)))).toEqual({ email: null, chat: null, phone: null });
});

test.each([
  ["another shop", { shop: "lueur" }],
  ["another language", { language: "en" }],
  ["another channel", { channel: "email" as const }],
  ["a reply that nobody has given yet", { firstRepliedAt: null }],
  ["a reply of fifteen days ago", { openedAt: minutesLater(-15 * 1440 - 6), firstRepliedAt: minutesLater(-15 * 1440) }],
])("%s does not count", async (_, changes) => {
  const { chat } = await waitsAfter(...times(7, took(6)), took(6, changes));
  expect(chat).toBeNull();
});

test("an e-mail of Saturday's last hour that is answered on Monday morning waited for two hours, not for two days", async () => {
  const overSunday = {
    channel: "email" as const,
    openedAt: new Date("2026-11-21T14:00:00Z"),
    firstRepliedAt: new Date("2026-11-23T09:00:00Z"),
  };
  expect((await waitsAfter(...times(8, overSunday))).email).toBe(120);
});

test("the latest fifty count: a bad week that is over is forgotten", async () => {
  const before = took(300, { openedAt: minutesLater(-4000), firstRepliedAt: minutesLater(-3000) });
  expect((await waitsAfter(...times(30, before), ...times(50, took(2)))).chat).toBe(2);
});

test("a chat that was answered and then ended goes on as a chat's wait, and one that ended unanswered as nobody's", async () => {
  const answered = took(6, { chatEndedAt: minutesLater(-1) });
  expect(await waitsAfter(...times(8, answered))).toEqual({ email: null, chat: 6, phone: null });
  const unanswered = took(6, { chatEndedAt: minutesLater(-8) });
  expect(await waitsAfter(...times(8, unanswered))).toEqual({ email: null, chat: null, phone: null });
});
