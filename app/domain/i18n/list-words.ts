import { type InterfaceLocale, languageTag } from "./locale.ts";

/** Several things as one sentence names them: "a, b and c". */
export function listWords(words: readonly string[], locale: InterfaceLocale): string {
  return new Intl.ListFormat(languageTag(locale), { type: "conjunction" }).format(words);
}
