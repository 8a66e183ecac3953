import type { Db } from "#app/domain/shared/db.ts";
import type { CustomerActor, StaffActor, VisitorActor } from "./actor.ts";
import { hashOf } from "./secret-token.server.ts";

/** Who a customer's cookie stands for, or null when the token is unknown or has expired. */
export async function viewCustomerActor(
  db: Db,
  token: string,
  now: Date,
): Promise<CustomerActor | VisitorActor | null> {
  const session = await db.session.findUnique({ where: { tokenHash: hashOf(token) }, include: { customer: true } });
  if (!session || session.expiresAt <= now || session.kind === "staff") return null;
  if (!session.customer) return { kind: "visitor", sessionId: session.id };
  const { id, shop, email, name } = session.customer;
  return { kind: "customer", customerId: id, sessionId: session.id, shop, email, name };
}

/** Which member of staff a cookie stands for, or null when unknown, expired or disabled. */
export async function viewStaffActor(db: Db, token: string, now: Date): Promise<StaffActor | null> {
  const session = await db.session.findUnique({ where: { tokenHash: hashOf(token) }, include: { staff: true } });
  if (!session?.staff || session.expiresAt <= now || session.staff.disabledAt) return null;
  const { id, name, email, role, locale } = session.staff;
  return { kind: "staff", staffId: id, sessionId: session.id, name, email, role, locale };
}
