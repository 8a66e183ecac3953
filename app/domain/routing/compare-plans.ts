import type { WorkPlan } from "./work-plan.ts";

/** The parts in which two plans differ. */
export function changedParts(one: WorkPlan, other: WorkPlan): (keyof WorkPlan)[] {
  const parts = Object.keys(one) as (keyof WorkPlan)[];
  return parts.filter((part) => folded(one[part]) !== folded(other[part]));
}

/** Lists of what somebody handles have no order. */
function folded(value: WorkPlan[keyof WorkPlan]): string {
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
}
