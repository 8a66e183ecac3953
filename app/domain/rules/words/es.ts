import { listWords } from "#app/domain/i18n/list-words.ts";
import type { PrintedEnd, RuleWords } from "./rule-words.ts";

/** "las 13:00", but "la 1:00". */
const las = (clock: string) => (clock.startsWith("1:") ? `la ${clock}` : `las ${clock}`);

/** "el 29 de noviembre de 2026"; an instant has its article. */
const el = ({ isDay, text }: PrintedEnd) => (isDay ? `el ${text}` : text);

/** What is said of rules, in Spanish. */
export const es: RuleWords<"es"> = {
  deadline: {
    today: (clock) => `${las(clock)} de hoy`,
    tomorrow: (clock) => `${las(clock)} de mañana`,
    onDay: (clock, day) => `${las(clock)} del ${day}`,
    by: ({ isDay, text }) => `a más tardar ${isDay ? "el" : "a"} ${text}`,
    on: (day) => `el ${day}`,
    between: (first, last) => `entre ${el(first)} y ${el(last)}`,
  },
  reason: {
    before_deadline: (end) => `Es posible hasta ${el(end)}${end.isDay ? " inclusive" : ""}.`,
    after_deadline: ({ isDay, text }) => `El plazo ha vencido: terminó ${isDay ? "el" : "a"} ${text}.`,
    not_yet: ({ isDay, text }) => `Será posible a partir ${isDay ? "del" : "de"} ${text}.`,
    now_possible: (end) => `Es posible desde ${el(end)}.`,
    within_promise: (promised) => `El plazo anunciado aún no ha pasado: ${promised}.`,
    promise_passed: (promised) => `El plazo anunciado ya ha pasado: ${promised}.`,
    allowed: "Este pedido lo permite.",
    not_allowed: (fact) => `No es posible con este pedido (${fact}).`,
    does_not_apply: (fact) => `Esta regla no se aplica a este pedido (${fact}).`,
    missing: (fields) => `Nos falta un dato: ${fields}.`,
  },
  fact: { known: (name, value) => `${name}: ${value}`, unknown: (name) => `${name}: sin datos` },
  sum: {
    event: {
      placedAt: (moment) => `realizado el ${moment}`,
      paidAt: (moment) => `pagado el ${moment}`,
      shippedAt: (moment) => `enviado el ${moment}`,
      noticeLeftAt: (moment) => `aviso de entrega dejado el ${moment}`,
      deliveredAt: (moment) => `entregado el ${moment}`,
      returnReceivedAt: (moment) => `devolución recibida el ${moment}`,
      refundedAt: (moment) => `reembolsado el ${moment}`,
      cancelledAt: (moment) => `cancelado el ${moment}`,
      statusAt: (moment) => `en este estado desde el ${moment}`,
    },
    moment: (day, clock) => `${day} a ${las(clock)}`,
    sameDayAt: (clock) => ` → el mismo día a ${las(clock)}`,
    beforeCutOff: (clock) => ` (antes de ${las(clock)}: ese día cuenta)`,
    afterCutOff: (clock) => ` (a partir de ${las(clock)}: desde el día siguiente)`,
    fromNextDay: (midnight) => `, desde ${las(midnight)} del día siguiente`,
    range: (least, most) => `${least} a ${most}`,
    withoutHolidays: (days) => {
      const listed = listWords(
        days.map((day) => `el ${day}`),
        "es",
      );
      return ` (sin contar ${listed}, ${days.length === 1 ? "festivo" : "festivos"})`;
    },
    thenNextDay: ", y luego el día siguiente",
  },
  units: {
    minutes: { one: "minuto", other: "minutos" },
    hours: { one: "hora", other: "horas" },
    days: { one: "día", other: "días" },
    workingDays: { one: "día laborable (de lunes a sábado)", other: "días laborables (de lunes a sábado)" },
    businessDays: { one: "día laborable (de lunes a viernes)", other: "días laborables (de lunes a viernes)" },
    weeks: { one: "semana", other: "semanas" },
  },
  fields: {
    status: "estado",
    statusAt: "fecha del estado",
    placedAt: "fecha del pedido",
    paidAt: "fecha del pago",
    shippedAt: "fecha de envío",
    noticeLeftAt: "fecha del aviso de entrega",
    deliveredAt: "fecha de entrega",
    returnReceivedAt: "fecha de recepción de la devolución",
    refundedAt: "fecha del reembolso",
    cancelledAt: "fecha de cancelación",
    country: "país de entrega",
    deliveryMethod: "modo de entrega",
    shippingSpeed: "rapidez del envío",
    carrier: "transportista",
    tracking: "número de seguimiento",
    parcelStatus: "estado del paquete",
    paymentMethod: "medio de pago",
    promoCode: "código promocional",
    total: "importe del pedido",
    paymentAttempts: "intentos de pago",
    parcels: "paquetes del pedido",
    item: "artículos del pedido",
    order: "contenido del pedido",
  },
  speeds: { standard: "estándar", expedited: "exprés" },
  properties: {
    hygiene: "artículo de higiene",
    soldUnsealed: "artículo vendido sin precinto",
    backOrdered: "artículo pendiente de reposición",
  },
};
