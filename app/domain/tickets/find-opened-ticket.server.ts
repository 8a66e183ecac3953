import type { Placement } from "#app/domain/routing/placement.ts";
import type { Db } from "#app/domain/shared/db.ts";

/** A ticket that is there now: just opened, or by an earlier sending of the same form. */
export type OpenedTicket = { id: string; number: number; expectedBy: Date; placement: Placement };

/** What an earlier sending of the same form led to; `refused` when the key belongs to another customer's ticket. */
export type RepeatOutcome = { kind: "repeated"; ticket: OpenedTicket } | { kind: "refused"; reason: "key_taken" };

/** What an earlier sending of this form led to, or null when this is the first. */
export async function findOpenedTicket(
  db: Db,
  form: { submissionKey: string; requesterId: string; shop: string },
): Promise<RepeatOutcome | null> {
  const ticket = await db.ticket.findUnique({ where: { submissionKey: form.submissionKey } });
  if (!ticket) return null;
  const isOwn = ticket.requesterId === form.requesterId && ticket.shop === form.shop;
  if (!isOwn) return { kind: "refused", reason: "key_taken" };
  const { id, number, expectedBy } = ticket;
  return { kind: "repeated", ticket: { id, number, expectedBy, placement: ticket.placement as Placement } };
}
