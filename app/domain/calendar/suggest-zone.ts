import { nearWord } from "#app/domain/shared/suggest-word.ts";

/** The time zone that was probably meant by a name or a city that is none; null when none is near. */
export function suggestZone(name: string): string | null {
  const zones = Intl.supportedValuesOf("timeZone").filter((zone) => zone.includes("/"));
  const city = `/${name.trim().replaceAll(" ", "_").toLowerCase()}`;
  return zones.find((zone) => zone.toLowerCase().endsWith(city)) ?? nearWord(name, zones);
}
