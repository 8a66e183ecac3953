import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { viewMerge } from "#app/domain/tickets/view-merge.server.ts";
import { findShop } from "#app/flows/knowledge-base.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "#app/ui/page-title.ts";
import { MergeEffectList } from "./merge-effects.tsx";
import { MergeSideCard } from "./merge-side.tsx";

export const meta = pageTitle("merge.pageTitle");

/** Both tickets and what merging them would do; it changes nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.merge");
  const number = ticketNumber(params);
  const query = new URL(request.url).searchParams;
  const typed = query.get("into")?.trim() ?? "";
  query.delete("into");
  const into = /^\d{1,9}$/.test(typed) ? Number(typed) : null;
  const view = await viewMerge(services.db, staff, { number, into });
  if (!view) throw new Response(null, { status: 404 });
  return {
    ...view,
    number,
    typed,
    refusal: typed !== "" && into === null ? ("no_number" as const) : view.refusal,
    search: query.toString(),
    locale: staff.locale,
    timeZone: findShop(services.knowledge(), view.shop)?.shop.timeZone ?? "UTC",
  };
}

export default function MergePage() {
  const { number, typed, merged, into, refusal, effects, search, locale, timeZone } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const kept = [...new URLSearchParams(search)];
  return (
    <div className="mx-auto grid w-full max-w-4xl grid-cols-1 gap-5 p-5 sm:p-8">
      <h2 className="text-2xl">
        {into && effects ? t("merge.headingInto", { number, into: into.number }) : t("merge.heading", { number })}
      </h2>
      {refusal ? (
        <div className="[overflow-wrap:anywhere]">
          <Notice tone="fault" id="refused">
            {t(`merge.refused.${refusal}`, { number, into: typed })}
          </Notice>
        </div>
      ) : null}
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <MergeSideCard side={merged} part="closes" locale={locale} timeZone={timeZone} />
        {into && effects ? <MergeSideCard side={into} part="goesOn" locale={locale} timeZone={timeZone} /> : null}
      </div>
      {into && effects ? (
        <>
          <MergeEffectList {...{ merged, into, effects, locale, timeZone }} />
          <Form method="post" action={`/agent/tickets/${number}/merger?${search}`}>
            <input type="hidden" name="into" value={into.number} />
            <button className="button button-primary">{t("merge.button", { number, into: into.number })}</button>
          </Form>
        </>
      ) : (
        <Form action={`/agent/tickets/${number}/merge`} className="flex flex-wrap items-end gap-2">
          {kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <label className="font-semibold">
            {t("merge.byNumber")}
            <input
              key={typed}
              name="into"
              inputMode="numeric"
              required
              autoComplete="off"
              defaultValue={typed}
              className="field figures mt-1 block min-h-9 py-1"
              aria-invalid={refusal ? true : undefined}
              aria-describedby={refusal ? "refused" : undefined}
            />
          </label>
          <button className="button">{t("merge.look")}</button>
        </Form>
      )}
      <p>
        <Link className="link" to={`/agent/tickets/${number}?${search}`}>
          {t("merge.back", { number })}
        </Link>
      </p>
    </div>
  );
}
