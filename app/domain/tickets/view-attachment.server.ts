import type { Db } from "#app/domain/shared/db.ts";
import type { StaffReader } from "./desk.ts";
import { listMergedIds } from "./list-merged-ids.server.ts";
import { staffReach } from "./staff-reach.server.ts";

/** A file of a ticket, as far as serving it needs. */
export type AttachedFile = {
  id: string;
  ticketId: string;
  filename: string;
  mediaType: string;
  storedAs: string;
  isSensitive: boolean;
};

/** Who wants to see the file: the ticket's own customer, or staff within their reach. */
export type AttachmentReader =
  { kind: "customer"; shop: string; customerId: string } | ({ kind: "staff" } & StaffReader);

/** A file of the ticket with this number, or of one that was merged into it; null when there is none, it is not this reader's or its time is over, which look the same. */
export async function viewAttachment(
  db: Db,
  reader: AttachmentReader,
  wanted: { number: number; attachmentId: string },
): Promise<AttachedFile | null> {
  const reach =
    reader.kind === "staff"
      ? (await staffReach(db, reader)).visible
      : { shop: reader.shop, requesterId: reader.customerId };
  const ticket = await db.ticket.findFirst({
    where: { AND: [{ number: wanted.number }, reach] },
    select: { id: true },
  });
  if (!ticket) return null;
  const ticketIds = [ticket.id, ...(await listMergedIds(db, ticket.id))];
  return db.attachment.findFirst({
    where: { id: wanted.attachmentId, removedAt: null, ticketId: { in: ticketIds } },
    select: { id: true, ticketId: true, filename: true, mediaType: true, storedAs: true, isSensitive: true },
  });
}
