import type { Letterhead } from "#app/domain/tickets/desk.ts";
import { signRatingLink } from "#app/domain/tickets/rating-link.server.ts";
import type { Shop } from "#app/domain/shops/shop.ts";
import { findShop, type KnowledgeBase } from "./knowledge-base.ts";

/** What e-mails say of shops and where they link to: the public address, or this machine's when none is set. */
export function letterheadFor(
  config: { publicUrl: string | null; port: number; secretKey: Buffer },
  knowledge: () => KnowledgeBase,
): Letterhead {
  const origin = config.publicUrl ?? `http://localhost:${config.port}`;
  const factsOf = (shop: string) => findShop(knowledge(), shop) ?? null;
  const shopOf = (shop: string) => factsOf(shop)?.shop ?? null;
  const ticketUrl: Letterhead["ticketUrl"] = ({ shop, language, number }) =>
    `${origin}/${shop}/${pageLocale(shopOf(shop), language)}/tickets/${number}`;
  return {
    shopFacts: factsOf,
    shopName: (shop) => shopOf(shop)?.name ?? shop,
    sender: (shop) => shopOf(shop)?.emailFrom ?? null,
    timeZone: (shop) => shopOf(shop)?.timeZone ?? "UTC",
    ticketUrl,
    ratingUrl: ({ id, ...ticket }, rating) =>
      `${ticketUrl(ticket)}/satisfaction?rating=${rating}&signature=${signRatingLink(config.secretKey, id)}`,
    staffTicketUrl: (number) => `${origin}/agent/tickets/${number}`,
  };
}

/** The locale of the shop's pages for somebody who writes in this language: theirs, else English, else the shop's own. */
export function pageLocale(shop: Shop | null, language: string): string {
  if (!shop) return language;
  return [language, "en"].find((locale) => shop.locales.includes(locale)) ?? shop.defaultLocale;
}
