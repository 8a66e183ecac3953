import { type InterfaceLocale, languageTag } from "./locale.ts";

/** The forms in which a language counts whole things (Unicode CLDR); rare ones, for millions, fall back to `other`. */
export type PluralForm<L extends InterfaceLocale> = L extends "zh"
  ? "other"
  : L extends "pl"
    ? "one" | "few" | "many"
    : "one" | "other";

/** A counted word in each of its language's forms. */
export type Plurals<L extends InterfaceLocale> = Readonly<Record<PluralForm<L>, string>>;

/** The form of a word that a count takes. */
export function pluralWord(
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>,
  count: number,
  locale: InterfaceLocale,
): string {
  const form = new Intl.PluralRules(languageTag(locale)).select(count);
  return forms[form] ?? forms.other ?? forms.many ?? "";
}
