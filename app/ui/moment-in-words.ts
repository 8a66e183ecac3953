import { dateTag } from "#app/domain/i18n/locale.ts";

/** How much of an instant is told. */
export type MomentDetail = "day" | "minute";

/** An instant, in short, in a zone. */
export function momentInWords(
  at: Date | string,
  locale: string,
  timeZone: string,
  detail: MomentDetail = "day",
): string {
  const time = detail === "minute" ? ({ timeStyle: "short" } as const) : {};
  return new Intl.DateTimeFormat(dateTag(locale), { timeZone, dateStyle: "medium", ...time }).format(new Date(at));
}
