/** Locales that the interface speaks; a shop's articles may speak others. */
export const interfaceLocales = ["en", "fr", "es", "it", "nl", "de", "zh", "pt", "pl"] as const;

export type InterfaceLocale = (typeof interfaceLocales)[number];

/** Locales that staff may work in: those with staff words. */
export const staffLocales = ["en", "fr"] as const satisfies readonly InterfaceLocale[];

export type StaffLocale = (typeof staffLocales)[number];

export function isInterfaceLocale(value: string | undefined): value is InterfaceLocale {
  return interfaceLocales.some((locale) => locale === value);
}

/** The interface's locale for a reader of this locale ("fr", "fr-BE"): the same when we speak it, else English. */
export function interfaceLocale(locale: string | undefined): InterfaceLocale {
  const language = locale?.split("-")[0];
  return isInterfaceLocale(language) ? language : "en";
}

/** The locale in which a member of staff works: their own when it has staff words, else English. */
export function staffLocale(locale: string): StaffLocale {
  return staffLocales.find((known) => known === locale.split("-")[0]) ?? "en";
}

/** Which variety of a language our words are in, where a bare code would mean another one. */
const varieties: Record<string, string> = { zh: "zh-Hans", pt: "pt-PT" };

/** The language tag of a locale (BCP 47), for `lang` attributes and for Intl. */
export function languageTag(locale: string): string {
  return varieties[locale] ?? locale;
}

/** The tag that dates are written by: in English, too, the day comes before the month. */
export function dateTag(locale: string): string {
  return locale === "en" ? "en-GB" : languageTag(locale);
}

/** The first of the offered locales that an Accept-Language header asks for, by its weights (RFC 9110, 12.5.4). */
export function preferredLocale<L extends string>(header: string | null, offered: readonly L[], fallback: L): L {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split("-")[0], weight: Number(weight ?? 1) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return (
    wanted
      .map(({ language }) => offered.find((locale) => locale === language))
      .find((locale) => locale !== undefined) ?? fallback
  );
}
