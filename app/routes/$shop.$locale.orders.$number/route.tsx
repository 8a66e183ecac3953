import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LifeBuoy } from "lucide-react";
import { useTranslation } from "react-i18next";
import { detailOrder } from "#app/domain/orders/detail-order.ts";
import { viewOrder } from "#app/domain/orders/view-order.server.ts";
import { requireCustomer } from "#app/http/actor.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";
import { Moment } from "#app/ui/moment.tsx";
import { Parcels } from "./parcels.tsx";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("order.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const customer = await requireCustomer(request, shop.id);
  const order = await viewOrder(services.db, {
    shop: shop.id,
    customerId: customer.customerId,
    number: params.number ?? "",
  });
  if (!order) throw new Response(null, { status: 404 });
  return { base: `/${shop.id}/${locale}`, locale, timeZone: shop.timeZone, order: detailOrder(order, shop, locale) };
}

export default function OrderPage() {
  const { base, locale, timeZone, order } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <p className="eyebrow">{order.statusLabel}</p>
      <h1 className="figures mt-1 text-3xl">{t("order.title", { number: order.number })}</h1>
      <p className="mt-2 text-soft">
        {t("order.date.placed", { date: "" })}
        <Moment at={order.placedAt} locale={locale} timeZone={timeZone} detail="minute" />
        {order.payment ? ` · ${order.payment}` : ""}
      </p>
      <a className="button button-primary mt-5" href={`${base}/ask?order=${encodeURIComponent(order.number)}`}>
        <LifeBuoy className="size-4" aria-hidden="true" /> {t("order.getHelp")}
      </a>
      <section className="card mt-8 p-5" aria-labelledby="lines">
        <h2 id="lines" className="text-xl">
          {t("order.lines")}
        </h2>
        <ul className="mt-3 divide-y divide-line">
          {order.items.map((item) => (
            <li key={item.sku} className="flex justify-between gap-4 py-3">
              <span>
                {item.qty > 1 ? `${item.qty} × ` : ""}
                {item.name}
                <span className="block text-sm text-soft">
                  {item.sku}
                  {item.parcel ? ` · ${t("order.parcel")} ${item.parcel}` : ""}
                </span>
              </span>
              <span className="figures whitespace-nowrap">{item.price}</span>
            </li>
          ))}
        </ul>
        <p className="figures flex justify-between border-t-2 border-line pt-3 font-semibold">
          <span>{t("order.total")}</span>
          <span>{order.total}</span>
        </p>
      </section>
      <Parcels parcels={order.parcels} locale={locale} timeZone={timeZone} />
    </>
  );
}
