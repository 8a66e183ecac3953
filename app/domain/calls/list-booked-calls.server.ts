import type { Db } from "#app/domain/shared/db.ts";
import type { BookedCall } from "./call-slots.ts";

/** The calls still to be made that end after an instant, at all shops; one ticket's own may be left out. */
export async function listBookedCalls(db: Db, from: Date, exceptTicketId?: string): Promise<BookedCall[]> {
  const calls = await db.callBack.findMany({
    where: { doneAt: null, endsAt: { gt: from }, NOT: exceptTicketId ? { ticketId: exceptTicketId } : undefined },
    include: { ticket: { select: { shop: true, language: true } } },
  });
  return calls.map(({ startsAt, endsAt, ticket }) => ({ startsAt, endsAt, ...ticket }));
}
