import { languageTag } from "#app/domain/i18n/locale.ts";

/**
 * A wait in a reader's words, rounded up to what a wait can be told by: minutes up to 10, then fives, then half hours
 * from an hour and a half on ("4 minutes", "25 minutes", "2.5 hours").
 */
export function waitInWords(minutes: number, locale: string): string {
  const inUnit = (count: number, unit: "minute" | "hour") =>
    new Intl.NumberFormat(languageTag(locale), { style: "unit", unit, unitDisplay: "long" }).format(count);
  if (minutes > 90) return inUnit(Math.ceil(minutes / 30) / 2, "hour");
  return inUnit(minutes > 10 ? Math.ceil(minutes / 5) * 5 : Math.ceil(minutes), "minute");
}
