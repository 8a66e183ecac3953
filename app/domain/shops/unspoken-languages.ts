import { interfaceLocales, isInterfaceLocale } from "#app/domain/i18n/locale.ts";
import type { Shop } from "./shop.ts";

type Path = (string | number)[];
type Found = { path: Path; message: string };

const spoken = `Guichet speaks ${interfaceLocales.join(", ")}.`;

/** Languages that a shop lists and Guichet does not speak, each with what customers meet there instead. */
export function unspokenLanguages({ locales, channels, routing }: Pick<Shop, "locales" | "channels" | "routing">) {
  const pages = find(
    locales,
    ["locales"],
    (locale) =>
      `\`locales\`: articles in ${locale} are shown as you write them, but the buttons and sentences around them and the e-mails will be in English.`,
  );
  const matrix = (["email", "chat", "phone"] as const).flatMap((channel) => {
    const languages = channels[channel]?.languages ?? [];
    // A shop that writes no channels has its locales here: they were told once.
    if (languages === locales) return [];
    return find(
      languages,
      ["channels", channel, "languages"],
      (language) =>
        `\`channels.${channel}.languages\`: a request in ${language} counts as one in its page's language or in English, and is answered and mailed so: ${language} opens nothing here.`,
    );
  });
  const rules = routing.rules.flatMap(({ name, when }, at) =>
    find(
      when.languages ?? [],
      ["routing", "rules", at, "when", "languages"],
      (language) =>
        `The rule "${name}": a request in ${language} counts as one in its page's language or in English, so the rule never meets one in ${language}.`,
    ),
  );
  return [...pages, ...matrix, ...rules];
}

function find(list: readonly string[], path: Path, message: (language: string) => string): Found[] {
  return list.flatMap((language, at) =>
    isInterfaceLocale(language) ? [] : [{ path: [...path, at], message: `${message(language)} ${spoken}` }],
  );
}
