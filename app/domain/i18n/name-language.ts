import { languageTag } from "./locale.ts";

/** A language by its name in the reader's: "German" for de in English; the code itself when it has no name. */
export function nameLanguage(code: string, reader: string): string {
  return new Intl.DisplayNames(languageTag(reader), { type: "language" }).of(code) ?? code;
}

/** A language by the name that its own speakers give it, as it stands alone: "Français", "Polski", "中文". */
export function ownLanguageName(code: string): string {
  const name = nameLanguage(code, code);
  return name.slice(0, 1).toLocaleUpperCase(languageTag(code)) + name.slice(1);
}
