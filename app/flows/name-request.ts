import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { translatorFor } from "#app/domain/i18n/translator.ts";
import type { AskedItem } from "#app/domain/requests/asked.ts";
import type { RequestType } from "#app/domain/requests/request-type.ts";

const longest = 80;

/** What a request's ticket is called, in the page's words: its type and the first item, at most 80 characters. */
export function nameRequest(type: RequestType, items: readonly AskedItem[], locale: string): string {
  const { t } = translatorFor(interfaceLocale(locale));
  const [first] = items;
  const name = `${t(`request.types.${type}`)}${first ? ` · ${first.name}` : ""}`;
  const characters = [...name];
  return characters.length <= longest
    ? name
    : `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}
