import type { ListItem, Paragraph, RootContent } from "mdast";
import { printDay } from "#app/domain/calendar/print-day.ts";
import { dayOf } from "#app/domain/calendar/zoned-time.ts";
import { listWords } from "#app/domain/i18n/list-words.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { labelFor } from "#app/domain/orders/order-facts.ts";
import type { ReliableOrder, Shipment } from "#app/domain/orders/order.ts";
import { answerPhrases } from "./answer-phrases.ts";
import type { Reader } from "./reader.ts";

const colons: Record<string, string> = { fr: "\u00a0: ", zh: "：" };

/**
 * Which item travels in which parcel, how far each has come; nothing for an order of one parcel or of none that we know.
 * The order's words are text: nothing in them is read as Markdown or HTML.
 */
export function listParcels({ order, shop, locale }: Reader): RootContent[] {
  if (order === null || order.shipments.length < 2) return [];
  const { parcels: phrases } = answerPhrases(locale, shop);
  const fill = (phrase: string, name: string, value: string) => phrase.replace(`{${name}}`, () => value);
  const dated = (phrase: string, date: Date) => fill(phrase, "date", printDay(dayOf(date, shop.timeZone), locale));
  const progress = ({ shippedAt, deliveredAt, parcelStatus }: Shipment) => {
    if (deliveredAt !== null) return [dated(phrases.delivered, deliveredAt)];
    const status = parcelStatus === null ? [] : [labelFor("parcelStatus", parcelStatus, { shop, locale })];
    const sent =
      shippedAt === null ? (parcelStatus === null ? [phrases.waiting] : []) : [dated(phrases.sent, shippedAt)];
    return [...sent, ...status];
  };
  const line = (parcel: Shipment) => {
    const items = itemsIn(order, parcel.id);
    const what = items.length === 0 ? "" : ` (${listWords(items, interfaceLocale(locale))})`;
    const carrier = parcel.carrier === null ? [] : [labelFor("carrier", parcel.carrier, { shop, locale })];
    const by = [...carrier, ...(parcel.tracking === null ? [] : [parcel.tracking])].join(" ");
    const facts = [...progress(parcel), ...(by === "" ? [] : [by])];
    return `${fill(phrases.one, "id", parcel.id)}${what}${colons[locale.slice(0, 2)] ?? ": "}${facts.join(", ")}`;
  };
  const several = fill(phrases.several, "count", String(order.shipments.length));
  return [
    paragraph(several),
    { type: "list", ordered: false, spread: false, children: order.shipments.map((parcel) => listItem(line(parcel))) },
  ];
}

function itemsIn({ items }: ReliableOrder, parcel: string): string[] {
  return items.flatMap(({ name, qty, shipmentId }) =>
    shipmentId === parcel ? [qty > 1 ? `${qty} × ${name}` : name] : [],
  );
}

function paragraph(value: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value }] };
}

function listItem(value: string): ListItem {
  return { type: "listItem", spread: false, children: [paragraph(value)] };
}
