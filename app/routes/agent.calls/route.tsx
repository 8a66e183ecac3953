import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listCalls, type DueCall } from "#app/domain/calls/list-calls.server.ts";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { staffLocale } from "#app/domain/i18n/locale.ts";
import { staffReach } from "#app/domain/tickets/staff-reach.server.ts";
import { summaryInWords } from "#app/domain/triage/summary-in-words.ts";
import { findShop } from "#app/flows/knowledge-base.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { services } from "#app/services.server.ts";
import { momentInWords } from "#app/ui/moment.tsx";
import { pageTitle } from "#app/ui/page-title.ts";
import { CallOutcomeForm } from "#app/ui/ticket/call-outcome-form.tsx";
import { ReadError } from "#app/ui/desk/read-error.tsx";
import { FormModules } from "#app/ui/desk/form-modules.tsx";
import { keepLastRead } from "#app/ui/desk/last-read.ts";

export const meta = pageTitle("counter.calls.title");

/** The calls to be made: one's own, and those of one's queues that nobody has. */
export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, "routes/agent.calls");
  const { queued } = await staffReach(services.db, staff);
  const now = services.clock();
  const calls = await listCalls(services.db, queued, now);
  return {
    ...{ locale: staff.locale, now },
    calls: calls.map((call) => ({
      ...call,
      timeZone: findShop(services.knowledge(), call.shop)?.shop.timeZone ?? "UTC",
      submissionKey: crypto.randomUUID(),
    })),
  };
}

export const ErrorBoundary = ReadError;

export const clientLoader = keepLastRead(() => "calls");

type ShownCall = DueCall & { timeZone: string; submissionKey: string };

export default function Calls() {
  const { calls, locale, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const due = calls.filter(({ startsAt }) => startsAt <= now);
  const coming = calls.filter(({ startsAt }) => startsAt > now);
  return (
    <div className="p-5">
      {calls[0] ? <FormModules paths={[`/agent/tickets/${calls[0].ticketNumber}/call`]} /> : null}
      <h2 className="text-xl">{t("counter.calls.title")}</h2>
      {calls.length === 0 ? <p className="mt-3 text-soft">{t("counter.calls.empty")}</p> : null}
      {[
        { name: "due", list: due },
        { name: "coming", list: coming },
      ].map(({ name, list }) =>
        list.length === 0 ? null : (
          <section key={name} className="mt-4" aria-labelledby={name}>
            <h3 id={name} className="eyebrow">
              {t(`counter.calls.${name}`)}
            </h3>
            <ul className="mt-2 grid grid-cols-1 gap-3">
              {list.map((call) => (
                <Call key={call.ticketNumber} call={call} locale={locale} />
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

function Call({ call, locale }: { call: ShownCall; locale: string }) {
  const { t } = useTranslation();
  const moment = (at: Date) => momentInWords(at, locale, call.timeZone, "minute");
  return (
    <li className="card p-4">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="figures font-semibold">{moment(call.startsAt)}</span>
        {call.isLate ? (
          <span className="font-semibold text-no">{t("counter.calls.late", { date: moment(call.endsAt) })}</span>
        ) : null}
        <a className="link figures text-lg font-semibold" href={`tel:${call.phone}`}>
          {call.phone}
        </a>
        <span>{nameLanguage(call.language, locale)}</span>
      </p>
      <p className="break-words">
        {call.customer.name ?? call.customer.email}
        {call.orderNumber ? ` · ${t("counter.calls.order", { number: call.orderNumber })}` : ""} ·{" "}
        {call.assignee?.name ?? t("counter.calls.unassigned")}
      </p>
      <p className="mt-1 break-words">
        <Link className="link" to={`/agent/tickets/${call.ticketNumber}`}>
          {call.ticketNumber} {call.subject}
        </Link>
      </p>
      <p className="text-sm break-words whitespace-pre-line text-soft">
        {summaryInWords(call.summary, staffLocale(locale))}
      </p>
      {call.attempts.length > 0 ? (
        <ul className="mt-1 text-sm" aria-label={t("counter.calls.tries")}>
          {call.attempts.map((attempt) => (
            <li key={attempt.calledAt.toISOString()}>
              {moment(attempt.calledAt)} · {t(`counter.calls.outcomes.${attempt.outcome}`)}
              {attempt.by ? ` · ${attempt.by}` : ""} {attempt.note}
            </li>
          ))}
        </ul>
      ) : null}
      <CallOutcomeForm number={call.ticketNumber} submissionKey={call.submissionKey} />
    </li>
  );
}
