import { listWords } from "#app/domain/i18n/list-words.ts";
import type { PrintedEnd, RuleWords } from "./rule-words.ts";

/** "às 13:00", but "à 01:00". */
const as = (clock: string) => (clock.startsWith("01:") ? `à ${clock}` : `às ${clock}`);

/** "a 29 de novembro de 2026", but "hoje às 13:00". */
const on = ({ text }: PrintedEnd) => (/^\d/.test(text) ? `a ${text}` : text);

/** What is said of rules, in Portuguese as it is written in Portugal. */
export const pt: RuleWords<"pt"> = {
  deadline: {
    today: (clock) => `hoje ${as(clock)}`,
    tomorrow: (clock) => `amanhã ${as(clock)}`,
    onDay: (clock, day) => `${day} ${as(clock)}`,
    by: ({ text }) => `até ${text}`,
    on: (day) => `a ${day}`,
    between: (first, last) => `entre ${first.text} e ${last.text}`,
  },
  reason: {
    before_deadline: ({ isDay, text }) => `É possível até ${isDay ? "ao fim do dia " : ""}${text}.`,
    after_deadline: (end) => `O prazo passou: terminou ${on(end)}.`,
    not_yet: ({ text }) => `Será possível a partir de ${text}.`,
    now_possible: ({ text }) => `É possível desde ${text}.`,
    within_promise: (promised) => `O prazo anunciado ainda não passou: ${promised}.`,
    promise_passed: (promised) => `O prazo anunciado já passou: ${promised}.`,
    allowed: "Com esta encomenda é possível.",
    not_allowed: (fact) => `Com esta encomenda não é possível (${fact}).`,
    does_not_apply: (fact) => `Esta regra não se aplica a esta encomenda (${fact}).`,
    missing: (fields) => `Falta-nos uma informação: ${fields}.`,
  },
  fact: { known: (name, value) => `${name}: ${value}`, unknown: (name) => `${name}: sem informação` },
  sum: {
    event: {
      placedAt: (moment) => `feita a ${moment}`,
      paidAt: (moment) => `paga a ${moment}`,
      shippedAt: (moment) => `enviada a ${moment}`,
      noticeLeftAt: (moment) => `aviso de entrega deixado a ${moment}`,
      deliveredAt: (moment) => `entregue a ${moment}`,
      returnReceivedAt: (moment) => `devolução recebida a ${moment}`,
      refundedAt: (moment) => `reembolsada a ${moment}`,
      cancelledAt: (moment) => `cancelada a ${moment}`,
      statusAt: (moment) => `neste estado desde ${moment}`,
    },
    moment: (day, clock) => `${day} ${as(clock)}`,
    sameDayAt: (clock) => ` → no mesmo dia ${as(clock)}`,
    beforeCutOff: (clock) => ` (antes das ${clock}: esse dia conta)`,
    afterCutOff: (clock) => ` (a partir das ${clock}: desde o dia seguinte)`,
    fromNextDay: (midnight) => `, a partir das ${midnight} do dia seguinte`,
    range: (least, most) => `${least} a ${most}`,
    withoutHolidays: (days) => ` (sem contar ${listWords(days, "pt")}, ${days.length === 1 ? "feriado" : "feriados"})`,
    thenNextDay: ", e depois o dia seguinte",
  },
  units: {
    minutes: { one: "minuto", other: "minutos" },
    hours: { one: "hora", other: "horas" },
    days: { one: "dia", other: "dias" },
    workingDays: { one: "dia útil (segunda a sábado)", other: "dias úteis (segunda a sábado)" },
    businessDays: { one: "dia útil (segunda a sexta)", other: "dias úteis (segunda a sexta)" },
    weeks: { one: "semana", other: "semanas" },
  },
  fields: {
    status: "estado",
    statusAt: "data do estado",
    placedAt: "data da encomenda",
    paidAt: "data do pagamento",
    shippedAt: "data de envio",
    noticeLeftAt: "data do aviso de entrega",
    deliveredAt: "data de entrega",
    returnReceivedAt: "data de receção da devolução",
    refundedAt: "data do reembolso",
    cancelledAt: "data do cancelamento",
    country: "país de entrega",
    deliveryMethod: "modo de entrega",
    shippingSpeed: "rapidez do envio",
    carrier: "transportadora",
    tracking: "número de seguimento",
    parcelStatus: "estado do volume",
    paymentMethod: "meio de pagamento",
    promoCode: "código promocional",
    total: "valor da encomenda",
    paymentAttempts: "tentativas de pagamento",
    parcels: "pacotes da encomenda",
    item: "artigos da encomenda",
    order: "conteúdo da encomenda",
  },
  speeds: { standard: "normal", expedited: "expresso" },
  properties: {
    hygiene: "artigo de higiene",
    soldUnsealed: "artigo vendido sem selo",
    backOrdered: "artigo em reposição",
  },
};
