import type { Db } from "#app/domain/shared/db.ts";
import type { StaffReader } from "./desk.ts";
import { staffReach } from "./staff-reach.server.ts";

const most = 200;

/** The tags on tickets of one shop, or of everything within this person's reach; the most used first, at most 200. */
export async function listTags(db: Db, wanted: { shop: string } | { staff: StaffReader }): Promise<string[]> {
  const ticket = "shop" in wanted ? { shop: wanted.shop } : (await staffReach(db, wanted.staff)).visible;
  const rows = await db.ticketTag.groupBy({
    by: ["tag"],
    where: { ticket },
    _count: { tag: true },
    orderBy: [{ _count: { tag: "desc" } }, { tag: "asc" }],
    take: most,
  });
  return rows.map(({ tag }) => tag);
}
