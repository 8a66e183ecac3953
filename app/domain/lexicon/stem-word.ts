import * as snowballModule from "snowball-stemmers";

// A CommonJS package: some loaders give it a default export, others its names.
const snowball = snowballModule.default ?? snowballModule;

const algorithms: Record<string, string> = {
  fr: "french",
  en: "english",
  de: "german",
  nl: "dutch",
  es: "spanish",
  it: "italian",
  pt: "portuguese",
};
const stemmers = new Map(Object.entries(algorithms).map(([locale, name]) => [locale, snowball.newStemmer(name)]));
const known = new Map<string, string>();

/**
 * The stem of a folded word in a language (`fr`, `en-GB`); the word itself where we have no stemmer. Accents are gone
 * before stemming, so a last `e` that an accent would have told apart goes too.
 */
export function stemWord(word: string, locale: string): string {
  const language = locale.slice(0, 2);
  const stemmer = stemmers.get(language);
  if (stemmer === undefined || word.length < 4) return word;
  const key = `${language} ${word}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const stem = stemmer.stem(word).replace(/(?<=...)e+$/, "");
  if (known.size > 50_000) known.clear();
  known.set(key, stem);
  return stem;
}
