import { listWords } from "#app/domain/i18n/list-words.ts";
import type { PrintedEnd, RuleWords } from "./rule-words.ts";

/** "il 29 novembre 2026", "l’8 novembre 2026": eight and eleven begin with a vowel. */
const il = (day: string) => (/^(8|11)(?!\d)/.test(day) ? `l’${day}` : `il ${day}`);

/** A day with its article; an instant has its own or needs none ("oggi alle 13:00"). */
const theEnd = ({ isDay, text }: PrintedEnd) => (isDay ? il(text) : text);

/** "al 29 novembre", "all’8 novembre", "a oggi alle 13:00"; `da` the same way. */
const to = (end: PrintedEnd) => joined("a", theEnd(end));
const from = (end: PrintedEnd) => joined("da", theEnd(end));

function joined(preposition: "a" | "da", noun: string): string {
  if (noun.startsWith("il ")) return `${preposition}l ${noun.slice(3)}`;
  return noun.startsWith("l’") ? `${preposition}ll’${noun.slice(2)}` : `${preposition} ${noun}`;
}

/** What is said of rules, in Italian. */
export const it: RuleWords<"it"> = {
  deadline: {
    today: (clock) => `oggi alle ${clock}`,
    tomorrow: (clock) => `domani alle ${clock}`,
    onDay: (clock, day) => `${il(day)} alle ${clock}`,
    by: (end) => `entro ${theEnd(end)}`,
    on: (day) => il(day),
    between: (first, last) => `tra ${theEnd(first)} e ${theEnd(last)}`,
  },
  reason: {
    before_deadline: (end) => `È possibile fino ${to(end)}${end.isDay ? " incluso" : ""}.`,
    after_deadline: (end) => `Il termine è passato: scadeva ${theEnd(end)}.`,
    not_yet: (end) => `Sarà possibile ${from(end)}.`,
    now_possible: (end) => `È possibile ${from(end)}.`,
    within_promise: (promised) => `Il tempo annunciato non è ancora trascorso: ${promised}.`,
    promise_passed: (promised) => `Il tempo annunciato è trascorso: ${promised}.`,
    allowed: "Questo ordine lo consente.",
    not_allowed: (fact) => `Non è possibile per questo ordine (${fact}).`,
    does_not_apply: (fact) => `Questa regola non riguarda questo ordine (${fact}).`,
    missing: (fields) => `Ci manca un dato: ${fields}.`,
  },
  fact: { known: (name, value) => `${name}: ${value}`, unknown: (name) => `${name}: nessun dato` },
  sum: {
    event: {
      placedAt: (moment) => `effettuato ${il(moment)}`,
      paidAt: (moment) => `pagato ${il(moment)}`,
      shippedAt: (moment) => `spedito ${il(moment)}`,
      noticeLeftAt: (moment) => `avviso di consegna lasciato ${il(moment)}`,
      deliveredAt: (moment) => `consegnato ${il(moment)}`,
      returnReceivedAt: (moment) => `reso ricevuto ${il(moment)}`,
      refundedAt: (moment) => `rimborsato ${il(moment)}`,
      cancelledAt: (moment) => `annullato ${il(moment)}`,
      statusAt: (moment) => `in questo stato ${joined("da", il(moment))}`,
    },
    moment: (day, clock) => `${day} alle ${clock}`,
    sameDayAt: (clock) => ` → lo stesso giorno alle ${clock}`,
    beforeCutOff: (clock) => ` (prima delle ${clock}: quel giorno conta)`,
    afterCutOff: (clock) => ` (dalle ${clock} in poi: dal giorno successivo)`,
    fromNextDay: (midnight) => `, dalle ${midnight} del giorno successivo`,
    range: (least, most) => `da ${least} a ${most}`,
    withoutHolidays: (days) => {
      const listed = listWords(days.map(il), "it");
      return days.length === 1 ? ` (escluso ${listed}, festivo)` : ` (esclusi ${listed}, festivi)`;
    },
    thenNextDay: ", poi il giorno successivo",
  },
  units: {
    minutes: { one: "minuto", other: "minuti" },
    hours: { one: "ora", other: "ore" },
    days: { one: "giorno", other: "giorni" },
    workingDays: { one: "giorno feriale (lun–sab)", other: "giorni feriali (lun–sab)" },
    businessDays: { one: "giorno lavorativo (lun–ven)", other: "giorni lavorativi (lun–ven)" },
    weeks: { one: "settimana", other: "settimane" },
  },
  fields: {
    status: "stato",
    statusAt: "data dello stato",
    placedAt: "data dell’ordine",
    paidAt: "data del pagamento",
    shippedAt: "data di spedizione",
    noticeLeftAt: "data dell’avviso di consegna",
    deliveredAt: "data di consegna",
    returnReceivedAt: "data di ricezione del reso",
    refundedAt: "data del rimborso",
    cancelledAt: "data di annullamento",
    country: "paese di consegna",
    deliveryMethod: "modalità di consegna",
    shippingSpeed: "velocità di spedizione",
    carrier: "corriere",
    tracking: "numero di tracciamento",
    parcelStatus: "stato del pacco",
    paymentMethod: "metodo di pagamento",
    promoCode: "codice promozionale",
    total: "importo dell’ordine",
    paymentAttempts: "tentativi di pagamento",
    parcels: "pacchi dell’ordine",
    item: "articoli dell’ordine",
    order: "contenuto dell’ordine",
  },
  speeds: { standard: "standard", expedited: "espressa" },
  properties: {
    hygiene: "articolo per l’igiene",
    soldUnsealed: "articolo venduto senza sigillo",
    backOrdered: "articolo in riassortimento",
  },
};
