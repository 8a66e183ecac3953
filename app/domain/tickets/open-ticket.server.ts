import type { Placement } from "#app/domain/routing/placement.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import { isUniqueViolation } from "#app/domain/shared/unique-violation.ts";
import type { Desk } from "./desk.ts";
import { findOpenRequest } from "./find-open-request.server.ts";
import { findOpenedTicket, toOpened } from "./find-opened-ticket.server.ts";
import type { OpenedTicket, RepeatOutcome } from "./find-opened-ticket.server.ts";
import { nextTicketNumber } from "./ticket-number.server.ts";
import { writeTicket } from "./write-ticket.server.ts";
import { ticketChanged } from "./ticket-changed.ts";
import type { TicketDraft } from "./ticket-draft.ts";

/** What came of opening a ticket; `refused` when the form's key belongs to another customer's ticket. */
export type OpenOutcome = { kind: "opened"; ticket: OpenedTicket } | RepeatOutcome;

/** Rolls the opening back, number included, when a request like it is open already. */
class RequestIsOpen extends Error {
  constructor(readonly ticket: OpenedTicket) {
    super("A request of this kind is open for this order.");
  }
}

/**
 * Opens a ticket, exactly once a submissionKey, and never a second open request of one type about one order: the ticket
 * with its number, first message, files, history and e-mail are one transaction, in which `place` chooses its queue and
 * person, so that two openings never count on the same free hands, and `begin` starts what the channel needs; whatever
 * these throw rolls all of it back.
 */
export async function openTicket(
  desk: Desk,
  draft: TicketDraft,
  place: (tx: Db) => Promise<Placement>,
  now: Date,
  begin: (tx: Db, ticketId: string) => Promise<void> = () => Promise.resolve(),
): Promise<OpenOutcome> {
  const earlier = await findOpenedTicket(desk.db, draft);
  if (earlier) return earlier;
  try {
    const ticket = await inTransaction(desk.db, async (tx) => {
      const number = await nextTicketNumber(tx);
      const open = await findOpenRequest(tx, draft);
      if (open) throw new RequestIsOpen(open);
      const written = await writeTicket(tx, { ...draft, number, placement: await place(tx) }, desk.letterhead, now);
      await begin(tx, written.id);
      return written;
    });
    desk.publish(ticketChanged(ticket));
    return { kind: "opened", ticket: toOpened(ticket) };
  } catch (error) {
    if (error instanceof RequestIsOpen) return { kind: "repeated", ticket: error.ticket };
    const repeat = isUniqueViolation(error) ? await findOpenedTicket(desk.db, draft) : null;
    if (!repeat) throw error;
    return repeat;
  }
}
