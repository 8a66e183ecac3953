import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MessageCircleQuestion } from "lucide-react";
import { useTranslation } from "react-i18next";
import { listCategories } from "#app/domain/knowledge/list-categories.ts";
import { listViews } from "#app/domain/orders/keep-views.server.ts";
import { listOrders } from "#app/domain/orders/list-orders.server.ts";
import { summariseView } from "#app/domain/orders/viewed-item.ts";
import { summariseOrder } from "#app/domain/orders/summarise-order.ts";
import { viewShopCustomer } from "#app/http/actor.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";
import { ItemGlance } from "#app/ui/order/item-glance.tsx";
import { OrderCard } from "#app/ui/order/order-card.tsx";
import { ArticleList } from "./article-list.tsx";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("home.title");

const shownOrders = 6;
const shownItems = 4;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale, published } = requireShop(params);
  const customer = await viewShopCustomer(request, shop.id);
  const orders = customer ? await listOrders(services.db, { shop: shop.id, customerId: customer.customerId }) : [];
  const items = customer ? await listViews(services.db, customer.customerId, shownItems) : [];
  return {
    items: items.map((item) => summariseView(item, locale)),
    base: `/${shop.id}/${locale}`,
    locale,
    timeZone: shop.timeZone,
    tagline: shop.tagline[locale] ?? null,
    customer: customer && { name: customer.name },
    orders: orders.slice(0, shownOrders).map((order) => summariseOrder(order, shop, locale)),
    categories: listCategories(published.articles, shop, locale),
  };
}

export default function HelpCentre() {
  const { base, locale, timeZone, tagline, customer, orders, items, categories } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const title = !customer
    ? t("home.title")
    : customer.name
      ? t("home.greeting", { name: customer.name.split(" ")[0] })
      : t("home.which");
  return (
    <>
      {tagline ? <p className="eyebrow">{tagline}</p> : null}
      <h1 className="mt-1 text-3xl sm:text-4xl">{title}</h1>
      {customer ? (
        <>
          {orders.length === 0 ? <p className="mt-4 text-soft">{t("home.noOrders")}</p> : null}
          <ul className="mt-6 grid grid-cols-1 gap-3">
            {orders.map((order) => (
              <OrderCard
                key={order.number}
                order={order}
                locale={locale}
                timeZone={timeZone}
                href={`${base}/ask?order=${encodeURIComponent(order.number)}`}
              />
            ))}
            {items.length > 0 ? (
              <li>
                <h2 className="eyebrow mt-3">{t("home.viewed")}</h2>
              </li>
            ) : null}
            {items.map((item) => (
              <li key={item.sku}>
                <a
                  href={`${base}/ask?item=${encodeURIComponent(item.sku)}`}
                  className="card flex items-center p-4 text-ink no-underline transition-colors duration-100 hover:border-accent sm:p-5"
                >
                  <ItemGlance item={item} locale={locale} timeZone={timeZone} />
                </a>
              </li>
            ))}
            <li>
              <a
                href={`${base}/ask`}
                className="card flex items-center gap-4 border-dashed p-4 text-ink no-underline hover:border-accent sm:p-5"
              >
                <span className="grid size-12 shrink-0 place-items-center rounded-field bg-sunken text-soft">
                  <MessageCircleQuestion className="size-6" aria-hidden="true" />
                </span>
                <span>
                  <span className="block font-semibold">{t("home.other")}</span>
                  <span className="block text-soft">{t("home.otherText")}</span>
                </span>
              </a>
            </li>
          </ul>
        </>
      ) : (
        <div className="mt-6">
          <form method="post" action={`${base}/ask`} className="card p-4 sm:p-6">
            <label htmlFor="text" className="font-semibold">
              {t("ask.label")}
            </label>
            <textarea
              id="text"
              name="text"
              rows={3}
              required
              maxLength={1000}
              className="field mt-2 text-lg"
              placeholder={t("ask.placeholder")}
            />
            <div className="mt-4 flex flex-wrap items-center gap-3">
              <button className="button button-primary">{t("ask.send")}</button>
              <a className="button" href={`${base}/sign-in?next=${encodeURIComponent(base)}`}>
                {t("home.signInToChoose")}
              </a>
            </div>
            <p className="mt-3 text-sm text-soft">{t("home.signedOut")}</p>
          </form>
        </div>
      )}
      <p className="mt-6">
        <a className="link inline-flex min-h-11 items-center font-medium" href={`${base}/support`}>
          {t("ask.talk")}
        </a>
      </p>
      <section className="mt-8" aria-labelledby="articles">
        <h2 id="articles" className="text-xl">
          {t("home.topics")}
        </h2>
        {categories.length === 0 ? (
          <p className="mt-3">{t("home.noArticles")}</p>
        ) : (
          <ArticleList base={base} categories={categories} />
        )}
      </section>
    </>
  );
}
