import { rm } from "node:fs/promises";
import type { Prisma } from "#prisma/sqlite/client.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { storedPath } from "./stored-file.server.ts";
import { sensitiveDaysAfterSolved } from "./upload-limits.ts";

const most = 200;

/**
 * Removes the bytes of sensitive files whose time is over: their own, or a week after their ticket was solved (or the
 * one that it was merged into, two merges on at most), whichever comes first. The row stays and says when they went. Returns how many went; at most 200 a call.
 */
export async function removeSensitive({ db, dir }: { db: Db; dir: string }, now: Date): Promise<number> {
  const solvedBefore = new Date(now.getTime() - sensitiveDaysAfterSolved * 86_400_000);
  const isOver: Prisma.TicketWhereInput = {
    status: { in: ["solved", "closed"] },
    solvedAt: { lte: solvedBefore },
  };
  const due = await db.attachment.findMany({
    where: {
      ...{ isSensitive: true, removedAt: null },
      OR: [
        { keepUntil: { lte: now } },
        { ticket: isOver },
        { ticket: { mergedInto: isOver } },
        { ticket: { mergedInto: { mergedInto: isOver } } },
      ],
    },
    select: { id: true, storedAs: true },
    orderBy: { id: "asc" },
    take: most,
  });
  for (const { id, storedAs } of due) {
    // The bytes first: a row that says they went while they are there would be believed.
    await rm(storedPath(dir, storedAs), { force: true });
    await db.attachment.updateMany({ where: { id, removedAt: null }, data: { removedAt: now } });
  }
  return due.length;
}
