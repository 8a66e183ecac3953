import type { Db } from "#app/domain/shared/db.ts";
import type { CallSlot } from "./call-slots.ts";

/** The call that is still to be made for a ticket; null when there is none. */
export async function viewCallBack(
  db: Db,
  ticket: { shop: string; number: number },
): Promise<(CallSlot & { ticketId: string; language: string; phone: string }) | null> {
  const call = await db.callBack.findFirst({
    where: { doneAt: null, ticket },
    include: { ticket: { select: { language: true } } },
  });
  if (!call) return null;
  const { ticketId, startsAt, endsAt, phone } = call;
  return { ticketId, startsAt, endsAt, phone, language: call.ticket.language };
}
