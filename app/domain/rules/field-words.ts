import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";

/** An order's field as a reader calls it; the field's own name for one we have no words for. */
export function fieldWords(field: string, locale: InterfaceLocale): string {
  return words[locale][field] ?? field;
}

/** An item's property as a reader calls it. */
export function itemWords(property: string, locale: InterfaceLocale): string {
  return properties[locale][property] ?? property;
}

const words: Record<InterfaceLocale, Record<string, string>> = {
  fr: {
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
    item: "articles de la commande",
    order: "contenu de la commande",
  },
  en: {
    status: "status",
    statusAt: "date of the status",
    placedAt: "date of the order",
    paidAt: "date of payment",
    shippedAt: "date of shipping",
    noticeLeftAt: "date of the delivery notice",
    deliveredAt: "date of delivery",
    returnReceivedAt: "date we received the return",
    refundedAt: "date of the refund",
    cancelledAt: "date of cancellation",
    country: "country of delivery",
    deliveryMethod: "delivery method",
    shippingSpeed: "shipping speed",
    carrier: "carrier",
    tracking: "tracking number",
    parcelStatus: "parcel status",
    paymentMethod: "payment method",
    promoCode: "promotion code",
    total: "order total",
    item: "items of the order",
    order: "contents of the order",
  },
};

const properties: Record<InterfaceLocale, Record<string, string>> = {
  fr: {
    hygiene: "article d'hygiène",
    soldUnsealed: "article vendu sans scellé",
    backOrdered: "article en réapprovisionnement",
  },
  en: { hygiene: "hygiene item", soldUnsealed: "item sold unsealed", backOrdered: "back-ordered item" },
};
