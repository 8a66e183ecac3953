import type { Letterhead } from "#app/domain/tickets/desk.ts";
import { findShop, type KnowledgeBase } from "./knowledge-base.ts";

/** What e-mails say of shops and where they link to: the public address, or this machine's when none is set. */
export function letterheadFor(
  config: { publicUrl: string | null; port: number },
  knowledge: () => KnowledgeBase,
): Letterhead {
  const origin = config.publicUrl ?? `http://localhost:${config.port}`;
  const shopOf = (shop: string) => findShop(knowledge(), shop)?.shop ?? null;
  return {
    shopName: (shop) => shopOf(shop)?.name ?? shop,
    sender: (shop) => shopOf(shop)?.emailFrom ?? null,
    timeZone: (shop) => shopOf(shop)?.timeZone ?? "UTC",
    ticketUrl: ({ shop, locale, number }) => `${origin}/${shop}/${locale}/tickets/${number}`,
    staffTicketUrl: (number) => `${origin}/agent/tickets/${number}`,
  };
}
