import type { Db } from "#app/domain/shared/db.ts";
import type { Ticket } from "#prisma/sqlite/client.ts";
import { findMergedInto } from "./find-merged-into.server.ts";
import { assignableStatuses } from "./ticket.ts";

/** What is read of tickets that `findUnfinished` looks at: unfinished ones, and those that go on in another. */
export const maybeUnfinished = {
  OR: [{ status: { in: [...assignableStatuses] } }, { mergedIntoId: { not: null } }],
};

/** Where the first of these tickets that is not done is worked on: there, or in the one it was merged into; null when all are done. */
export async function findUnfinished(db: Db, tickets: readonly Ticket[]): Promise<Ticket | null> {
  for (const ticket of tickets) {
    const end = await findMergedInto(db, ticket);
    const last = end === null ? ticket : await db.ticket.findUnique({ where: { id: end.id } });
    if (last && assignableStatuses.some((status) => status === last.status)) return last;
  }
  return null;
}
