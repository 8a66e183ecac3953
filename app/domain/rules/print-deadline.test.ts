import { expect, test } from "vitest";
import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { judged, noon } from "#tests/support/judged-rule.ts";
import { printDeadline } from "./print-deadline.ts";

type Case = { rule: unknown; order?: Partial<Order>; now?: Date };
type Locale = Exclude<InterfaceLocale, "en" | "fr">;

const deliveredAt = new Date("2026-11-15T16:20:00+01:00");
const until13 = { until: { from: "placedAt", sameDayAt: "13:00" } };

/** English and French are in `words.test.ts`. */
const cases: Case[] = [
  { rule: until13 },
  { rule: until13, now: new Date("2026-11-22T23:00:00+01:00") },
  { rule: until13, now: new Date("2026-11-24T00:00:00+01:00") },
  { rule: { until: { from: "placedAt", sameDayAt: "01:00" } } },
  { rule: { until: { from: "deliveredAt", days: 16 } }, order: { deliveredAt } },
  { rule: { expect: { from: "deliveredAt", days: [2, 4] } }, order: { deliveredAt } },
  { rule: { expect: { from: "deliveredAt", days: [14, 17] } }, order: { deliveredAt } },
  { rule: { expect: { from: "deliveredAt", days: [2, 2] } }, order: { deliveredAt } },
  { rule: { expect: { from: "deliveredAt", days: 5 } }, order: { deliveredAt } },
  { rule: { expect: { from: "placedAt", hours: 24 } } },
  { rule: { expect: { from: "placedAt", hours: [1, 26] } } },
];

const printed: Record<Locale, string[]> = {
  es: [
    "las 13:00 de hoy",
    "las 13:00 de mañana",
    "las 13:00 del 23 de noviembre de 2026",
    "la 1:00 de hoy",
    "1 de diciembre de 2026",
    "entre el 17 y el 19 de noviembre de 2026",
    "entre el 29 de noviembre y el 2 de diciembre de 2026",
    "el 17 de noviembre de 2026",
    "a más tardar el 20 de noviembre de 2026",
    "a más tardar a las 10:00 de mañana",
    "entre las 11:00 de hoy y las 12:00 de mañana",
  ],
  it: [
    "oggi alle 13:00",
    "domani alle 13:00",
    "il 23 novembre 2026 alle 13:00",
    "oggi alle 01:00",
    "1º dicembre 2026",
    "tra il 17 e il 19 novembre 2026",
    "tra il 29 novembre e il 2 dicembre 2026",
    "il 17 novembre 2026",
    "entro il 20 novembre 2026",
    "entro domani alle 10:00",
    "tra oggi alle 11:00 e domani alle 12:00",
  ],
  nl: [
    "vandaag om 13:00 uur",
    "morgen om 13:00 uur",
    "23 november 2026 om 13:00 uur",
    "vandaag om 01:00 uur",
    "1 december 2026",
    "tussen 17 en 19 november 2026",
    "tussen 29 november en 2 december 2026",
    "op 17 november 2026",
    "uiterlijk 20 november 2026",
    "uiterlijk morgen om 10:00 uur",
    "tussen vandaag om 11:00 uur en morgen om 12:00 uur",
  ],
  de: [
    "heute um 13:00 Uhr",
    "morgen um 13:00 Uhr",
    "23. Nov. 2026 um 13:00 Uhr",
    "heute um 01:00 Uhr",
    "1. Dez. 2026",
    "zwischen dem 17. und dem 19. Nov. 2026",
    "zwischen dem 29. Nov. und dem 2. Dez. 2026",
    "am 17. Nov. 2026",
    "spätestens am 20. Nov. 2026",
    "spätestens morgen um 10:00 Uhr",
    "zwischen heute um 11:00 Uhr und morgen um 12:00 Uhr",
  ],
  zh: [
    "今天 13:00",
    "明天 13:00",
    "2026年11月23日 13:00",
    "今天 01:00",
    "2026年12月1日",
    "2026年11月17日至19日",
    "2026年11月29日至12月2日",
    "2026年11月17日",
    "最晚2026年11月20日",
    "最晚明天 10:00",
    "今天 11:00 至明天 12:00",
  ],
  pt: [
    "hoje às 13:00",
    "amanhã às 13:00",
    "23 de novembro de 2026 às 13:00",
    "hoje à 01:00",
    "1 de dezembro de 2026",
    "entre 17 e 19 de novembro de 2026",
    "entre 29 de novembro e 2 de dezembro de 2026",
    "a 17 de novembro de 2026",
    "até 20 de novembro de 2026",
    "até amanhã às 10:00",
    "entre hoje às 11:00 e amanhã às 12:00",
  ],
  pl: [
    "godz. 13:00 dzisiaj",
    "godz. 13:00 jutro",
    "godz. 13:00 dnia 23 listopada 2026",
    "godz. 01:00 dzisiaj",
    "1 grudnia 2026",
    "między 17 a 19 listopada 2026",
    "między 29 listopada a 2 grudnia 2026",
    "17 listopada 2026",
    "najpóźniej 20 listopada 2026",
    "najpóźniej o godz. 10:00 jutro",
    "między godz. 11:00 dzisiaj a godz. 12:00 jutro",
  ],
};

test.each(Object.entries(printed))("deadlines are printed in %s", (locale, texts) => {
  const all = cases.map(({ rule, order, now = noon }) => printDeadline(judged(rule, order, now), { locale, now }));
  expect(all).toEqual(texts);
});
