import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";
import { printClock, printDay, printDayRange, printWeekday } from "./print-day.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

/** A day, one at the beginning of a month without its year, one of September, and the day of the month alone. */
const days: Record<InterfaceLocale | "sv", string[]> = {
  en: ["15 Nov. 2026", "1 Nov.", "3 Sept.", "15"],
  fr: ["15 nov. 2026", "1er nov.", "3 sept.", "15"],
  es: ["15 de noviembre de 2026", "1 de noviembre", "3 de septiembre", "15"],
  it: ["15 novembre 2026", "1º novembre", "3 settembre", "15"],
  nl: ["15 november 2026", "1 november", "3 september", "15"],
  de: ["15. Nov. 2026", "1. Nov.", "3. Sept.", "15."],
  zh: ["2026年11月15日", "11月1日", "9月3日", "15日"],
  pt: ["15 de novembro de 2026", "1 de novembro", "3 de setembro", "15"],
  pl: ["15 listopada 2026", "1 listopada", "3 września", "15"],
  sv: ["15 nov. 2026", "1 nov.", "3 sep.", "15"],
};

test.each(Object.entries(days))("days are written in %s", (locale, texts) => {
  expect([
    printDay(day("2026-11-15"), locale),
    printDay(day("2026-11-01"), locale, "no_year"),
    printDay(day("2026-09-03"), locale, "no_year"),
    printDay(day("2026-11-15"), locale, "day_only"),
  ]).toEqual(texts);
});

/** Within a month, over two months and over two years, each end without what the other says. */
const ranges: Record<InterfaceLocale, [string, string][]> = {
  en: [
    ["17", "19 Nov. 2026"],
    ["29 Nov.", "2 Dec. 2026"],
    ["31 Dec. 2026", "1 Jan. 2027"],
  ],
  fr: [
    ["17", "19 nov. 2026"],
    ["29 nov.", "2 déc. 2026"],
    ["31 déc. 2026", "1er janv. 2027"],
  ],
  es: [
    ["17", "19 de noviembre de 2026"],
    ["29 de noviembre", "2 de diciembre de 2026"],
    ["31 de diciembre de 2026", "1 de enero de 2027"],
  ],
  it: [
    ["17", "19 novembre 2026"],
    ["29 novembre", "2 dicembre 2026"],
    ["31 dicembre 2026", "1º gennaio 2027"],
  ],
  nl: [
    ["17", "19 november 2026"],
    ["29 november", "2 december 2026"],
    ["31 december 2026", "1 januari 2027"],
  ],
  de: [
    ["17.", "19. Nov. 2026"],
    ["29. Nov.", "2. Dez. 2026"],
    ["31. Dez. 2026", "1. Jan. 2027"],
  ],
  zh: [
    ["2026年11月17日", "19日"],
    ["2026年11月29日", "12月2日"],
    ["2026年12月31日", "2027年1月1日"],
  ],
  pt: [
    ["17", "19 de novembro de 2026"],
    ["29 de novembro", "2 de dezembro de 2026"],
    ["31 de dezembro de 2026", "1 de janeiro de 2027"],
  ],
  pl: [
    ["17", "19 listopada 2026"],
    ["29 listopada", "2 grudnia 2026"],
    ["31 grudnia 2026", "1 stycznia 2027"],
  ],
};

test.each(Object.entries(ranges))("a range in %s says once what its ends share", (locale, texts) => {
  expect([
    printDayRange(day("2026-11-17"), day("2026-11-19"), locale),
    printDayRange(day("2026-11-29"), day("2026-12-02"), locale),
    printDayRange(day("2026-12-31"), day("2027-01-01"), locale),
  ]).toEqual(texts);
});

const weekdays: Record<InterfaceLocale, [string, string]> = {
  en: ["Monday 23 November", "Sunday 1 November"],
  fr: ["lundi 23 novembre", "dimanche 1er novembre"],
  es: ["lunes, 23 de noviembre", "domingo, 1 de noviembre"],
  it: ["lunedì 23 novembre", "domenica 1º novembre"],
  nl: ["maandag 23 november", "zondag 1 november"],
  de: ["Montag, 23. November", "Sonntag, 1. November"],
  zh: ["11月23日星期一", "11月1日星期日"],
  pt: ["segunda-feira, 23 de novembro", "domingo, 1 de novembro"],
  pl: ["poniedziałek, 23 listopada", "niedziela, 1 listopada"],
};

test.each(Object.entries(weekdays) as [InterfaceLocale, [string, string]][])(
  "weekdays are written in %s",
  (locale, texts) => {
    expect([printWeekday(day("2026-11-23"), locale), printWeekday(day("2026-11-01"), locale)]).toEqual(texts);
  },
);

/** One o'clock in the afternoon, five past nine, midnight. */
const clocks: Record<InterfaceLocale | "sv", string[]> = {
  en: ["13:00", "09:05", "00:00"],
  fr: ["13 h", "9 h 05", "0 h"],
  es: ["13:00", "9:05", "0:00"],
  it: ["13:00", "09:05", "00:00"],
  nl: ["13:00 uur", "09:05 uur", "00:00 uur"],
  de: ["13:00 Uhr", "09:05 Uhr", "00:00 Uhr"],
  zh: ["13:00", "09:05", "00:00"],
  pt: ["13:00", "09:05", "00:00"],
  pl: ["13:00", "09:05", "00:00"],
  sv: ["13:00", "09:05", "00:00"],
};

test.each(Object.entries(clocks))("hours are written in %s", (locale, texts) => {
  const times = [
    { hour: 13, minute: 0 },
    { hour: 9, minute: 5 },
    { hour: 0, minute: 0 },
  ];
  expect(times.map((time) => printClock(time, locale))).toEqual(texts);
});
