import { Form, Link } from "@remix-run/react";
import type { SerializeFrom } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import type { DroppedReason } from "#app/domain/tickets/dropped-reason.ts";
import type { Operations } from "#app/domain/tickets/view-operations.server.ts";
import { momentInWords } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";

type WatchProps = { view: SerializeFrom<Operations>; locale: string; timeZone: string };

/** The red line with the tickets that nobody answers for and what to do; a calm line when there is none. */
export function Watch({ view, locale, timeZone }: WatchProps) {
  const { t } = useTranslation();
  const { dropped, droppedCount, checkedAt } = view;
  const moment = (at: string | Date) => momentInWords(at, locale, timeZone, "minute");
  return (
    <section className="mt-6" aria-labelledby="watch">
      <h2 id="watch" className="mb-2 text-lg">
        {t("operations.watch")}
      </h2>
      {droppedCount > 0 ? (
        <Notice tone="fault">{t("operations.red", { count: droppedCount })}</Notice>
      ) : checkedAt ? (
        <Notice tone="done">{t("operations.calm")}</Notice>
      ) : null}
      <ul className="mt-3 grid grid-cols-1 gap-3">
        {dropped.map(({ number, subject, shop, reasons, foundAt }) => (
          <li key={number} className="card border-s-4 border-s-no p-4">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <Link to={`/agent/tickets/${number}`} className="link font-semibold">
                <span className="figures">{number}</span> {subject}
              </Link>
              <span className="text-sm text-soft">
                {shop} · {t("operations.since", { date: moment(foundAt) })}
              </span>
            </p>
            <ul className="mt-1.5 list-disc ps-4">
              {reasons.map((reason) => (
                <li key={reason.kind}>
                  {t(`operations.dropped.${reason.kind}`, wordsOf(reason, locale))}{" "}
                  <strong>{t(`operations.mend.${reason.kind}`)}</strong>
                </li>
              ))}
            </ul>
            {reasons.some(({ kind }) => kind === "dead_letter") ? (
              <Form method="post" className="mt-2.5">
                <input type="hidden" name="number" value={number} />
                <button name="intent" value="resend" className="button button-small">
                  {t("operations.resend")}
                </button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      <Form method="post" className="mt-3 flex flex-wrap items-center gap-3">
        <button name="intent" value="check" className="button button-small">
          {t("operations.checkNow")}
        </button>
        <span className="text-sm text-soft">
          {checkedAt ? t("operations.checkedAt", { date: moment(checkedAt) }) : t("operations.neverChecked")}
        </span>
      </Form>
    </section>
  );
}

function wordsOf(reason: DroppedReason, locale: string): { language: string; name: string } {
  return {
    language: "language" in reason ? nameLanguage(reason.language, locale) : "",
    name: "name" in reason ? reason.name : "",
  };
}
