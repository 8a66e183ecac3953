import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { preferredLocale } from "#app/domain/i18n/locale.ts";
import { findShop } from "#app/flows/knowledge-base.ts";
import { services } from "#app/services.server.ts";

/** A shop's address without a locale leads to the reader's language. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const shop = findShop(services.knowledge(), params.shop ?? "")?.shop;
  if (!shop) throw new Response(null, { status: 404 });
  const locale = preferredLocale(request.headers.get("Accept-Language"), shop.locales, shop.defaultLocale);
  return redirect(`/${shop.id}/${locale}`);
}
