import { expect, test } from "vitest";
import { type InterfaceLocale, interfaceLocales, staffLocales } from "../locale.ts";
import { messages } from "./all-messages.ts";

const translations = interfaceLocales.filter((locale) => locale !== "en");

function textsBelow(tree: unknown, path = ""): [key: string, text: string][] {
  if (typeof tree === "string") return [[path, tree]];
  return Object.entries(tree as object).flatMap(([key, below]) => textsBelow(below, path ? `${path}.${key}` : key));
}

const texts = Object.fromEntries(
  interfaceLocales.map((locale) => [locale, new Map(textsBelow(messages[locale]))]),
) as Record<InterfaceLocale, Map<string, string>>;

/** Staff's words are in staff's locales only. */
const isStaff = (key: string) =>
  /^(admin|agent|closing|counter|editor|hold|insights|mail|merge|operations|people|prioritise|publishing|ratings|tags|triage)\./.test(
    key,
  );
const withoutForm = (key: string) => key.replace(/_(one|few|many|other)$/, "");

test.each(translations)("%s has every message of English and no other", (locale) => {
  const hasStaff = staffLocales.some((staff) => staff === locale);
  const keys = (of: Map<string, string>) => [...new Set([...of.keys()].map(withoutForm))].sort();
  expect(keys(texts[locale])).toEqual(keys(texts.en).filter((key) => hasStaff || !isStaff(key)));
});

test.each(translations)("%s puts in what English puts in", (locale) => {
  const holes = (text = "") => [...text.matchAll(/\{\{[^}]+\}\}/g)].map(([hole]) => hole).sort();
  for (const [key, text] of texts[locale]) {
    const english = texts.en.get(key) ?? texts.en.get(`${withoutForm(key)}_other`);
    expect([key, holes(text)]).toEqual([key, holes(english)]);
  }
});

test.each(interfaceLocales)("%s never raises its voice and leaves no space at an end", (locale) => {
  for (const [key, text] of texts[locale]) {
    expect([key, text]).not.toEqual([key, expect.stringMatching(/[!！¡]/)]);
    expect([key, text.trim()]).toEqual([key, text]);
  }
});

test("a page may put a date of its own at the end of these", () => {
  for (const locale of interfaceLocales)
    for (const key of ["order.date.placed", "ticket.opened"]) expect(texts[locale].get(key)).toMatch(/\{\{date\}\}$/);
});

test("Chinese keeps to its own punctuation", () => {
  for (const [key, text] of texts.zh) expect([key, /[\p{sc=Han}”][,;:?.()]/u.test(text)]).toEqual([key, false]);
});

/** Words that are the same in two languages, by what they say. */
const sameAsEnglish: Record<Exclude<InterfaceLocale, "en">, string[]> = {
  fr: ["Guichet", "Code", "Total", "E-mail", "Conversation", "Support", "Question", "Articles", "Ticket {{number}}"],
  es: ["Guichet", "Total", "No"],
  it: ["Guichet", "Password", "E-mail", "No"],
  nl: ["Guichet", "Code", "E-mail"],
  de: ["Guichet", "Code", "Shops", "Support"],
  zh: ["Guichet"],
  pt: ["Guichet", "Total", "E-mail"],
  pl: ["Guichet", "E-mail"],
};
const sameAsFrench: Record<Exclude<InterfaceLocale, "en" | "fr">, string[]> = {
  es: ["Guichet", "Total"],
  it: ["Guichet", "Cliente", "utile", "E-mail"],
  nl: ["Guichet", "Code", "E-mail"],
  de: ["Guichet", "Code", "Support"],
  zh: ["Guichet"],
  pt: ["Guichet", "Cliente", "Total", "E-mail"],
  pl: ["Guichet", "E-mail"],
};

function shared(locale: InterfaceLocale, other: InterfaceLocale): string[] {
  const isWord = (text: string) => /\p{L}{3}/u.test(text.replace(/\{\{[^}]+\}\}/g, "")) || /^\p{L}+$/u.test(text);
  return [...texts[locale]]
    .filter(([key, text]) => texts[other].get(key) === text && isWord(text) && text !== "{{count}} min")
    .map(([, text]) => text);
}

test.each(translations)("nothing in %s is English by accident", (locale) => {
  expect([...new Set(shared(locale, "en"))].sort()).toEqual(sameAsEnglish[locale].sort());
});

test.each(translations.filter((locale) => locale !== "fr"))("nothing in %s is French by accident", (locale) => {
  expect([...new Set(shared(locale, "fr"))].sort()).toEqual(sameAsFrench[locale].sort());
});
