import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { resendMail } from "#app/domain/tickets/resend-mail.server.ts";
import { listUnmannedRules } from "#app/domain/routing/list-unmanned-rules.server.ts";
import { viewSatisfaction } from "#app/domain/insights/view-satisfaction.server.ts";
import { viewOperations } from "#app/domain/tickets/view-operations.server.ts";
import { checkNobodyDropped } from "#app/flows/check-nobody-dropped.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { readForm, textField } from "#app/http/form.server.ts";
import { services } from "#app/services.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "#app/ui/page-title.ts";
import { DeskFigures } from "./desk-figures.tsx";
import { SatisfactionFigures } from "./satisfaction-figures.tsx";
import { UnmannedRules } from "./unmanned-rules.tsx";
import { Watch } from "./watch.tsx";
import { keepLastRead } from "#app/ui/desk/last-read.ts";
import { useOutcome } from "#app/ui/use-outcome.ts";

export const meta = pageTitle("admin.operations");

/** How far back the figures of satisfaction reach. */
const satisfactionDays = 30;

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, "routes/admin.operations");
  const now = services.clock();
  const shops = services.knowledge().shops.map(({ shop }) => shop);
  const [view, unmanned, satisfaction, { timeZone }] = await Promise.all([
    viewOperations(services.db, now),
    listUnmannedRules(services.db, shops),
    viewSatisfaction(services.db, new Date(now.getTime() - satisfactionDays * 86_400_000)),
    services.db.staff.findUniqueOrThrow({ where: { id: staff.staffId }, select: { timeZone: true } }),
  ]);
  return { ...view, unmanned, satisfaction, now: now.toISOString(), locale: staff.locale, timeZone };
}

/** Looks over all open tickets now, or puts an e-mail that was given up on its way again. */
export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, "routes/admin.operations");
  const form = await readForm(request);
  const intent = textField(form, "intent");
  if (intent !== "check" && intent !== "resend") throw new Response("Check or resend.", { status: 400 });
  const isResent =
    intent === "resend"
      ? await resendMail(services.desk, staff, Number(textField(form, "number")), services.clock())
      : null;
  if (isResent) services.nudgeOutbox();
  await checkNobodyDropped(services.desk, services.clock());
  return { isResent };
}

export const clientLoader = keepLastRead(() => "operations");

/** How the desk stands: whether anybody is dropped, what is late, what waits, and who is there. */
export default function Operations() {
  const view = useLoaderData<typeof loader>();
  const outcome = useOutcome<typeof action>();
  const { t } = useTranslation();
  const { counts, unmanned, satisfaction, locale, timeZone, now } = view;
  return (
    <>
      <h1 className="text-2xl">{t("admin.operations")}</h1>
      <p className="mt-3 text-soft">{t("admin.lead")}</p>
      {typeof outcome?.isResent === "boolean" ? (
        <div className="mt-4">
          <Notice tone={outcome.isResent ? "done" : "fault"}>
            {t(outcome.isResent ? "operations.resent" : "operations.notResent")}
          </Notice>
        </div>
      ) : null}
      <Watch view={view} locale={locale} timeZone={timeZone} />
      <UnmannedRules rules={unmanned} locale={locale} />
      {counts.length === 0 ? <p className="mt-5">{t("admin.none")}</p> : null}
      <dl className="figures mt-6 flex flex-wrap gap-x-10 gap-y-4">
        {counts.map(({ status, count }) => (
          <div key={status}>
            <dt className="text-soft">{t(`agent.status.${status}`)}</dt>
            <dd className="text-2xl">{count}</dd>
          </div>
        ))}
      </dl>
      <DeskFigures view={view} locale={locale} now={now} />
      <SatisfactionFigures view={satisfaction} days={satisfactionDays} locale={locale} timeZone={timeZone} />
    </>
  );
}
