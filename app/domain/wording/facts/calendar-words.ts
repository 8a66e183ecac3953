import { foldText } from "#app/domain/lexicon/fold-text.ts";

/** Today, tomorrow, midnight and the like as folded words, by language: a wrong one moves a deadline as surely as a wrong number. */
const relativeDays: Record<string, readonly (readonly [string, string])[]> = {
  en: [
    ["midnight", "midnight"],
    ["noon", "noon"],
    ["anytime", "anytime"],
    ["today", "today"],
    ["tonight", "today"],
    ["tomorrow", "tomorrow"],
    ["yesterday", "yesterday"],
  ],
  fr: [
    ["minuit", "midnight"],
    ["midi", "noon"],
    ["soir", "today"],
    ["aujourd", "today"],
    ["demain", "tomorrow"],
    ["hier", "yesterday"],
  ],
  de: [
    ["mitternacht", "midnight"],
    ["jederzeit", "anytime"],
    ["heute", "today"],
    ["morgen", "tomorrow"],
    ["gestern", "yesterday"],
  ],
  es: [
    ["medianoche", "midnight"],
    ["hoy", "today"],
    ["ayer", "yesterday"],
  ],
  it: [
    ["mezzanotte", "midnight"],
    ["oggi", "today"],
    ["domani", "tomorrow"],
    ["ieri", "yesterday"],
  ],
  nl: [
    ["middernacht", "midnight"],
    ["vandaag", "today"],
    ["morgen", "tomorrow"],
    ["gisteren", "yesterday"],
  ],
  pt: [
    ["hoje", "today"],
    ["amanha", "tomorrow"],
    ["ontem", "yesterday"],
  ],
  pl: [
    ["polnoc", "midnight"],
    ["dzis", "today"],
    ["dzisiaj", "today"],
    ["jutro", "tomorrow"],
    ["wczoraj", "yesterday"],
  ],
  zh: [
    ["午夜", "midnight"],
    ["今晚", "today"],
    ["今天", "today"],
    ["明天", "tomorrow"],
    ["昨天", "yesterday"],
  ],
};

export type CalendarWords = {
  /** folded month names, long and short, to 1…12 */
  months: Map<string, number>;
  /** folded long names of weekdays, without their endings, to 1 (Monday)…7 */
  weekdays: [string, number][];
  /** folded long and short names of weekdays to 1…7 */
  weekdayNames: Map<string, number>;
  days: readonly (readonly [string, string])[];
};

const made = new Map<string, CalendarWords>();

/** The words of a language's calendar. */
export function calendarWords(language: string): CalendarWords {
  let words = made.get(language);
  if (words === undefined) made.set(language, (words = makeCalendarWords(language)));
  return words;
}

function makeCalendarWords(language: string): CalendarWords {
  const names = (field: "month" | "weekday", width: "long" | "short", dates: Date[]) =>
    dates.flatMap((date, index) => {
      const format = new Intl.DateTimeFormat(language, { [field]: width, timeZone: "UTC" });
      const dated = new Intl.DateTimeFormat(language, { [field]: width, day: "numeric", timeZone: "UTC" });
      // In a date some languages inflect the month's name (Polish: 5 listopada).
      const inDate = dated.formatToParts(date).find((part) => part.type === field)?.value ?? "";
      return [format.format(date), inDate].map((name) => [foldText(name).replace(/\.$/, ""), index + 1] as const);
    });
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 5)));
  // 2026-06-01 is a Monday.
  const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 5, 1 + day)));
  const isWord = ([name]: readonly [string, number]) => /\p{Letter}/u.test(name) && !/\d/.test(name);
  const longDays = names("weekday", "long", week).filter(isWord);
  return {
    months: new Map([...names("month", "short", months), ...names("month", "long", months)].filter(isWord)),
    weekdays: longDays.map(([name, day]) => [language === "pl" ? name.slice(0, 5) : (name.split("-")[0] ?? name), day]),
    weekdayNames: new Map([...names("weekday", "short", week).filter(isWord), ...longDays]),
    days: relativeDays[language] ?? [],
  };
}
