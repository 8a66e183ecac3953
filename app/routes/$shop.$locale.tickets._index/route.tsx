import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listCustomerTickets } from "#app/domain/tickets/list-customer-tickets.server.ts";
import { requireCustomer } from "#app/http/actor.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";
import { Moment } from "#app/ui/moment.tsx";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("ticket.listTitle");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const customer = await requireCustomer(request, shop.id);
  const tickets = await listCustomerTickets(services.db, { shop: shop.id, customerId: customer.customerId });
  return { base: `/${shop.id}/${locale}`, locale, timeZone: shop.timeZone, tickets };
}

export default function Tickets() {
  const { base, locale, timeZone, tickets } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <h1 className="text-3xl">{t("ticket.listTitle")}</h1>
      {tickets.length === 0 ? (
        <div className="mt-4">
          <p>{t("ticket.listEmpty")}</p>
          <a className="button button-primary mt-4" href={`${base}/ask`}>
            {t("answer.again")}
          </a>
        </div>
      ) : null}
      <ul className="mt-6 grid grid-cols-1 gap-3">
        {tickets.map((ticket) => (
          <li key={ticket.number}>
            <a
              href={`${base}/tickets/${ticket.number}`}
              className="card block p-4 text-ink no-underline hover:border-accent sm:p-5"
            >
              <span className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span className="min-w-0 font-semibold break-words">{ticket.subject}</span>
                <span className="figures text-soft">{ticket.number}</span>
              </span>
              <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
                <span className="tag">
                  {ticket.mergedInto
                    ? t("merged.short", { number: ticket.mergedInto })
                    : t(`ticket.status.${ticket.status}`)}
                </span>
                <Moment at={ticket.updatedAt} locale={locale} timeZone={timeZone} detail="minute" />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
