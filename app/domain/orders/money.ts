import { languageTag } from "#app/domain/i18n/locale.ts";

/** Digits after the point that a currency has: 2 for EUR, 0 for JPY. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** A decimal amount in the currency's minor unit; null when it has more digits than the currency. */
export function toMinor(amount: number, currency: string): number | null {
  const factor = 10 ** minorDigits(currency);
  const minor = Math.round(amount * factor);
  return Number.isSafeInteger(minor) && minor / factor === amount ? minor : null;
}

/** An amount in minor units as its readers write it: « 49,90 € », "€49.90". */
export function printMoney(minor: number, currency: string, locale: string): string {
  return new Intl.NumberFormat(languageTag(locale), { style: "currency", currency }).format(
    minor / 10 ** minorDigits(currency),
  );
}
