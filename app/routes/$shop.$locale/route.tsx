import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requireShop } from "#app/http/require-shop.server.ts";
import { viewShopCustomer } from "#app/http/actor.server.ts";
import { SiteHeader } from "#app/ui/site-header.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.shop.name ?? "Guichet" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const customer = await viewShopCustomer(request, shop.id);
  return {
    shop: { id: shop.id, name: shop.name, locales: shop.locales, timeZone: shop.timeZone },
    locale,
    customer: customer && { email: customer.email, name: customer.name },
  };
}

export default function ShopLayout() {
  const { shop, locale, customer } = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  const { t } = useTranslation();
  const below = pathname.slice(`/${shop.id}/${locale}`.length).replace(/\/$/, "");
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader shop={shop} locale={locale} customer={customer} pathBelowLocale={below + search} />
      <main id="content" className="mx-auto w-full max-w-3xl flex-1 px-4 pt-8 pb-16 sm:px-6 sm:pt-12">
        <Outlet />
      </main>
      <footer className="no-print border-t border-line">
        <div className="mx-auto flex max-w-3xl flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-6 text-sm text-soft sm:px-6">
          <p>{t("site.footer")}</p>
          {customer ? (
            <form
              method="post"
              action={`/${shop.id}/${locale}/sign-out`}
              className="flex flex-wrap items-center gap-x-3"
            >
              <span>{customer.email}</span>
              <button className="button button-small">{t("site.signOut")}</button>
            </form>
          ) : null}
        </div>
      </footer>
    </div>
  );
}
