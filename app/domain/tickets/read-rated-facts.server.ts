import type { Db } from "#app/domain/shared/db.ts";
import type { RatedFacts } from "./satisfaction.ts";
import type { TicketStatus } from "./ticket.ts";

/** What is read of a ticket's row. */
type RatedRow = {
  id: string;
  status: TicketStatus;
  mergedIntoId: string | null;
  assigneeId: string | null;
  solvedAt: Date | null;
};

/** A ticket's history as far as its customer's word depends on it, and whose work that word is about. */
export async function readRatedFacts(db: Db, ticket: RatedRow): Promise<RatedFacts & { holderId: string | null }> {
  const latest = (kind: "solved" | "closed") =>
    db.ticketEvent.findFirst({
      where: { ticketId: ticket.id, kind },
      orderBy: [{ happenedAt: "desc" }, { id: "desc" }],
    });
  const solved = await latest("solved");
  const closed = await latest("closed");
  const { staffId } = (solved?.detail ?? {}) as { staffId?: string };
  return {
    status: ticket.status,
    isMerged: ticket.mergedIntoId !== null,
    lastSolvedAt: solved?.happenedAt ?? ticket.solvedAt,
    closedAt: closed?.happenedAt ?? null,
    holderId: staffId ?? ticket.assigneeId,
  };
}
