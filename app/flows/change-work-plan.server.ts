import { changedParts } from "#app/domain/routing/compare-plans.ts";
import { storeWorkPlan } from "#app/domain/routing/store-work-plan.server.ts";
import type { PlanChange } from "#app/domain/routing/store-work-plan.server.ts";
import type { WorkPlan } from "#app/domain/routing/work-plan.ts";
import type { Clock } from "#app/domain/shared/clock.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { pickUpBacklog } from "./pick-up-backlog.server.ts";

type Deps = { desk: Desk; clock: Clock };

/** store → audit → tell open pages → hand out what waits: a new language or a larger capacity has work at once. */
export async function changeWorkPlan(
  { desk, clock }: Deps,
  change: { staffId: string; plan: WorkPlan; mark: string },
  byStaffId: string,
): Promise<PlanChange> {
  const { staffId, plan, mark } = change;
  const now = clock();
  const outcome = await inTransaction(desk.db, async (tx) => {
    const stored = await storeWorkPlan(tx, staffId, plan, mark);
    const parts = stored.kind === "stored" ? changedParts(stored.before.plan, plan) : [];
    if (stored.kind !== "stored" || parts.length === 0) return stored;
    const pick = (from: WorkPlan) => Object.fromEntries(parts.map((part) => [part, from[part]]));
    await tx.auditEvent.create({
      data: {
        ...{ happenedAt: now, actorKind: "staff", actorId: byStaffId },
        ...{ action: "work_plan_changed", subjectKind: "staff", subjectId: staffId },
        detail: { before: pick(stored.before.plan), after: pick(plan) },
      },
    });
    return stored;
  });
  if (outcome.kind !== "stored") return outcome;
  desk.publish({ kind: "presence_changed", staffId });
  await pickUpBacklog(desk, now);
  return outcome;
}
