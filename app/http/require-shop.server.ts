import { redirect } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { isInterfaceLocale } from "#app/domain/i18n/locale.ts";
import type { Shop } from "#app/domain/shops/shop.ts";
import { findShop, type PublishedShop } from "#app/flows/knowledge-base.ts";
import { pageLocale } from "#app/flows/letterhead.ts";
import { services } from "#app/services.server.ts";

/** The shop and locale that an address names; 404 when there is no such shop or it does not speak the locale. */
export function requireShop(params: Params<string>): { shop: Shop; locale: string; published: PublishedShop } {
  const published = findShop(services.knowledge(), params.shop ?? "");
  if (!published || !params.locale || !published.shop.locales.includes(params.locale))
    throw new Response(null, { status: 404 });
  return { shop: published.shop, locale: params.locale, published };
}

/**
 * As `requireShop`, for pages that e-mails link to: in a locale that the shop speaks no more, the way to the same page
 * in one that it does, for the links outlive its list of locales.
 */
export function requireShopOrMoved(request: Request, params: Params<string>): ReturnType<typeof requireShop> {
  const shop = findShop(services.knowledge(), params.shop ?? "")?.shop;
  const { locale } = params;
  if (shop && isInterfaceLocale(locale) && !shop.locales.includes(locale)) {
    const { pathname, search } = new URL(request.url);
    const below = pathname.slice(`/${shop.id}/${locale}`.length);
    throw redirect(`/${shop.id}/${pageLocale(shop, locale)}${below}${search}`);
  }
  return requireShop(params);
}
