import type { Db } from "#app/domain/shared/db.ts";

/** Who last changed somebody's plan, and when; `name` is null when they are gone. Null when nobody has. */
export async function viewPlanChange(
  db: Db,
  staffId: string,
): Promise<{ name: string | null; changedAt: Date } | null> {
  const event = await db.auditEvent.findFirst({
    where: { subjectKind: "staff", subjectId: staffId, action: "work_plan_changed" },
    orderBy: { happenedAt: "desc" },
  });
  if (!event) return null;
  const by = event.actorId ? await db.staff.findUnique({ where: { id: event.actorId } }) : null;
  return { name: by?.name ?? null, changedAt: event.happenedAt };
}
