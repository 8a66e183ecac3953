import { listStaffFacts } from "#app/domain/routing/list-staff-facts.server.ts";
import { lockRouting } from "#app/domain/routing/lock-routing.server.ts";
import { placeTicket } from "#app/domain/routing/place-ticket.ts";
import type { Placement, Reason } from "#app/domain/routing/placement.ts";
import { languageOfQueue } from "#app/domain/routing/placement.ts";
import type { StaffFacts } from "#app/domain/routing/staff-facts.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { assignTicket } from "./assign-ticket.server.ts";
import type { Letterhead } from "./desk.ts";
import { readPreferences } from "./read-preferences.server.ts";
import type { PreferredTicket } from "./read-preferences.server.ts";

/** Where a ticket goes as things stand, never by itself to somebody who gave it back; hands are counted once at a time. */
export async function findPlace(
  tx: Db,
  ticket: PreferredTicket & { defaultLocale: string },
  letterhead: Pick<Letterhead, "shopFacts">,
  now: Date,
): Promise<Placement> {
  await lockRouting(tx);
  const staff = await listStaffFacts(tx, now);
  const [found] = await readPreferences(tx, [ticket], letterhead, now);
  return placeTicket(ticket, withoutThose(staff, found?.gaveBack), found?.preferences);
}

/** The staff with whoever gave a ticket back as not free for it; its queue is still theirs. */
export function withoutThose(staff: readonly StaffFacts[], gaveBack: ReadonlySet<string> = new Set()): StaffFacts[] {
  return staff.map((person) => (gaveBack.has(person.id) ? { ...person, presence: "away" } : person));
}

/** Places a ticket that nobody has anew: in its queue, or with somebody; `first` are the reasons that led to it. */
export async function placeAgain(
  tx: Db,
  ticket: PreferredTicket & { id: string; queue: string },
  first: Reason[],
  letterhead: Letterhead,
  now: Date,
): Promise<void> {
  const defaultLocale = letterhead.shopFacts(ticket.shop)?.shop.defaultLocale ?? languageOfQueue(ticket.queue);
  const { queue, assigneeId, reasons } = await findPlace(tx, { ...ticket, defaultLocale }, letterhead, now);
  const placement = { queue, assigneeId: null, reasons: [...first, ...reasons] };
  await tx.ticket.update({ where: { id: ticket.id }, data: { queue, placement } });
  if (assigneeId === null) return;
  const assignment = { ticketId: ticket.id, staffId: assigneeId, actor: { kind: "system" as const } };
  await assignTicket(tx, { ...assignment, reasons: [...first, ...reasons] }, now);
}
