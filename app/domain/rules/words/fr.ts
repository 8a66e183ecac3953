import { listWords } from "#app/domain/i18n/list-words.ts";
import type { PrintedEnd, RuleWords } from "./rule-words.ts";

const jusqua = ({ isDay, text }: PrintedEnd) => (isDay ? `jusqu'au ${text}` : `jusqu'à ${text}`);

/** What is said of rules, in French. */
export const fr: RuleWords<"fr"> = {
  deadline: {
    today: (clock) => `${clock} aujourd'hui`,
    tomorrow: (clock) => `${clock} demain`,
    onDay: (clock, day) => `${clock} le ${day}`,
    by: ({ isDay, text }) => `au plus tard ${isDay ? "le" : "à"} ${text}`,
    on: (day) => `le ${day}`,
    between: (first, last) =>
      first.isDay && last.isDay ? `entre le ${first.text} et le ${last.text}` : `entre ${first.text} et ${last.text}`,
  },
  reason: {
    before_deadline: (end) => `C'est possible ${jusqua(end)}${end.isDay ? " inclus" : ""}.`,
    after_deadline: (end) => `Le délai est passé : il courait ${jusqua(end)}.`,
    not_yet: ({ isDay, text }) => `Ce sera possible à partir ${isDay ? "du" : "de"} ${text}.`,
    now_possible: ({ isDay, text }) => `C'est possible depuis ${isDay ? "le " : ""}${text}.`,
    within_promise: (promised) => `Le délai annoncé court encore : ${promised}.`,
    promise_passed: (promised) => `Le délai annoncé est dépassé : ${promised}.`,
    allowed: "Cette commande le permet.",
    not_allowed: (fact) => `Ce n'est pas possible pour cette commande (${fact}).`,
    does_not_apply: (fact) => `Cette règle ne concerne pas cette commande (${fact}).`,
    missing: (fields) => `Il nous manque une information : ${fields}.`,
  },
  fact: { known: (name, value) => `${name} : ${value}`, unknown: (name) => `${name} : inconnu` },
  sum: {
    event: {
      placedAt: (moment) => `passée le ${moment}`,
      paidAt: (moment) => `payée le ${moment}`,
      shippedAt: (moment) => `expédiée le ${moment}`,
      noticeLeftAt: (moment) => `avis de passage laissé le ${moment}`,
      deliveredAt: (moment) => `livrée le ${moment}`,
      returnReceivedAt: (moment) => `retour reçu le ${moment}`,
      refundedAt: (moment) => `remboursée le ${moment}`,
      cancelledAt: (moment) => `annulée le ${moment}`,
      statusAt: (moment) => `dans ce statut depuis le ${moment}`,
    },
    moment: (day, clock) => `${day} à ${clock}`,
    sameDayAt: (clock) => ` → le jour même à ${clock}`,
    beforeCutOff: (clock) => ` (avant ${clock} : ce jour compte)`,
    afterCutOff: (clock) => ` (${clock} ou plus tard : dès le lendemain)`,
    fromNextDay: (midnight) => `, dès le lendemain à ${midnight}`,
    range: (least, most) => `${least} à ${most}`,
    withoutHolidays: (days) => {
      const listed = listWords(
        days.map((day) => `le ${day}`),
        "fr",
      );
      return ` (sans ${listed}, ${days.length === 1 ? "férié" : "fériés"})`;
    },
    thenNextDay: ", puis le lendemain",
  },
  units: {
    minutes: { one: "minute", other: "minutes" },
    hours: { one: "heure", other: "heures" },
    days: { one: "jour", other: "jours" },
    workingDays: { one: "jour ouvrable", other: "jours ouvrables" },
    businessDays: { one: "jour ouvré", other: "jours ouvrés" },
    weeks: { one: "semaine", other: "semaines" },
  },
  fields: {
    status: "statut",
    statusAt: "date du statut",
    placedAt: "date de la commande",
    paidAt: "date du paiement",
    shippedAt: "date d'expédition",
    noticeLeftAt: "date de l'avis de passage",
    deliveredAt: "date de livraison",
    returnReceivedAt: "date de réception du retour",
    refundedAt: "date du remboursement",
    cancelledAt: "date d'annulation",
    country: "pays de livraison",
    deliveryMethod: "mode de livraison",
    shippingSpeed: "rapidité de livraison",
    carrier: "transporteur",
    tracking: "numéro de suivi",
    parcelStatus: "état du colis",
    paymentMethod: "moyen de paiement",
    promoCode: "code promo",
    total: "montant de la commande",
    paymentAttempts: "essais de paiement",
    parcels: "colis de la commande",
    item: "articles de la commande",
    order: "contenu de la commande",
  },
  speeds: { standard: "standard", expedited: "express" },
  properties: {
    hygiene: "article d'hygiène",
    soldUnsealed: "article vendu sans scellé",
    backOrdered: "article en réapprovisionnement",
  },
};
