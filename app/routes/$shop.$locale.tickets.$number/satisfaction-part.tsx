import { useTranslation } from "react-i18next";
import { momentInWords } from "#app/ui/moment.tsx";
import { SatisfactionForm } from "#app/ui/ticket/satisfaction-form.tsx";
import type { SeenTicketData } from "./load-ticket.server.ts";

type SatisfactionPartProps = {
  satisfaction: NonNullable<SeenTicketData["satisfaction"]>;
  path: string;
  locale: string;
  timeZone: string;
};

/** How was it? The form while nothing is said; afterwards what was said, with the form to say something else. */
export function SatisfactionPart({ satisfaction: { said }, path, locale, timeZone }: SatisfactionPartProps) {
  const { t } = useTranslation();
  const typed = { rating: said?.rating ?? null, comment: said?.comment ?? "" };
  const form = <SatisfactionForm action={`${path}/satisfaction`} typed={typed} fault={null} />;
  return (
    <section id="satisfaction" className="card mt-8 scroll-mt-4 p-5" aria-labelledby="satisfaction-title">
      <h2 id="satisfaction-title" className="mb-3 text-xl">
        {t("satisfaction.title")}
      </h2>
      {said ? (
        <>
          <p>{t("satisfaction.thanks")}</p>
          <p className="mt-2 font-semibold">
            {t("satisfaction.said", {
              date: momentInWords(said.ratedAt, locale, timeZone, "minute"),
              rating: t(`satisfaction.${said.rating}`),
            })}
          </p>
          {said.comment ? (
            <blockquote className="mt-2 border-s-4 border-line ps-3 [overflow-wrap:anywhere] whitespace-pre-line">
              {said.comment}
            </blockquote>
          ) : null}
          <details className="mt-3">
            <summary className="link min-h-11 cursor-pointer py-2.5">{t("satisfaction.change")}</summary>
            <p className="mb-3 text-soft">{t("satisfaction.latest")}</p>
            {form}
          </details>
        </>
      ) : (
        form
      )}
    </section>
  );
}
