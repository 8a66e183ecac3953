import i18next, { type i18n } from "i18next";
import type { InterfaceLocale } from "./locale.ts";
import { en } from "./messages/en.ts";
import { fr } from "./messages/fr.ts";

const resources = { en: { translation: en }, fr: { translation: fr } };
const instances = new Map<InterfaceLocale, i18n>();

/** The messages of one locale, ready at once; the same instance each time, on the server and in the browser. */
export function translatorFor(locale: InterfaceLocale): i18n {
  const known = instances.get(locale);
  if (known) return known;
  const instance = i18next.createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: "en",
    resources,
    initImmediate: false,
    interpolation: { escapeValue: false },
  });
  instances.set(locale, instance);
  return instance;
}
