import { parseShop } from "#app/domain/shops/parse-shop.ts";
import type { Shop } from "#app/domain/shops/shop.ts";

const source = `name: Example
trade: jewellery
locales: [fr, en]
defaultLocale: fr
accent: "#7a1f3d"
currency: EUR
timeZone: Europe/Paris
holidays: FR
statuses:
  preparing: { fr: En préparation, en: Being prepared }
  shipped: { fr: Expédiée, en: Shipped }
parcelStatuses:
  ready: { fr: Colis prêt, en: Parcel ready }
carriers:
  la_poste: { name: La Poste, phone: "3631" }
paymentMethods:
  transfer: { fr: Virement, en: Bank transfer }
deliveryMethods:
  home: { fr: À domicile, en: Home delivery }
channels:
  email: { languages: [fr, en] }
  chat: { languages: [fr, en] }
  phone: { languages: [fr], hours: { mon: ["10:00-12:00"], tue: ["10:00-12:00"] } }
hours:
  mon: ["09:00-12:30", "13:30-18:00"]
  tue: ["09:00-12:30", "13:30-18:00"]
  sat: ["10:00-16:00"]
sla:
  firstReplyMinutes: { urgent: 60, high: 120, normal: 480, low: 960 }
waitLimitMinutes: 10
emailFrom: "Example <hello@aurelia.example>"
`;

/** A small shop called `aurelia`, in Paris, open on Mondays, Tuesdays and Saturdays. */
export function exampleShop(changes: Partial<Shop> = {}): Shop {
  const parsed = parseShop("aurelia/shop.yaml", source);
  if (parsed.kind === "refused") throw new Error(JSON.stringify(parsed.problems));
  return { ...parsed.shop, ...changes };
}
