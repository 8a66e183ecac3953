import { weekdays } from "#app/domain/calendar/week.ts";
import type { WeeklyHours } from "#app/domain/calendar/week.ts";
import type { StaffRole } from "#app/domain/identity/actor.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import { channels } from "#app/domain/shops/shop.ts";
import type { WorkPlan } from "./work-plan.ts";

/** Somebody's plan as it is stored; `mark` names this state of it, so that a change can say what it began from. */
export type StoredPlan = { staffId: string; name: string; role: StaffRole; plan: WorkPlan; mark: string };

/** The plan of somebody who may be given tickets; null for anybody else. */
export async function viewWorkPlan(db: Db, staffId: string): Promise<StoredPlan | null> {
  const person = await db.staff.findFirst({
    where: { id: staffId, disabledAt: null, role: { in: ["agent", "lead", "admin"] } },
    include: { skills: true, shifts: true, daysOff: true },
  });
  if (!person) return null;
  const { name, role, timeZone, skills } = person;
  const valuesOf = (kind: "shop" | "language" | "topic" | "channel") =>
    skills
      .filter((skill) => skill.kind === kind)
      .map(({ value }) => value)
      .sort();
  const onDay = (day: string) =>
    person.shifts
      .filter(({ weekday }) => weekday === day)
      .map(({ opens, closes }) => ({ opens, closes }))
      .sort((a, b) => a.opens - b.opens);
  const plan: WorkPlan = {
    shops: valuesOf("shop"),
    languages: valuesOf("language"),
    channels: channels.filter((channel) => valuesOf("channel").includes(channel)),
    topics: valuesOf("topic"),
    capacities: { email: person.emailCapacity, chat: person.chatCapacity, phone: person.phoneCapacity },
    timeZone,
    shifts: Object.fromEntries(weekdays.map((day) => [day, onDay(day)])) as WeeklyHours,
    daysOff: person.daysOff.map(({ day }) => day).sort(),
  };
  return { staffId, name, role, plan, mark: hashText(JSON.stringify(plan)) };
}
