import type { MetaFunction } from "@remix-run/react";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { translatorFor } from "#app/domain/i18n/translator.ts";

/** The title of a page: what it is, then whose; the key's {{…}} are the address's parameters. */
export function pageTitle(key: string): MetaFunction {
  return ({ matches, params }) => {
    const dataOf = (id: string) => (matches.find((match) => match.id === id) as { data?: unknown } | undefined)?.data;
    const shop = (dataOf("routes/$shop.$locale") as { shop?: { name: string } } | undefined)?.shop?.name;
    const locale = (dataOf("root") as { locale?: string } | undefined)?.locale;
    const { t } = translatorFor(interfaceLocale(locale));
    return [{ title: `${t(key, params)} · ${shop ?? "Guichet"}` }];
  };
}
