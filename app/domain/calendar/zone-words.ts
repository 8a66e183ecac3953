import { interfaceLocale, type InterfaceLocale } from "#app/domain/i18n/locale.ts";

const words: Record<InterfaceLocale, (place: string) => string> = {
  en: (place) => ` (${place} time)`,
  fr: (place) => ` (heure ${/^[aeiouéèêîôœ]/i.test(place) ? "d’" : "de "}${place})`,
  es: (place) => ` (hora de ${place})`,
  it: (place) => ` (ora di ${place})`,
  nl: (place) => ` (tijd in ${place})`,
  de: (place) => ` (Zeit in ${place})`,
  zh: (place) => `（${place} 时间）`,
  pt: (place) => ` (hora de ${place})`,
  pl: (place) => ` (czas: ${place})`,
};

/** Whose time it is, to be put behind a clock time: " (Paris time)"; a reader may live in another zone. */
export function zoneInWords(timeZone: string, locale: string): string {
  return words[interfaceLocale(locale)](placeOf(timeZone));
}

/** The place whose time it is, by the zone's own name; the zone itself when it names no place. */
function placeOf(timeZone: string): string {
  return timeZone.split("/").slice(1).at(-1)?.replaceAll("_", " ") ?? timeZone;
}
