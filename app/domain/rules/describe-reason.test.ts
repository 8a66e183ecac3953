import { expect, test } from "vitest";
import { type InterfaceLocale, interfaceLocales } from "#app/domain/i18n/locale.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { exampleItem } from "#tests/support/example-order.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { judged, noon } from "#tests/support/judged-rule.ts";
import { describeReason } from "./describe-reason.ts";
import { ruleWords } from "./words-by-locale.ts";

type Case = { rule: unknown; order?: Partial<Order>; now?: Date };
type Locale = Exclude<InterfaceLocale, "en" | "fr">;

const shop = exampleShop();
const deliveredAt = new Date("2026-11-15T16:20:00+01:00");
const until13 = { until: { from: "placedAt", sameDayAt: "13:00" } };

/** English and French are in `words.test.ts`. */
const cases: Case[] = [
  { rule: { until: { from: "deliveredAt", days: 14 } }, order: { deliveredAt } },
  { rule: until13 },
  { rule: { until: { from: "deliveredAt", days: 1 } }, order: { deliveredAt } },
  { rule: until13, now: new Date("2026-11-24T00:00:00+01:00") },
  { rule: { after: { from: "deliveredAt", days: 20 } }, order: { deliveredAt } },
  { rule: { after: { from: "placedAt", hours: 24 } } },
  { rule: { after: { from: "deliveredAt", days: 1 } }, order: { deliveredAt } },
  { rule: { after: { from: "placedAt", hours: 1 } } },
  { rule: { expect: { from: "deliveredAt", days: [8, 9] } }, order: { deliveredAt } },
  { rule: { expect: { from: "deliveredAt", days: 2 } }, order: { deliveredAt } },
  { rule: { allowed: { item: "backOrdered" } }, order: { items: [exampleItem({ backOrdered: true })] } },
  { rule: { allowed: { not: { item: "hygiene" } } }, order: { items: [exampleItem({ hygiene: true })] } },
  { rule: { appliesTo: { country: "FR" }, until: { from: "placedAt", days: 1 } }, order: { country: "DE" } },
  {
    rule: { appliesTo: { shippingSpeed: "standard" }, until: { from: "placedAt", days: 1 } },
    order: { shippingSpeed: "expedited" },
  },
  { rule: { until: { from: "deliveredAt", days: 1 } } },
];

