import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import { openTimeBetween } from "#app/domain/calendar/opening-hours.ts";
import type { Prisma } from "#prisma/sqlite/client.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { openingHoursOf } from "#app/domain/shops/shop.ts";
import type { Channel, Shop } from "#app/domain/shops/shop.ts";
import { expectedWait, waitsLookedAt } from "./expected-wait.ts";

/** How long a first reply is awaited on each channel, in minutes; null where too little is known to tell. */
export type ExpectedWaits = Record<Channel, number | null>;

const dayMs = 86_400_000;

/**
 * The expected wait of a shop's channels for a language, from the first replies given lately (`wait` in shop.yaml).
 * E-mail counts the minutes of opening hours, chat the real ones. A call-back has none: its caller chooses the time.
 */
export async function expectWaits(
  db: Db,
  { shop, isHoliday, language, now }: { shop: Shop; isHoliday: IsHoliday; language: string; now: Date },
): Promise<ExpectedWaits> {
  const since = new Date(now.getTime() - shop.wait.days * dayMs);
  // A chat or call that is over goes on by e-mail: what it waited as that is no e-mail's wait.
  const arrivedOn: Record<"email" | "chat", Prisma.TicketWhereInput> = {
    email: { channel: "email", chat: { is: null }, callBack: { is: null } },
    chat: { OR: [{ channel: "chat" }, { chat: { isNot: null } }] },
  };
  const replied = async (channel: "email" | "chat") => {
    const tickets = await db.ticket.findMany({
      where: { shop: shop.id, language, ...arrivedOn[channel], firstRepliedAt: { gte: since, lte: now } },
      orderBy: { firstRepliedAt: "desc" },
      take: waitsLookedAt,
      select: { openedAt: true, firstRepliedAt: true, chat: { select: { endedAt: true } } },
    });
    return tickets.filter(({ firstRepliedAt, chat }) => !chat?.endedAt || (firstRepliedAt ?? now) <= chat.endedAt);
  };
  const hours = openingHoursOf(shop, isHoliday, "email");
  const waits = async (channel: "email" | "chat", minutesOf: (from: Date, to: Date) => number) =>
    expectedWait(
      (await replied(channel)).map(({ openedAt, firstRepliedAt }) => minutesOf(openedAt, firstRepliedAt ?? now)),
      shop.wait.atLeast,
    );
  return {
    email: await waits("email", (from, to) => openTimeBetween(hours, from, to) / 60_000),
    chat: await waits("chat", (from, to) => (to.getTime() - from.getTime()) / 60_000),
    phone: null,
  };
}
