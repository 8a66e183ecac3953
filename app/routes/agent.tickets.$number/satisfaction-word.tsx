import { useTranslation } from "react-i18next";
import { languageTag, interfaceLocale } from "#app/domain/i18n/locale.ts";
import { Moment } from "#app/ui/moment.tsx";
import type { WorkedTicket } from "./load-ticket.server.ts";

type SatisfactionWordProps = {
  satisfaction: NonNullable<WorkedTicket["satisfaction"]>;
  language: string;
  locale: string;
  timeZone: string;
};

/** What the customer said of the ticket, about whose work and when; their words are plain text. */
export function SatisfactionWord({ satisfaction, language, locale, timeZone }: SatisfactionWordProps) {
  const { t } = useTranslation();
  const { rating, comment, ratedAt, staff } = satisfaction;
  return (
    <>
      <p>
        <strong className={rating === "bad" ? "text-no" : "text-yes"}>{t(`ratings.${rating}`)}</strong> ·{" "}
        <Moment at={ratedAt} locale={locale} timeZone={timeZone} detail="minute" />
        {staff ? ` · ${t("ratings.about", { name: staff.name })}` : ""}
      </p>
      {comment ? (
        <p
          className="card mt-1 p-3 [overflow-wrap:anywhere] whitespace-pre-line"
          lang={languageTag(interfaceLocale(language))}
        >
          {comment}
        </p>
      ) : null}
    </>
  );
}
