import { z } from "zod";
import type { Db } from "#app/domain/shared/db.ts";

/** One opening of a sensitive file by staff. */
export type FileOpening = { id: string; filename: string; staffName: string | null; openedAt: Date };

const detailSchema = z.object({ attachmentId: z.string(), filename: z.string() });
const longest = 50;

/** Who of staff opened which sensitive file of a ticket, latest first; the latest 50. */
export async function listOpenings(db: Db, ticketId: string): Promise<FileOpening[]> {
  const rows = await db.auditEvent.findMany({
    where: { subjectKind: "ticket", subjectId: ticketId, action: "opened_sensitive_file" },
    orderBy: [{ happenedAt: "desc" }, { id: "desc" }],
    take: longest,
  });
  const staffIds = rows.flatMap(({ actorId }) => actorId ?? []);
  const people = await db.staff.findMany({ where: { id: { in: staffIds } }, select: { id: true, name: true } });
  return rows.map(({ id, actorId, detail, happenedAt }) => ({
    id,
    filename: detailSchema.safeParse(detail).data?.filename ?? "",
    staffName: people.find((person) => person.id === actorId)?.name ?? null,
    openedAt: happenedAt,
  }));
}
