import { expect, test } from "vitest";
import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { judged, noon } from "#tests/support/judged-rule.ts";
import { describeSum } from "./describe-sum.ts";
import { pluralWord } from "#app/domain/i18n/plural.ts";
import { ruleWords } from "./words-by-locale.ts";

type Case = { rule: unknown; order?: Partial<Order> };
type Locale = Exclude<InterfaceLocale, "en" | "fr">;

const deliveredAt = new Date("2026-11-15T16:20:00+01:00");
const shippedAt = new Date("2026-11-09T16:20:00+01:00");

/** English and French are in `words.test.ts`. */
const cases: Case[] = [
  { rule: { until: { from: "placedAt", sameDayAt: "13:00" } } },
  { rule: { until: { from: "deliveredAt", days: 1 } }, order: { deliveredAt } },
  { rule: { until: { from: "placedAt", hours: 22 } } },
  { rule: { after: { from: "shippedAt", businessDays: 5 } }, order: { shippedAt } },
  {
    rule: { until: { from: "shippedAt", workingDays: 22 } },
    order: { shippedAt: new Date("2026-12-21T10:00:00+01:00") },
  },
  { rule: { expect: { from: "shippedAt", days: [2, 4] } }, order: { shippedAt } },
  { rule: { until: { from: "placedAt", hours: 48, startNextDay: true } } },
];

const sums: Record<Locale, string[]> = {
  es: [
    "realizado el 23 de noviembre a las 10:00 → el mismo día a las 13:00",
    "entregado el 15 de noviembre + 1 día = 16 de noviembre de 2026",
    "realizado el 23 de noviembre a las 10:00 + 22 horas = las 8:00 del 24 de noviembre de 2026",
    "enviado el 9 de noviembre + 5 días laborables (de lunes a viernes) (sin contar el 11 de noviembre, festivo), y luego el día siguiente = 18 de noviembre de 2026",
    "enviado el 21 de diciembre de 2026 + 22 días laborables (de lunes a sábado) (sin contar el 25 de diciembre y el 1 de enero, festivos) = 18 de enero de 2027",
    "enviado el 9 de noviembre + 2 a 4 días = entre el 11 y el 13 de noviembre de 2026",
    "realizado el 23 de noviembre a las 10:00, desde las 0:00 del día siguiente + 48 horas = las 0:00 del 26 de noviembre de 2026",
  ],
  it: [
    "effettuato il 23 novembre alle 10:00 → lo stesso giorno alle 13:00",
    "consegnato il 15 novembre + 1 giorno = 16 novembre 2026",
    "effettuato il 23 novembre alle 10:00 + 22 ore = il 24 novembre 2026 alle 08:00",
    "spedito il 9 novembre + 5 giorni lavorativi (lun–ven) (escluso l’11 novembre, festivo), poi il giorno successivo = 18 novembre 2026",
    "spedito il 21 dicembre 2026 + 22 giorni feriali (lun–sab) (esclusi il 25 dicembre e il 1º gennaio, festivi) = 18 gennaio 2027",
    "spedito il 9 novembre + da 2 a 4 giorni = tra l’11 e il 13 novembre 2026",
    "effettuato il 23 novembre alle 10:00, dalle 00:00 del giorno successivo + 48 ore = il 26 novembre 2026 alle 00:00",
  ],
  nl: [
    "geplaatst op 23 november om 10:00 uur → dezelfde dag om 13:00 uur",
    "bezorgd op 15 november + 1 dag = 16 november 2026",
    "geplaatst op 23 november om 10:00 uur + 22 uur = 24 november 2026 om 08:00 uur",
    "verzonden op 9 november + 5 werkdagen (ma–vr) (zonder 11 november, een feestdag), daarna de volgende dag = 18 november 2026",
    "verzonden op 21 december 2026 + 22 werkdagen (ma–za) (zonder 25 december en 1 januari, feestdagen) = 18 januari 2027",
    "verzonden op 9 november + 2 tot 4 dagen = tussen 11 en 13 november 2026",
    "geplaatst op 23 november om 10:00 uur, vanaf de volgende dag om 00:00 uur + 48 uur = 26 november 2026 om 00:00 uur",
  ],
  de: [
    "bestellt am 23. Nov. um 10:00 Uhr → am selben Tag um 13:00 Uhr",
    "zugestellt am 15. Nov. + 1 Tag = 16. Nov. 2026",
    "bestellt am 23. Nov. um 10:00 Uhr + 22 Stunden = 24. Nov. 2026 um 08:00 Uhr",
    "versandt am 9. Nov. + 5 Arbeitstage (Mo–Fr) (ohne den 11. Nov., ein Feiertag), dann der nächste Tag = 18. Nov. 2026",
    "versandt am 21. Dez. 2026 + 22 Werktage (Mo–Sa) (ohne den 25. Dez. und den 1. Jan., Feiertage) = 18. Jan. 2027",
    "versandt am 9. Nov. + 2 bis 4 Tage = zwischen dem 11. und dem 13. Nov. 2026",
    "bestellt am 23. Nov. um 10:00 Uhr, ab dem nächsten Tag um 00:00 Uhr + 48 Stunden = 26. Nov. 2026 um 00:00 Uhr",
  ],
  zh: [
    "11月23日 10:00 下单 → 当天 13:00",
    "11月15日送达 + 1 天 = 2026年11月16日",
    "11月23日 10:00 下单 + 22 小时 = 2026年11月24日 08:00",
    "11月9日发货 + 5 个工作日（周一至周五）（不含节假日11月11日），再到次日 = 2026年11月18日",
    "2026年12月21日发货 + 22 个工作日（周一至周六）（不含节假日12月25日和1月1日） = 2027年1月18日",
    "11月9日发货 + 2–4 天 = 2026年11月11日至13日",
    "11月23日 10:00 下单，从次日 00:00 起 + 48 小时 = 2026年11月26日 00:00",
  ],
  pt: [
    "feita a 23 de novembro às 10:00 → no mesmo dia às 13:00",
    "entregue a 15 de novembro + 1 dia = 16 de novembro de 2026",
    "feita a 23 de novembro às 10:00 + 22 horas = 24 de novembro de 2026 às 08:00",
    "enviada a 9 de novembro + 5 dias úteis (segunda a sexta) (sem contar 11 de novembro, feriado), e depois o dia seguinte = 18 de novembro de 2026",
    "enviada a 21 de dezembro de 2026 + 22 dias úteis (segunda a sábado) (sem contar 25 de dezembro e 1 de janeiro, feriados) = 18 de janeiro de 2027",
    "enviada a 9 de novembro + 2 a 4 dias = entre 11 e 13 de novembro de 2026",
    "feita a 23 de novembro às 10:00, a partir das 00:00 do dia seguinte + 48 horas = 26 de novembro de 2026 às 00:00",
  ],
  pl: [
    "złożone 23 listopada o godz. 10:00 → tego samego dnia o godz. 13:00",
    "dostarczone 15 listopada + 1 dzień = 16 listopada 2026",
    "złożone 23 listopada o godz. 10:00 + 22 godziny = godz. 08:00 dnia 24 listopada 2026",
    "wysłane 9 listopada + 5 dni roboczych (pn.–pt.) (bez święta 11 listopada), potem następny dzień = 18 listopada 2026",
    "wysłane 21 grudnia 2026 + 22 dni robocze (pn.–sob.) (bez świąt 25 grudnia i 1 stycznia) = 18 stycznia 2027",
    "wysłane 9 listopada + 2–4 dni = między 11 a 13 listopada 2026",
    "złożone 23 listopada o godz. 10:00, od godz. 00:00 następnego dnia + 48 godzin = godz. 00:00 dnia 26 listopada 2026",
  ],
};

