import { hasTickets } from "#app/domain/tickets/has-tickets.server.ts";
import { findShop, isRefusedShop } from "#app/flows/knowledge-base.ts";
import { services } from "#app/services.server.ts";

/** Whether this names a shop whose pages cannot be opened now: its shop.yaml is refused, or its folder is gone and its tickets are not. */
export async function isClosedShop(shop: string): Promise<boolean> {
  const base = services.knowledge();
  if (!/^[a-z0-9-]+$/.test(shop) || findShop(base, shop)) return false;
  return isRefusedShop(base, shop) || hasTickets(services.db, shop);
}
