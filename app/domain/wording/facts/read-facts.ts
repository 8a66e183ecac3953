import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { calendarWords } from "./calendar-words.ts";
import { numberOfHan, numberOfWord } from "./number-words.ts";
import { readNames } from "./read-names.ts";
import { unitOfWord } from "./unit-words.ts";

/** What a text states that must not be invented, each in one spelling for all languages: `14`, `14 day`, `29/11`, `weekday 5`. */
export type Facts = Record<FactKind, Set<string>>;

export const factKinds = ["link", "code", "date", "amount", "number", "name"] as const;

export type FactKind = (typeof factKinds)[number];

type Token = { text: string; start: number; number: number | null };

const numeral = String.raw`\d+(?:[\s\u00a0\u202f.,'’]\d{3}(?!\d))*(?:[.,]\d{1,2}(?!\d))?`;
const tokenPattern = new RegExp(String.raw`${numeral}|[€$£%]|\p{Script=Han}|(?:(?!\p{Script=Han})\p{Letter})+`, "gu");
const clock = /(\d{1,2})\s?(?::|h|uhr|点|時|时)\s?(\d{2})?(?:\s?(am|pm|a\.m\.|p\.m\.))?(?![\p{Letter}\d])/giu;
const halfDay = /(\d{1,2})\s?(am|pm|a\.m\.|p\.m\.)(?![\p{Letter}\d])/giu;
const numericDate = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const connector = /^(?:to|a|au|and|et|or|ou|bis|und|oder|y|e|o|tot|en|of|ate|do|lub|i|al|到|至|或)$/;
const hanDate = /(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/g;

/** Reads the facts of a text in a language. */
export function readFacts(source: string, language: string): Facts {
  const facts: Facts = { ...readNames(source, language), date: new Set(), amount: new Set(), number: new Set() };
  let text = foldText(source).replace(/pour[ -]cent|per[ -]?cent|por ciento|per cento|por cento/g, "%");
  const add = (kind: FactKind, value: string) => facts[kind].add(value);
  const take = (pattern: RegExp, read: (match: RegExpMatchArray) => void) => {
    text = text.replace(pattern, (...all) => {
      read(all.slice(0, -2) as unknown as RegExpMatchArray);
      return " ; ";
    });
  };
  for (const link of facts.link) text = text.replaceAll(link, " ; ");
  for (const code of facts.code) text = text.replaceAll(code, " ; ");
  take(numericDate, ([, first, second, year, isoYear, isoMonth, isoDay]) => {
    add("date", `${Number(first ?? isoDay)}/${Number(second ?? isoMonth)}`);
    add("number", String(Number(year ?? isoYear)));
  });
  take(hanDate, ([, year, month, day]) => {
    if (year !== undefined) add("number", year);
    add("date", `${Number(day)}/${Number(month)}`);
  });
  take(halfDay, ([, hour, half]) => addHour(hourOf(hour, half)));
  take(clock, ([, hour, minutes, half]) => {
    addHour(hourOf(hour, half));
    if (Number(minutes ?? 0) > 0) add("number", String(Number(minutes)));
  });
  readTokens(tokensOf(text, language), language, add);
  return facts;

  function addHour(hour: number) {
    add("number", String(hour));
    add("amount", `${hour} hour`);
  }
}

function hourOf(hour: string | undefined, half: string | undefined): number {
  const plain = Number(hour);
  if (half === undefined) return plain;
  return half.startsWith("p") ? (plain % 12) + 12 : plain % 12;
}

function tokensOf(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  // A Chinese numeral is one word, though each of its characters could stand alone.
  const joined = text.replace(/[一二三四五六七八九十两]+(?=个|天|日|小时|周|星期|月|年|次|期|件|工作)/gu, (run) =>
    String(numberOfHan(run) ?? run),
  );
  for (const { 0: word, index } of joined.matchAll(tokenPattern)) {
    const number = /^\d/.test(word) ? valueOf(word) : numberOfWord(word, language);
    tokens.push({ text: word, start: index, number });
  }
  return tokens;
}

/** The value of a written number: one or two digits behind the last comma or point are its fraction. */
function valueOf(written: string): number {
  const [, whole = "", fraction = ""] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
  return Number(`${whole.replace(/\D/g, "")}.${fraction || 0}`);
}

function readTokens(tokens: readonly Token[], language: string, add: (kind: FactKind, value: string) => void) {
  const { months, weekdays, weekdayNames, days } = calendarWords(language);
  tokens.forEach(({ text, number }, index) => {
    if (number !== null) {
      add("number", String(number));
      for (const unit of unitsAt(tokens, index)) add("amount", `${number} ${unit}`);
      return;
    }
    const month = months.get(text);
    const day = month === undefined ? null : dayBeside(tokens, index);
    if (day !== null) add("date", `${day}/${month}`);
    const weekday = weekdayNames.get(text) ?? weekdays.find(([start]) => text.startsWith(start))?.[1];
    if (weekday !== undefined && text.length > 3) add("date", `weekday ${weekday}`);
    const relative = days.find(([word]) => text.startsWith(word));
    if (relative !== undefined) add("date", relative[1]);
  });
  const joined = tokens.map(({ text }) => text).join("");
  if (language === "zh") for (const [word, day] of days) if (joined.includes(word)) add("date", day);
}

/** The day of the month that stands beside a month's name: 29 nov., Nov 29, 29 de noviembre. */
function dayBeside(tokens: readonly Token[], index: number): number | null {
  for (const offset of [-1, 1, -2]) {
    const number = tokens[index + offset]?.number ?? null;
    const isNear = offset !== -2 || /^(de|er|st|nd|rd|th)$/.test(tokens[index - 1]?.text ?? "");
    if (number !== null && isNear && Number.isInteger(number) && number >= 1 && number <= 31) return number;
  }
  return null;
}

/** What a number counts: a currency before it, else the unit after it, also beyond an adjective or the rest of a range. */
function unitsAt(tokens: readonly Token[], index: number): string[] {
  const before = tokens[index - 1]?.text;
  if (before !== undefined && /^[€$£]$/.test(before)) return [unitOfWord(before) ?? before];
  const [next, afterNext] = [tokens[index + 1], tokens[index + 2]];
  if (next === undefined) return [];
  if (next.number !== null) return unitsAt(tokens, index + 1);
  if (connector.test(next.text) && (afterNext?.number ?? null) !== null) return unitsAt(tokens, index + 2);
  for (const at of [index + 1, index + 2]) {
    const unit = tokens[at] === undefined || tokens[at].number !== null ? null : unitAt(tokens, at);
    if (unit !== null) return [unit === "day" && isWorking(tokens[at + 1]?.text) ? "workday" : unit];
  }
  return [];
}

function unitAt(tokens: readonly Token[], at: number): string | null {
  const han = tokens.slice(at, at + 3).map(({ text }) => text);
  const isHan = /\p{Script=Han}/u.test(han[0] ?? "");
  if (!isHan) return unitOfWord(han[0] ?? "");
  return unitOfWord(han.join("")) ?? unitOfWord(han.slice(0, 2).join("")) ?? unitOfWord(han[0] ?? "");
}

function isWorking(word: string | undefined): boolean {
  return word !== undefined && unitOfWord(word) === "workday";
}
