import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk, StaffReader } from "./desk.ts";
import { findStaffTicket } from "./find-staff-ticket.server.ts";
import { lockTicket } from "./lock-ticket.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { maxTags, normaliseTag } from "./tag.ts";
import { ticketChanged } from "./ticket-changed.ts";

/** Why a tag is not taken: it is no word of 1 to 40 characters, or the ticket has its twenty. */
export type TagRefusal = "not_a_word" | "too_many";

/** What came of it; putting on a tag that is there already is no fault. */
export type TagOutcome =
  { kind: "tagged"; tag: string } | { kind: "refused"; reason: TagRefusal } | { kind: "not_found" };

/**
 * Puts a tag on a ticket, once, whatever its status. It is no news to the customer: neither the ticket's latest change
 * nor its clocks move.
 */
export async function tagTicket(
  { db, publish }: Desk,
  staff: StaffReader,
  { number, tag: typed }: { number: number; tag: string },
  now: Date,
): Promise<TagOutcome> {
  const ticketId = await findStaffTicket(db, staff, number);
  if (ticketId === null) return { kind: "not_found" };
  const tag = normaliseTag(typed);
  if (tag === null) return { kind: "refused", reason: "not_a_word" };
  const done = await inTransaction(db, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    if (!ticket) return { kind: "not_found" as const };
    const tags = await tx.ticketTag.findMany({ where: { ticketId } });
    if (tags.some((one) => one.tag === tag)) return { kind: "tagged" as const, ticket: null };
    if (tags.length >= maxTags) return { kind: "refused" as const, reason: "too_many" as const };
    await tx.ticketTag.create({ data: { ticketId, tag, addedAt: now } });
    const actor = { kind: "staff" as const, id: staff.staffId };
    await recordEvent(tx, { ticketId, kind: "tagged", actor, detail: { tag } }, now);
    return { kind: "tagged" as const, ticket };
  });
  if (done.kind !== "tagged") return done;
  if (done.ticket) publish(ticketChanged(done.ticket));
  return { kind: "tagged", tag };
}
