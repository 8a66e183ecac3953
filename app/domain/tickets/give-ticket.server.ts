import { canHandle, hasRoom } from "#app/domain/channels/staff-fact.ts";
import { listStaffFacts } from "#app/domain/routing/list-staff-facts.server.ts";
import { openCount } from "#app/domain/routing/staff-facts.ts";
import type { StaffFacts } from "#app/domain/routing/staff-facts.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import { assignTicket } from "./assign-ticket.server.ts";
import type { Desk, StaffReader } from "./desk.ts";
import { findStaffTicket } from "./find-staff-ticket.server.ts";
import { lockTicket } from "./lock-ticket.server.ts";
import { ticketChanged } from "./ticket-changed.ts";
import { assignableStatuses } from "./ticket.ts";

/** Why somebody cannot be given a ticket. */
export type GiveRefusal = "not_able" | "not_here";

/** Somebody who might get a ticket: `refusal` says why not, `isFree` whether they are online with room. */
export type Receiver = { id: string; name: string; openCount: number; isFree: boolean; refusal: GiveRefusal | null };

/** What came of giving a ticket to a named person; `finished` when it is solved or closed. */
export type GiveOutcome =
  { kind: "given"; name: string } | { kind: "refused"; reason: GiveRefusal | "finished" } | { kind: "not_found" };

type Wanted = { shop: string; language: string; channel: Channel };

/** Everybody who works tickets, those who can take this one now first, then those who could, then the others. */
export async function listReceivers(db: Db, ticket: Wanted & { assigneeId: string | null }, now: Date) {
  const staff = (await listStaffFacts(db, now)).filter(({ id }) => id !== ticket.assigneeId);
  const receivers = staff.map((person) => toReceiver(person, ticket));
  const rank = ({ isFree, refusal }: Receiver) => (isFree ? 0 : refusal === null ? 1 : refusal === "not_here" ? 2 : 3);
  return receivers.sort((a, b) => rank(a) - rank(b) || a.openCount - b.openCount || (a.name < b.name ? -1 : 1));
}

/**
 * A lead or admin gives an unfinished ticket to somebody, whoever had it: to one who has its shop, language and channel
 * and is at the counter. Their capacity does not stop a person who chooses for them; anybody else asking is refused.
 */
export async function giveTicket(
  { db, publish }: Desk,
  giver: StaffReader,
  { number, staffId }: { number: number; staffId: string },
  now: Date,
): Promise<GiveOutcome> {
  const ticketId = giver.role === "agent" ? null : await findStaffTicket(db, giver, number);
  if (ticketId === null) return { kind: "not_found" };
  const done = await inTransaction(db, async (tx) => {
    const before = await lockTicket(tx, ticketId);
    if (!before) return { kind: "not_found" as const };
    if (!assignableStatuses.some((status) => status === before.status))
      return { kind: "refused" as const, reason: "finished" as const };
    const person = (await listStaffFacts(tx, now)).find(({ id }) => id === staffId);
    const refusal = person ? toReceiver(person, before).refusal : "not_able";
    if (!person || refusal) return { kind: "refused" as const, reason: refusal ?? ("not_able" as const) };
    if (before.assigneeId !== staffId) {
      await tx.ticket.update({ where: { id: ticketId }, data: { assigneeId: null } });
      const reasons = [{ kind: "given" as const, byStaffId: giver.staffId }];
      await assignTicket(tx, { ticketId, staffId, actor: { kind: "staff", id: giver.staffId }, reasons }, now);
    }
    return { kind: "given" as const, name: person.name, before };
  });
  if (done.kind !== "given") return done;
  publish(ticketChanged(done.before));
  publish(ticketChanged({ ...done.before, assigneeId: staffId }));
  return { kind: "given", name: done.name };
}

function toReceiver(person: StaffFacts, ticket: Wanted): Receiver {
  const { id, name, presence } = person;
  const refusal = !canHandle(person, ticket) ? "not_able" : presence === "offline" ? "not_here" : null;
  const isFree = refusal === null && presence === "online" && hasRoom(person, ticket.channel);
  return { id, name, openCount: openCount(person), isFree, refusal };
}