test.each(Object.entries(sums))("sums are told in %s", (locale, texts) => {
  expect(cases.map(({ rule, order }) => describeSum(judged(rule, order), { locale, now: noon }))).toEqual(texts);
});

/** Weeks, counted 0, 1, 2, 5, 12, 21, 22 and 25. */
const weeks: Record<InterfaceLocale, string> = {
  en: "weeks week weeks weeks weeks weeks weeks weeks",
  fr: "semaine semaine semaines semaines semaines semaines semaines semaines",
  es: "semanas semana semanas semanas semanas semanas semanas semanas",
  it: "settimane settimana settimane settimane settimane settimane settimane settimane",
  nl: "weken week weken weken weken weken weken weken",
  de: "Wochen Woche Wochen Wochen Wochen Wochen Wochen Wochen",
  zh: "周 周 周 周 周 周 周 周",
  pt: "semanas semana semanas semanas semanas semanas semanas semanas",
  pl: "tygodni tydzień tygodnie tygodni tygodni tygodni tygodnie tygodni",
};

test.each(Object.entries(weeks) as [InterfaceLocale, string][])("%s counts %s", (locale, words) => {
  const counts = [0, 1, 2, 5, 12, 21, 22, 25];
  expect(counts.map((count) => pluralWord(ruleWords[locale].units.weeks, count, locale)).join(" ")).toBe(words);
});

test.each(Object.keys(weeks) as InterfaceLocale[])("a rare form of %s, for millions, has a word too", (locale) => {
  expect(pluralWord(ruleWords[locale].units.days, 1_000_000, locale)).not.toBe("");
});
