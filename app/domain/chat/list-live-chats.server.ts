import { presenceAt } from "#app/domain/routing/presence.ts";
import { shiftOf, shiftParts } from "#app/domain/routing/shift-of.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { ChatFacts } from "./chat-fate.ts";
import { waitsSince } from "./view-chat-state.server.ts";

/** A live chat with what its fate is decided by, but who is online. */
export type LiveChat = Omit<ChatFacts, "isAnybodyThere"> & {
  ticketId: string;
  number: number;
  shop: string;
  language: string;
  assigneeId: string | null;
};

/** Every chat that has not ended; those of one ticket only when its id is given. */
export async function listLiveChats(db: Db, now: Date, ticketId?: string): Promise<LiveChat[]> {
  const chats = await db.chat.findMany({
    where: { endedAt: null, ticketId },
    include: {
      ticket: {
        include: {
          assignee: { include: { presence: true, ...shiftParts } },
          events: { where: { kind: "assigned" }, take: 1, select: { id: true } },
        },
      },
    },
    orderBy: { startedAt: "asc" },
  });
  const found: LiveChat[] = [];
  for (const { ticketId: id, ticket, customerBeatAt, startedAt } of chats) {
    const { number, shop, language, status, assignee, assigneeId, events } = ticket;
    const presence = assignee && presenceAt(assignee.presence, shiftOf(assignee), now);
    found.push({
      ...{ ticketId: id, number, shop, language, assigneeId, customerBeatAt },
      isSolved: status === "solved" || status === "closed",
      waitingSince: assigneeId === null ? await waitsSince(db, id, startedAt) : startedAt,
      hadStaff: events.length > 0,
      isAssigneeThere: presence === null ? null : presence !== "offline",
    });
  }
  return found;
}