const reasons: Record<Locale, string[]> = {
  es: [
    "Es posible hasta el 29 de noviembre de 2026 inclusive.",
    "Es posible hasta las 13:00 de hoy.",
    "El plazo ha vencido: terminó el 16 de noviembre de 2026.",
    "El plazo ha vencido: terminó a las 13:00 del 23 de noviembre de 2026.",
    "Será posible a partir del 6 de diciembre de 2026.",
    "Será posible a partir de las 10:00 de mañana.",
    "Es posible desde el 17 de noviembre de 2026.",
    "Es posible desde las 11:00 de hoy.",
    "El plazo anunciado aún no ha pasado: entre el 23 y el 24 de noviembre de 2026.",
    "El plazo anunciado ya ha pasado: a más tardar el 17 de noviembre de 2026.",
    "Este pedido lo permite.",
    "No es posible con este pedido (artículo de higiene).",
    "Esta regla no se aplica a este pedido (país de entrega: Alemania).",
    "Esta regla no se aplica a este pedido (rapidez del envío: exprés).",
    "Nos falta un dato: fecha de entrega.",
  ],
  it: [
    "È possibile fino al 29 novembre 2026 incluso.",
    "È possibile fino a oggi alle 13:00.",
    "Il termine è passato: scadeva il 16 novembre 2026.",
    "Il termine è passato: scadeva il 23 novembre 2026 alle 13:00.",
    "Sarà possibile dal 6 dicembre 2026.",
    "Sarà possibile da domani alle 10:00.",
    "È possibile dal 17 novembre 2026.",
    "È possibile da oggi alle 11:00.",
    "Il tempo annunciato non è ancora trascorso: tra il 23 e il 24 novembre 2026.",
    "Il tempo annunciato è trascorso: entro il 17 novembre 2026.",
    "Questo ordine lo consente.",
    "Non è possibile per questo ordine (articolo per l’igiene).",
    "Questa regola non riguarda questo ordine (paese di consegna: Germania).",
    "Questa regola non riguarda questo ordine (velocità di spedizione: espressa).",
    "Ci manca un dato: data di consegna.",
  ],
  nl: [
    "Dit kan tot en met 29 november 2026.",
    "Dit kan tot vandaag om 13:00 uur.",
    "De termijn is voorbij: die liep tot en met 16 november 2026.",
    "De termijn is voorbij: die liep tot 23 november 2026 om 13:00 uur.",
    "Dit kan vanaf 6 december 2026.",
    "Dit kan vanaf morgen om 10:00 uur.",
    "Dit kan sinds 17 november 2026.",
    "Dit kan sinds vandaag om 11:00 uur.",
    "De beloofde termijn loopt nog: tussen 23 en 24 november 2026.",
    "De beloofde termijn is voorbij: uiterlijk 17 november 2026.",
    "Bij deze bestelling kan dit.",
    "Bij deze bestelling kan dit niet (hygiëneartikel).",
    "Deze regel geldt niet voor deze bestelling (land van bezorging: Duitsland).",
    "Deze regel geldt niet voor deze bestelling (verzendsnelheid: express).",
    "We missen één gegeven: bezorgdatum.",
  ],
  de: [
    "Das ist bis einschließlich 29. Nov. 2026 möglich.",
    "Das ist bis heute um 13:00 Uhr möglich.",
    "Die Frist ist abgelaufen: Sie endete am 16. Nov. 2026.",
    "Die Frist ist abgelaufen: Sie endete am 23. Nov. 2026 um 13:00 Uhr.",
    "Das ist ab dem 6. Dez. 2026 möglich.",
    "Das ist ab morgen um 10:00 Uhr möglich.",
    "Das ist seit dem 17. Nov. 2026 möglich.",
    "Das ist seit heute um 11:00 Uhr möglich.",
    "Die zugesagte Frist läuft noch: zwischen dem 23. und dem 24. Nov. 2026.",
    "Die zugesagte Frist ist verstrichen: spätestens am 17. Nov. 2026.",
    "Bei dieser Bestellung ist das möglich.",
    "Bei dieser Bestellung ist das nicht möglich (Hygieneartikel).",
    "Diese Regel betrifft diese Bestellung nicht (Lieferland: Deutschland).",
    "Diese Regel betrifft diese Bestellung nicht (Versandgeschwindigkeit: Express).",
    "Uns fehlt eine Angabe: Zustelldatum.",
  ],
  zh: [
    "2026年11月29日（含当天）之前可以办理。",
    "今天 13:00 之前可以办理。",
    "期限已过，截止日为2026年11月16日。",
    "期限已过，截止时间为2026年11月23日 13:00。",
    "从2026年12月6日起可以办理。",
    "从明天 10:00 起可以办理。",
    "从2026年11月17日起就可以办理。",
    "从今天 11:00 起就可以办理。",
    "还在承诺的时间内：2026年11月23日至24日。",
    "已超过承诺的时间：最晚2026年11月17日。",
    "此订单可以办理。",
    "此订单无法办理（卫生用品）。",
    "这条规则不适用于此订单（收货国家/地区：德国）。",
    "这条规则不适用于此订单（配送速度：加急）。",
    "缺少信息：送达日期。",
  ],
  pt: [
    "É possível até ao fim do dia 29 de novembro de 2026.",
    "É possível até hoje às 13:00.",
    "O prazo passou: terminou a 16 de novembro de 2026.",
    "O prazo passou: terminou a 23 de novembro de 2026 às 13:00.",
    "Será possível a partir de 6 de dezembro de 2026.",
    "Será possível a partir de amanhã às 10:00.",
    "É possível desde 17 de novembro de 2026.",
    "É possível desde hoje às 11:00.",
    "O prazo anunciado ainda não passou: entre 23 e 24 de novembro de 2026.",
    "O prazo anunciado já passou: até 17 de novembro de 2026.",
    "Com esta encomenda é possível.",
    "Com esta encomenda não é possível (artigo de higiene).",
    "Esta regra não se aplica a esta encomenda (país de entrega: Alemanha).",
    "Esta regra não se aplica a esta encomenda (rapidez do envio: expresso).",
    "Falta-nos uma informação: data de entrega.",
  ],
  pl: [
    "Jest to możliwe do końca dnia 29 listopada 2026.",
    "Jest to możliwe do godz. 13:00 dzisiaj.",
    "Termin minął 16 listopada 2026.",
    "Termin minął o godz. 13:00 dnia 23 listopada 2026.",
    "Będzie to możliwe od 6 grudnia 2026.",
    "Będzie to możliwe od godz. 10:00 jutro.",
    "Jest to możliwe od 17 listopada 2026.",
    "Jest to możliwe od godz. 11:00 dzisiaj.",
    "Zapowiedziany termin jeszcze nie minął: między 23 a 24 listopada 2026.",
    "Zapowiedziany termin minął: najpóźniej 17 listopada 2026.",
    "To zamówienie na to pozwala.",
    "Przy tym zamówieniu nie jest to możliwe (produkt higieniczny).",
    "Ta zasada nie dotyczy tego zamówienia (kraj dostawy: Niemcy).",
    "Ta zasada nie dotyczy tego zamówienia (szybkość wysyłki: ekspresowa).",
    "Brakuje nam informacji: data dostawy.",
  ],
};

test.each(Object.entries(reasons))("reasons are one sentence in %s", (locale, texts) => {
  const all = cases.map(({ rule, order, now = noon }) =>
    describeReason(judged(rule, order, now), { locale, now, shop }),
  );
  expect(all).toEqual(texts);
});

/** Words that are the same in English, by what they say. */
const sameAsEnglish: Record<Exclude<InterfaceLocale, "en">, string[]> = {
  fr: ["minute", "minutes", "standard", "express"],
  es: [],
  it: ["standard"],
  nl: ["express", "status", "week"],
  de: [],
  zh: [],
  pt: [],
  pl: ["status"],
};

test.each(interfaceLocales.filter((locale) => locale !== "en"))("no name in %s is English by accident", (locale) => {
  const names = ({ fields, speeds, properties, units }: (typeof ruleWords)[InterfaceLocale]) =>
    [fields, speeds, properties, ...Object.values(units)].flatMap((words) => Object.values(words) as string[]);
  const english = new Set(names(ruleWords.en));
  const same = new Set(names(ruleWords[locale]).filter((name) => english.has(name)));
  expect([...same].sort()).toEqual([...sameAsEnglish[locale]].sort());
});
