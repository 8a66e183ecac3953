import type { AskedVerdict } from "./asked.ts";

/** The verdict's words for a reader, else those of the page that the request came from. */
export function verdictWords(verdict: AskedVerdict, locale: string, askedLocale: string) {
  return verdict.words[locale] ?? verdict.words[askedLocale] ?? Object.values(verdict.words)[0] ?? null;
}
