import type { Letterhead } from "#app/domain/tickets/desk.ts";
import type { Shop } from "#app/domain/shops/shop.ts";
import { findShop, type KnowledgeBase } from "./knowledge-base.ts";

/** What e-mails say of shops and where they link to: the public address, or this machine's when none is set. */
export function letterheadFor(
  config: { publicUrl: string | null; port: number },
  knowledge: () => KnowledgeBase,
): Letterhead {
  const origin = config.publicUrl ?? `http://localhost:${config.port}`;
  const factsOf = (shop: string) => findShop(knowledge(), shop) ?? null;
  const shopOf = (shop: string) => factsOf(shop)?.shop ?? null;
  return {
    shopFacts: factsOf,
    shopName: (shop) => shopOf(shop)?.name ?? shop,
    sender: (shop) => shopOf(shop)?.emailFrom ?? null,
    timeZone: (shop) => shopOf(shop)?.timeZone ?? "UTC",
    ticketUrl: ({ shop, language, number }) => {
      const page = pageLocale(shopOf(shop), language);
      return `${origin}/${shop}/${page}/tickets/${number}`;
    },
    staffTicketUrl: (number) => `${origin}/agent/tickets/${number}`,
  };
}

/** The locale of the shop's pages for somebody who writes in this language: theirs, else English, else the shop's own. */
export function pageLocale(shop: Shop | null, language: string): string {
  if (!shop) return language;
  return [language, "en"].find((locale) => shop.locales.includes(locale)) ?? shop.defaultLocale;
}
