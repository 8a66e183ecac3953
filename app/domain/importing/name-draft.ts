import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { stemWord } from "#app/domain/lexicon/stem-word.ts";
import { wordsOf } from "./page-words.ts";

/** A category the shop already has, by its folder and its name in the locale. */
export type KnownCategory = { id: string; name: string };

const longestSlug = 60;
const longestTitle = 120;

/** What a page of questions and a page of help are called where the page's own name is too short. */
const faqNames: Record<string, string> = {
  fr: "Questions fréquentes",
  en: "Frequently asked questions",
  de: "Häufige Fragen",
  nl: "Veelgestelde vragen",
  es: "Preguntas frecuentes",
  it: "Domande frequenti",
  pt: "Perguntas frequentes",
  pl: "Najczęstsze pytania",
  zh: "常见问题解答",
};
const helpNames: Record<string, string> = {
  fr: "Aide",
  en: "Help",
  de: "Hilfe",
  nl: "Hulp",
  es: "Ayuda",
  it: "Aiuto",
  pt: "Ajuda",
  pl: "Pomoc",
  zh: "帮助",
};

/** Small letters, digits and dashes without accents; empty for a text in another script. */
export function slugOf(text: string): string {
  const slug = foldText(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (slug.length <= longestSlug) return slug;
  const cut = slug.slice(0, longestSlug + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 20)).replace(/-+$/, "");
}

/** What a page of help is called in a locale's language. */
export function helpName(locale: string): string {
  return helpNames[locale.slice(0, 2)] ?? "Help";
}

/** A title that an article may have: 4 to 120 characters on one line. */
export function titleOf(text: string, locale: string): string {
  const language = locale.slice(0, 2);
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length > longestTitle) {
    const cut = plain.slice(0, longestTitle - 1);
    const end = cut.lastIndexOf(" ");
    return `${cut.slice(0, end > 60 ? end : undefined)}…`;
  }
  if (plain.length >= 4) return plain;
  const help = helpName(locale);
  if (plain === "" || /^faq$/i.test(plain)) return faqNames[language] ?? "Frequently asked questions";
  return `${plain} – ${help}`;
}

/** A file's name as words, when it has any: `retours-echanges.txt` is `Retours echanges`. */
export function nameOfFile(file: string): string | null {
  const base = file.replace(/^.*[\\/]/, "").replace(/\.[a-z]+$/i, "");
  const words = base.replace(/[-_.+\s]+/g, " ").trim();
  const isHash = /[0-9a-f]{8,}|^[\d\s]*$|^(?:page|index|export|import|download|untitled|sans titre)[\s\d]*$/i.test(
    words,
  );
  if (isHash || !/\p{L}{3}/u.test(words)) return null;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The shop's category that a theme belongs to, when they share the words that matter; else null. */
export function matchCategory(theme: string, known: readonly KnownCategory[], locale: string): string | null {
  const own = stemsOf(theme, locale);
  const scored = known.map(({ id, name }) => {
    const others = stemsOf(`${name} ${id.replace(/-/g, " ")}`, locale);
    const shared = own.filter((stem) => others.includes(stem));
    const points = shared.length / Math.max(1, own.length) + (shared.includes(own[0] ?? "") ? 0.3 : 0);
    return { id, points };
  });
  const best = scored.sort((one, other) => other.points - one.points)[0];
  return best !== undefined && best.points >= 0.5 ? best.id : null;
}

function stemsOf(text: string, locale: string): string[] {
  const words = wordsOf(text).filter((word) => !isStopWord(word, [locale]));
  return [...new Set(words.map((word) => stemWord(word, locale)))];
}
