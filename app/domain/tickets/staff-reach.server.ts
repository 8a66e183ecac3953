import { queueOf } from "#app/domain/routing/placement.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Prisma } from "#prisma/sqlite/client.ts";
import type { StaffReader } from "./desk.ts";

/** Which tickets a member of staff may see and work, and which queues are theirs. */
export type StaffReach = { visible: Prisma.TicketWhereInput; queued: Prisma.TicketWhereInput };

/**
 * Leads and admins reach everything; an agent sees the tickets of their shops, and has the queues of their shops'
 * languages they speak and what is assigned to them. Nobody else reaches anything.
 */
export async function staffReach(db: Db, { staffId, role }: StaffReader): Promise<StaffReach> {
  if (role === "lead" || role === "admin") return { visible: {}, queued: {} };
  if (role !== "agent") return { visible: { id: { in: [] } }, queued: { id: { in: [] } } };
  const skills = await db.staffSkill.findMany({ where: { staffId, kind: { in: ["shop", "language"] } } });
  const valuesOf = (kind: "shop" | "language") =>
    skills.filter((skill) => skill.kind === kind).map(({ value }) => value);
  const [shops, languages] = [valuesOf("shop"), valuesOf("language")];
  const queues = shops.flatMap((shop) => languages.map((language) => queueOf(shop, language)));
  return {
    visible: { OR: [{ shop: { in: shops } }, { assigneeId: staffId }] },
    queued: { OR: [{ queue: { in: queues }, assigneeId: null }, { assigneeId: staffId }] },
  };
}
