import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { countResolutions } from "#app/domain/insights/count-resolutions.server.ts";
import { listUnhelpfulAnswers } from "#app/domain/insights/list-unhelpful-answers.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { services } from "#app/services.server.ts";
import { pageTitle } from "#app/ui/page-title.ts";
import { Choice } from "./choice.tsx";
import { Resolutions } from "./resolutions.tsx";
import { UnhelpfulList } from "./unhelpful-list.tsx";

export const meta = pageTitle("insights.title");

const periods = [7, 28, 90];

/** What became of one shop's answers lately; a shop or period that there is not counts as none chosen. */
export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, "routes/editor.insights");
  const query = new URL(request.url).searchParams;
  const shops = services
    .knowledge()
    .shops.map(({ shop }) => ({ id: shop.id, name: shop.name, timeZone: shop.timeZone }));
  const shop = shops.find(({ id }) => id === query.get("shop")) ?? shops[0];
  if (!shop) throw new Response(null, { status: 404 });
  const days = periods.find((period) => String(period) === query.get("days")) ?? 28;
  const now = services.clock();
  // A period ends before its end: what is asked at this very instant counts, too.
  const period = { shop: shop.id, from: new Date(now.getTime() - days * 86_400_000), to: new Date(now.getTime() + 1) };
  const [counts, unhelpful] = await Promise.all([
    countResolutions(services.db, period, now),
    listUnhelpfulAnswers(services.db, shop.id),
  ]);
  return { shop, shops: shops.map(({ id, name }) => ({ id, name })), days, counts, unhelpful, locale: staff.locale };
}

export default function Insights() {
  const { shop, shops, days, counts, unhelpful, locale } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const href = (id: string, period: number) => `/editor/insights?shop=${id}&days=${period}`;
  return (
    <div className="mx-auto w-full max-w-4xl p-5 sm:p-8">
      <h2 className="text-2xl">{t("insights.title")}</h2>
      <div className="mt-4 flex flex-wrap gap-x-8 gap-y-2">
        {shops.length > 1 ? (
          <Choice
            label={t("insights.shop")}
            options={shops.map(({ id, name }) => ({ href: href(id, days), label: name, isChosen: id === shop.id }))}
          />
        ) : null}
        <Choice
          label={t("insights.period")}
          options={periods.map((period) => ({
            ...{ href: href(shop.id, period), label: t("insights.days", { count: period }), isChosen: period === days },
          }))}
        />
      </div>
      <p className="mt-5 text-soft">{t("insights.lead", { shop: shop.name, days })}</p>
      <Resolutions counts={counts} />
      <UnhelpfulList answers={unhelpful} shop={shop} locale={locale} />
    </div>
  );
}
