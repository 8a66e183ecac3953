import type { Db } from "#app/domain/shared/db.ts";

/** The ticket in which a merged one goes on, by its chain of merges to the end; null for a ticket that was not merged. */
export async function findMergedInto(
  db: Db,
  ticket: { mergedIntoId: string | null },
): Promise<{ id: string; number: number } | null> {
  const seen = new Set<string>();
  let last: { id: string; number: number; mergedIntoId: string | null } | null = null;
  let next = ticket.mergedIntoId;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    last = await db.ticket.findUnique({ where: { id: next }, select: { id: true, number: true, mergedIntoId: true } });
    next = last?.mergedIntoId ?? null;
  }
  return last && { id: last.id, number: last.number };
}
