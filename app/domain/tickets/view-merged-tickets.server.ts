import type { Db } from "#app/domain/shared/db.ts";
import { listMergedIds } from "./list-merged-ids.server.ts";
import { listOpenings } from "./list-openings.server.ts";
import type { FileOpening } from "./list-openings.server.ts";
import { seenFiles, toSeenRequest } from "./seen-request.ts";
import type { SeenRequest } from "./seen-request.ts";
import { toSeenEvidence } from "./seen-evidence.ts";
import type { SeenEvidence } from "./seen-evidence.ts";
import { staffMessages, toStaffMessage } from "./staff-message.ts";
import type { StaffMessage } from "./staff-message.ts";

/** A ticket that goes on in another, as it is read there. */
export type MergedTicket = {
  number: number;
  subject: string;
  language: string;
  isRequesterProven: boolean;
  openedAt: Date;
  mergedAt: Date;
  request: SeenRequest | null;
  evidence: SeenEvidence | null;
  openings: FileOpening[];
  messages: StaffMessage[];
};

/**
 * All tickets that were merged into this one, at first or second hand, the earliest opened first. The caller has seen
 * that the ticket is within the reader's reach; what goes on in it then is, too.
 */
export async function viewMergedTickets(db: Db, ticketId: string): Promise<MergedTicket[]> {
  const ids = await listMergedIds(db, ticketId);
  if (ids.length === 0) return [];
  const rows = await db.ticket.findMany({
    where: { id: { in: ids } },
    orderBy: [{ openedAt: "asc" }, { number: "asc" }],
    include: {
      messages: staffMessages,
      attachments: seenFiles,
      events: { where: { kind: { in: ["opened", "merged"] } }, orderBy: { happenedAt: "asc" } },
    },
  });
  const merged: MergedTicket[] = [];
  for (const row of rows) {
    const { number, subject, language, openedAt, updatedAt, events, attachments } = row;
    const opening = events.find(({ kind }) => kind === "opened")?.detail as { isProven?: boolean } | undefined;
    merged.push({
      ...{ number, subject, language, openedAt },
      isRequesterProven: opening?.isProven === true,
      mergedAt: events.findLast(({ kind }) => kind === "merged")?.happenedAt ?? updatedAt,
      request: toSeenRequest(row),
      evidence: toSeenEvidence(row),
      openings: attachments.some(({ isSensitive }) => isSensitive) ? await listOpenings(db, row.id) : [],
      messages: row.messages.map(toStaffMessage),
    });
  }
  return merged;
}
