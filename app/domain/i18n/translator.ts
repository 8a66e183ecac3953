import i18next, { type i18n } from "i18next";
import { messages } from "#messages";
import { type InterfaceLocale, languageTag } from "./locale.ts";

const fallback = languageTag("en");
const instances = new Map<InterfaceLocale, i18n>();

/**
 * The messages of one locale, ready at once; the same instance each time. In the browser, where only staff pages run
 * scripts, a locale without staff words speaks English.
 */
export function translatorFor(locale: InterfaceLocale): i18n {
  const known = instances.get(locale);
  if (known) return known;
  const tag = languageTag(locale);
  const instance = i18next.createInstance();
  void instance.init({
    lng: tag,
    fallbackLng: fallback,
    // By the whole tag: Portuguese and Brazilian count zero differently.
    resources: { [fallback]: { translation: messages.en }, [tag]: { translation: messages[locale] } },
    initImmediate: false,
    interpolation: { escapeValue: false },
  });
  instances.set(locale, instance);
  return instance;
}
