import type { Db } from "#app/domain/shared/db.ts";

/** The ids of all tickets that go on in this one, at first or second hand; it is not among them. */
export async function listMergedIds(db: Db, ticketId: string): Promise<string[]> {
  const found = new Set<string>();
  let into = [ticketId];
  while (into.length > 0) {
    const rows = await db.ticket.findMany({ where: { mergedIntoId: { in: into } }, select: { id: true } });
    into = rows.map(({ id }) => id).filter((id) => !found.has(id));
    for (const id of into) found.add(id);
  }
  return [...found];
}
