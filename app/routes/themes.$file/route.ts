import type { LoaderFunctionArgs } from "@remix-run/node";
import { themeCss } from "#app/domain/shops/theme-css.ts";
import { findShop } from "#app/flows/knowledge-base.ts";
import { services } from "#app/services.server.ts";

/** A shop's colours, as a stylesheet: /themes/<shop>.css */
export function loader({ params }: LoaderFunctionArgs) {
  const shop = findShop(services.knowledge(), params.file?.replace(/\.css$/, "") ?? "")?.shop;
  if (!shop) throw new Response(null, { status: 404 });
  return new Response(themeCss(shop.accent), {
    headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "public, max-age=300" },
  });
}
