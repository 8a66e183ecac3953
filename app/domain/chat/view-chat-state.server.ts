import { presenceAt } from "#app/domain/routing/presence.ts";
import { shiftOf, shiftParts } from "#app/domain/routing/shift-of.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { ChatLimits } from "#app/domain/shops/shop.ts";
import { isLate } from "./chat-fate.ts";
import { likelyWait } from "./chat-state.ts";
import type { ChatState } from "./chat-state.ts";

/** A customer whose page was heard from within so many seconds counts as here. */
const hereSeconds = 35;

/** The waits of so many days make a wait likely. */
const waitDays = 7;

/** How the chat of a ticket stands; null when the ticket has none. */
export async function viewChatState(
  db: Db,
  ticketId: string,
  limits: ChatLimits,
  now: Date,
): Promise<ChatState | null> {
  const chat = await db.chat.findUnique({
    where: { ticketId },
    include: { ticket: { include: { assignee: { include: { presence: true, ...shiftParts } } } } },
  });
  if (!chat) return null;
  const { ticket, customerBeatAt, endedFor, customerSeenId, staffSeenId } = chat;
  const seenIds = [customerSeenId, staffSeenId].filter((id) => id !== null);
  const seen = seenIds.length
    ? await db.ticketMessage.findMany({ where: { id: { in: seenIds } }, select: { id: true, position: true } })
    : [];
  const positionOf = (id: string | null) => seen.find((message) => message.id === id)?.position ?? 0;
  const kind = chat.endedAt ? "ended" : ticket.assignee ? "attended" : "waiting";
  const { assignee } = ticket;
  const presence = assignee && presenceAt(assignee.presence, shiftOf(assignee), now);
  const waitingSince = await waitsSince(db, ticketId, chat.startedAt);
  const isWaiting = kind === "waiting";
  return {
    ...{ kind, endedFor },
    staffName: assignee?.name ?? null,
    isStaffHere: presence === "online",
    isCustomerHere: kind !== "ended" && now.getTime() - customerBeatAt.getTime() < hereSeconds * 1000,
    place: isWaiting ? (await countBefore(db, ticket.queue, chat)) + 1 : null,
    waitMinutes: isWaiting ? await expectWait(db, ticket, now) : null,
    isLate: isWaiting && isLate(waitingSince, limits, now),
    ...{ customerSeen: positionOf(customerSeenId), staffSeen: positionOf(staffSeenId) },
  };
}

/** Since when nobody has it: when somebody last gave it back, else when it began. */
export async function waitsSince(db: Db, ticketId: string, startedAt: Date): Promise<Date> {
  const released = await db.ticketEvent.findFirst({
    where: { ticketId, kind: "released" },
    orderBy: { happenedAt: "desc" },
    select: { happenedAt: true },
  });
  return released?.happenedAt ?? startedAt;
}

/** The chats that wait in the same queue since before this one. */
function countBefore(db: Db, queue: string, { startedAt, ticketId }: { startedAt: Date; ticketId: string }) {
  return db.chat.count({
    where: {
      endedAt: null,
      ticket: { queue, assigneeId: null },
      OR: [{ startedAt: { lt: startedAt } }, { startedAt, ticketId: { lt: ticketId } }],
    },
  });
}

async function expectWait(db: Db, { shop, language }: { shop: string; language: string }, now: Date) {
  const rows = await db.ticket.findMany({
    where: {
      ...{ shop, language, chat: { isNot: null } },
      firstRepliedAt: { gt: new Date(now.getTime() - waitDays * 86_400_000) },
    },
    orderBy: { firstRepliedAt: "desc" },
    take: 20,
    select: { openedAt: true, firstRepliedAt: true, chat: { select: { endedAt: true } } },
  });
  // A reply after the chat had ended came by e-mail: it tells nothing of chats.
  const inChat = rows.flatMap(({ openedAt, firstRepliedAt, chat }) =>
    firstRepliedAt && (!chat?.endedAt || firstRepliedAt <= chat.endedAt)
      ? [firstRepliedAt.getTime() - openedAt.getTime()]
      : [],
  );
  return likelyWait(inChat);
}
