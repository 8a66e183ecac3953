import type { Db } from "#app/domain/shared/db.ts";
import type { TranscriptLine } from "./transcript.ts";

/** What was said in a ticket in public, in its order, and up to which position its customer has seen it in the chat. */
export async function listTranscript(db: Db, ticketId: string): Promise<{ lines: TranscriptLine[]; seenUpTo: number }> {
  const rows = await db.ticketMessage.findMany({
    where: { ticketId, kind: "public" },
    orderBy: [{ position: "asc" }, { sentAt: "asc" }, { id: "asc" }],
    include: { staff: { select: { name: true } }, customer: { select: { name: true } } },
  });
  const chat = await db.chat.findUnique({ where: { ticketId }, select: { customerSeenId: true } });
  const seenUpTo = rows.find(({ id }) => id === chat?.customerSeenId)?.position ?? 0;
  const lines = rows.map(({ authorKind, staff, customer, body, sentAt, position }) => ({
    ...{ author: authorKind, authorName: staff?.name ?? customer?.name ?? null, body, sentAt, position },
  }));
  return { lines, seenUpTo };
}
