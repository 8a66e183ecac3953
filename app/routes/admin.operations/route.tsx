import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { countOpenTickets } from "#app/domain/tickets/count-open-tickets.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { services } from "#app/services.server.ts";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("admin.operations");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "routes/admin.operations");
  return { counts: await countOpenTickets(services.db) };
}

/** How the desk stands: what is open, and what is late or stuck. */
export default function Operations() {
  const { counts } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <h1 className="text-2xl">{t("admin.operations")}</h1>
      <p className="mt-3 text-soft">{t("admin.lead")}</p>
      {counts.length === 0 ? <p className="mt-5">{t("admin.none")}</p> : null}
      <dl className="figures mt-5 flex flex-wrap gap-x-10 gap-y-4">
        {counts.map(({ status, count }) => (
          <div key={status}>
            <dt className="text-soft">{t(`agent.status.${status}`)}</dt>
            <dd className="text-2xl">{count}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
