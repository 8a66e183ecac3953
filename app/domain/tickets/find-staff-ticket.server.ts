import type { Db } from "#app/domain/shared/db.ts";
import type { StaffReader } from "./desk.ts";
import { staffReach } from "./staff-reach.server.ts";

/** The id of a ticket that a member of staff may work; null when there is none or it is out of their reach. */
export async function findStaffTicket(db: Db, staff: StaffReader, number: number): Promise<string | null> {
  const { visible } = await staffReach(db, staff);
  const ticket = await db.ticket.findFirst({ where: { AND: [{ number }, visible] }, select: { id: true } });
  return ticket?.id ?? null;
}
