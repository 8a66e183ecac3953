import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listOrders } from "#app/domain/orders/list-orders.server.ts";
import { summariseOrder } from "#app/domain/orders/summarise-order.ts";
import { requireCustomer } from "#app/http/actor.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";
import { OrderCard } from "#app/ui/order/order-card.tsx";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("order.listTitle");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const customer = await requireCustomer(request, shop.id);
  const orders = await listOrders(services.db, { shop: shop.id, customerId: customer.customerId });
  return {
    base: `/${shop.id}/${locale}`,
    locale,
    timeZone: shop.timeZone,
    email: customer.email,
    orders: orders.map((order) => summariseOrder(order, shop, locale)),
  };
}

export default function Orders() {
  const { base, locale, timeZone, email, orders } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <h1 className="text-3xl">{t("order.listTitle")}</h1>
      {orders.length === 0 ? <p className="mt-4">{t("order.listEmpty", { email })}</p> : null}
      <ul className="mt-6 grid grid-cols-1 gap-3">
        {orders.map((order) => (
          <OrderCard
            key={order.number}
            order={order}
            locale={locale}
            timeZone={timeZone}
            href={`${base}/orders/${encodeURIComponent(order.number)}`}
          />
        ))}
      </ul>
    </>
  );
}
