import { listWords } from "#app/domain/i18n/list-words.ts";
import type { PrintedEnd, RuleWords } from "./rule-words.ts";

/** "am 29. Nov. 2026", "dem 29. Nov. 2026 um 13:00 Uhr", but "heute um 13:00 Uhr". */
const withArticle = (article: "am" | "dem" | "zum", { text }: PrintedEnd) =>
  /^\d/.test(text) ? `${article} ${text}` : text;

/** What is said of rules, in German. */
export const de: RuleWords<"de"> = {
  deadline: {
    today: (clock) => `heute um ${clock}`,
    tomorrow: (clock) => `morgen um ${clock}`,
    onDay: (clock, day) => `${day} um ${clock}`,
    by: (end) => `spätestens ${withArticle("am", end)}`,
    on: (day) => `am ${day}`,
    between: (first, last) => `zwischen ${withArticle("dem", first)} und ${withArticle("dem", last)}`,
  },
  reason: {
    before_deadline: (end) =>
      `Das ist bis ${end.isDay ? `einschließlich ${end.text}` : withArticle("zum", end)} möglich.`,
    after_deadline: (end) => `Die Frist ist abgelaufen: Sie endete ${withArticle("am", end)}.`,
    not_yet: (end) => `Das ist ab ${withArticle("dem", end)} möglich.`,
    now_possible: (end) => `Das ist seit ${withArticle("dem", end)} möglich.`,
    within_promise: (promised) => `Die zugesagte Frist läuft noch: ${promised}.`,
    promise_passed: (promised) => `Die zugesagte Frist ist verstrichen: ${promised}.`,
    allowed: "Bei dieser Bestellung ist das möglich.",
    not_allowed: (fact) => `Bei dieser Bestellung ist das nicht möglich (${fact}).`,
    does_not_apply: (fact) => `Diese Regel betrifft diese Bestellung nicht (${fact}).`,
    missing: (fields) => `Uns fehlt eine Angabe: ${fields}.`,
  },
  fact: { known: (name, value) => `${name}: ${value}`, unknown: (name) => `${name}: nicht bekannt` },
  sum: {
    event: {
      placedAt: (moment) => `bestellt am ${moment}`,
      paidAt: (moment) => `bezahlt am ${moment}`,
      shippedAt: (moment) => `versandt am ${moment}`,
      noticeLeftAt: (moment) => `Benachrichtigung hinterlassen am ${moment}`,
      deliveredAt: (moment) => `zugestellt am ${moment}`,
      returnReceivedAt: (moment) => `Rücksendung eingegangen am ${moment}`,
      refundedAt: (moment) => `erstattet am ${moment}`,
      cancelledAt: (moment) => `storniert am ${moment}`,
      statusAt: (moment) => `in diesem Status seit dem ${moment}`,
    },
    moment: (day, clock) => `${day} um ${clock}`,
    sameDayAt: (clock) => ` → am selben Tag um ${clock}`,
    beforeCutOff: (clock) => ` (vor ${clock}: dieser Tag zählt)`,
    afterCutOff: (clock) => ` (ab ${clock}: ab dem nächsten Tag)`,
    fromNextDay: (midnight) => `, ab dem nächsten Tag um ${midnight}`,
    range: (least, most) => `${least} bis ${most}`,
    withoutHolidays: (days) => {
      const listed = listWords(
        days.map((day) => `den ${day}`),
        "de",
      );
      return ` (ohne ${listed}, ${days.length === 1 ? "ein Feiertag" : "Feiertage"})`;
    },
    thenNextDay: ", dann der nächste Tag",
  },
  units: {
    minutes: { one: "Minute", other: "Minuten" },
    hours: { one: "Stunde", other: "Stunden" },
    days: { one: "Tag", other: "Tage" },
    workingDays: { one: "Werktag (Mo–Sa)", other: "Werktage (Mo–Sa)" },
    businessDays: { one: "Arbeitstag (Mo–Fr)", other: "Arbeitstage (Mo–Fr)" },
    weeks: { one: "Woche", other: "Wochen" },
  },
  fields: {
    status: "Status",
    statusAt: "Datum des Status",
    placedAt: "Bestelldatum",
    paidAt: "Zahlungsdatum",
    shippedAt: "Versanddatum",
    noticeLeftAt: "Datum der Zustellbenachrichtigung",
    deliveredAt: "Zustelldatum",
    returnReceivedAt: "Eingangsdatum der Rücksendung",
    refundedAt: "Datum der Erstattung",
    cancelledAt: "Datum der Stornierung",
    country: "Lieferland",
    deliveryMethod: "Lieferart",
    shippingSpeed: "Versandgeschwindigkeit",
    carrier: "Versanddienst",
    tracking: "Sendungsnummer",
    parcelStatus: "Paketstatus",
    paymentMethod: "Zahlungsart",
    promoCode: "Gutscheincode",
    total: "Bestellwert",
    paymentAttempts: "Zahlungsversuche",
    parcels: "Pakete der Bestellung",
    item: "Artikel der Bestellung",
    order: "Inhalt der Bestellung",
  },
  speeds: { standard: "Standard", expedited: "Express" },
  properties: {
    hygiene: "Hygieneartikel",
    soldUnsealed: "unversiegelt verkaufter Artikel",
    backOrdered: "nachbestellter Artikel",
  },
};
