import type { Params } from "@remix-run/react";
import type { Shop } from "#app/domain/shops/shop.ts";
import { findShop, type PublishedShop } from "#app/flows/knowledge-base.ts";
import { services } from "#app/services.server.ts";

/** The shop and locale that an address names; 404 when there is no such shop or it does not speak the locale. */
export function requireShop(params: Params<string>): { shop: Shop; locale: string; published: PublishedShop } {
  const published = findShop(services.knowledge(), params.shop ?? "");
  if (!published || !params.locale || !published.shop.locales.includes(params.locale))
    throw new Response(null, { status: 404 });
  return { shop: published.shop, locale: params.locale, published };
}
