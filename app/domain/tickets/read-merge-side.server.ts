import type { Db } from "#app/domain/shared/db.ts";
import type { MergeSide } from "./merge-rules.ts";

/** A ticket as the rules of merging see it; null when it is gone. */
export async function readMergeSide(db: Db, ticketId: string): Promise<MergeSide | null> {
  const ticket = await db.ticket.findUnique({
    where: { id: ticketId },
    include: {
      chat: { select: { endedAt: true } },
      callBack: { select: { doneAt: true } },
      slaClocks: {
        where: { target: { in: ["first_reply", "next_reply"] }, endedAt: null },
        orderBy: { startedAt: "asc" },
        take: 1,
      },
    },
  });
  if (!ticket) return null;
  const { id, shop, requesterId, status, priority, mergedIntoId, chat, callBack, slaClocks } = ticket;
  return {
    ...{ id, shop, requesterId, status, priority, mergedIntoId },
    isLiveChat: chat !== null && chat.endedAt === null,
    isCallToCome: callBack !== null && callBack.doneAt === null,
    owedSince: slaClocks[0]?.startedAt ?? null,
  };
}
