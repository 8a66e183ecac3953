import { weekdays } from "#app/domain/calendar/week.ts";
import { interfaceLocales } from "#app/domain/i18n/locale.ts";
import { topics } from "#app/domain/shared/topic.ts";
import { printHours } from "#app/domain/calendar/parse-hours.ts";
import { printDaysOff } from "#app/domain/routing/days-off.ts";
import type { TypedPlan } from "#app/domain/routing/parse-work-plan.ts";
import type { PlanChoices, WorkPlan } from "#app/domain/routing/work-plan.ts";
import { channels } from "#app/domain/shops/shop.ts";
import { textField } from "#app/http/form.server.ts";
import { services } from "#app/services.server.ts";

/** What a plan may choose from: what shops offer now, and what this person has from before. */
export function planChoices(plan: WorkPlan): PlanChoices {
  const shops = services.knowledge().shops.map(({ shop }) => shop);
  const offered = shops.flatMap((shop) => [
    ...shop.locales,
    ...channels.flatMap((channel) => shop.channels[channel]?.languages ?? []),
  ]);
  const wholes = topics.map((topic) => topic.split(".")[0] ?? topic);
  const once = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    shops: once([...shops.map(({ id }) => id), ...plan.shops]),
    languages: once([...interfaceLocales, ...offered, ...plan.languages]),
    topics: once([...wholes, ...topics, ...plan.topics]),
  };
}

/** The form as it was sent. */
export function readTypedPlan(form: FormData): TypedPlan {
  const list = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  const lists = { shops: list("shops"), languages: list("languages"), channels: list("channels") };
  const typed = Object.fromEntries(
    [
      ...["timeZone", "daysOff"],
      ...channels.map((channel) => `capacity-${channel}`),
      ...weekdays.map((day) => `shift-${day}`),
    ].map((name) => [name, textField(form, name)]),
  );
  return { ...typed, ...lists, topics: list("topics") } as TypedPlan;
}

/** A stored plan as its form shows it. */
export function printPlan({ shops, languages, topics: chosen, timeZone, ...plan }: WorkPlan): TypedPlan {
  return {
    ...{ shops, languages, channels: plan.channels, topics: chosen, timeZone },
    daysOff: printDaysOff(plan.daysOff),
    ...Object.fromEntries(channels.map((channel) => [`capacity-${channel}`, String(plan.capacities[channel])])),
    ...Object.fromEntries(weekdays.map((day) => [`shift-${day}`, printHours(plan.shifts[day])])),
  } as TypedPlan;
}

/** The fields of one form that read otherwise in another; the order in which a list's values stand does not count. */
export function differingFields(one: TypedPlan, other: TypedPlan): Partial<TypedPlan> {
  const folded = (value: string | string[]) => (Array.isArray(value) ? [...value].sort().join() : value);
  const fields = Object.entries(one) as [keyof TypedPlan, string | string[]][];
  return Object.fromEntries(fields.filter(([field, value]) => folded(value) !== folded(other[field])));
}
