import { weekdays } from "#app/domain/calendar/week.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { viewWorkPlan } from "./view-work-plan.server.ts";
import type { StoredPlan } from "./view-work-plan.server.ts";
import type { WorkPlan } from "./work-plan.ts";

/** What came of a change; `before` is the plan that was replaced, or the one that somebody else has stored meanwhile. */
export type PlanChange =
  { kind: "stored"; before: StoredPlan } | { kind: "changed_meanwhile"; before: StoredPlan } | { kind: "not_found" };

/**
 * Puts a plan in the place of the one that `mark` names; refuses when that is no longer the one stored. Run it in a
 * transaction: its first statement takes the person's row, so of two changes at once the second sees the first.
 */
export async function storeWorkPlan(tx: Db, staffId: string, plan: WorkPlan, mark: string): Promise<PlanChange> {
  await tx.staff.updateMany({ where: { id: staffId }, data: { id: staffId } });
  const before = await viewWorkPlan(tx, staffId);
  if (!before) return { kind: "not_found" };
  if (before.mark !== mark) return { kind: "changed_meanwhile", before };
  const skills = [
    ...plan.shops.map((value) => ({ kind: "shop" as const, value })),
    ...plan.languages.map((value) => ({ kind: "language" as const, value })),
    ...plan.channels.map((value) => ({ kind: "channel" as const, value })),
    ...plan.topics.map((value) => ({ kind: "topic" as const, value })),
  ];
  const { email, chat, phone } = plan.capacities;
  await tx.staff.update({
    where: { id: staffId },
    data: {
      ...{ timeZone: plan.timeZone, emailCapacity: email, chatCapacity: chat, phoneCapacity: phone },
      skills: { deleteMany: {}, create: skills },
      shifts: {
        deleteMany: {},
        create: weekdays.flatMap((weekday) => plan.shifts[weekday].map((stretch) => ({ weekday, ...stretch }))),
      },
      daysOff: { deleteMany: {}, create: plan.daysOff.map((day) => ({ day })) },
    },
  });
  return { kind: "stored", before };
}
