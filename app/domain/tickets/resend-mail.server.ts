import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk, StaffReader } from "./desk.ts";
import { findStaffTicket } from "./find-staff-ticket.server.ts";
import { lockTicket } from "./lock-ticket.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { requeueMail } from "./requeue-mail.server.ts";
import { watchedParts, findLatestMail } from "./watch-ticket.server.ts";

/** Puts the latest e-mail to a ticket's customer, which was given up, into the outbox again; false when there is none. */
export async function resendMail({ db }: Desk, staff: StaffReader, number: number, now: Date): Promise<boolean> {
  const ticketId = await findStaffTicket(db, staff, number);
  if (ticketId === null) return false;
  return inTransaction(db, async (tx) => {
    if (!(await lockTicket(tx, ticketId))) return false;
    const ticket = await tx.ticket.findUniqueOrThrow({ where: { id: ticketId }, include: watchedParts });
    const mail = await findLatestMail(tx, ticket);
    if (!mail || !(await requeueMail(tx, mail.id, now))) return false;
    await tx.droppedTicket.deleteMany({ where: { ticketId } });
    const actor = { kind: "staff" as const, id: staff.staffId };
    await recordEvent(tx, { ticketId, kind: "mended", actor, detail: { what: "mail_resent" } }, now);
    return true;
  });
}
