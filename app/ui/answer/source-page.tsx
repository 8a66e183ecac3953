import { CircleCheck, CircleSlash, History } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { SourceLine, SourceToday } from "#app/domain/answers/compare-source.ts";
import type { Citation } from "#app/domain/answers/composed-answer.ts";
import type { LineSpan } from "#app/domain/answers/line-span.ts";
import { languageTag } from "#app/domain/i18n/locale.ts";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { momentInWords } from "#app/ui/moment.tsx";
import { LinesInWords } from "./lines-in-words.tsx";
import { SourceLines } from "./source-lines.tsx";

type SourcePageProps = {
  source: { citation: Citation; lines: SourceLine[] | null; today: SourceToday; articleHref: string | null };
  answeredAt: string;
  /** the reader's */
  locale: string;
  timeZone: string;
  /** where the answer is read */
  backHref: string;
};

/** A citation laid open: the section as it answered, its lines marked, and what has become of it since. */
export function SourcePage({ source, answeredAt, locale, timeZone, backHref }: SourcePageProps) {
  const { t } = useTranslation();
  const { citation, lines, today, articleHref } = source;
  const date = momentInWords(answeredAt, locale, timeZone, "minute");
  const language = languageTag(citation.locale);
  return (
    <>
      <p>
        <a className="link" href={backHref}>
          {t("source.back")}
        </a>
      </p>
      <p className="eyebrow mt-5">{t("source.title")}</p>
      <h1 className="mt-1 text-2xl break-words sm:text-3xl" lang={language}>
        {citation.articleTitle}
      </h1>
      <p className="figures mt-2 text-soft">
        {t("source.answered", { date, version: citation.contentVersion })}
        {citation.locale === locale ? null : (
          <> · {t("answer.language", { language: nameLanguage(citation.locale, locale) })}</>
        )}
      </p>
      <Standing today={today} />
      <section className="mt-8" aria-labelledby="then">
        <h2 id="then" className="text-xl">
          {t("source.then")}
        </h2>
        <p className="mt-1 font-semibold break-words" lang={language}>
          {citation.heading}
        </p>
        {lines === null ? (
          <p className="mt-3 text-soft">{t("source.notKept")}</p>
        ) : (
          <>
            <Guide shown={citation.shown} />
            <SourceLines
              lines={lines}
              locale={citation.locale}
              labelledBy="then"
              markLabel={t("source.used")}
              hasTargets
            />
          </>
        )}
      </section>
      {"lines" in today ? (
        <section className="mt-8" aria-labelledby="today">
          <h2 id="today" className="text-xl">
            {t("source.today")}
          </h2>
          {today.lines.some(({ isMarked }) => isMarked) ? (
            <p className="mt-1 text-soft">{t("source.newLegend")}</p>
          ) : null}
          <SourceLines lines={today.lines} locale={citation.locale} labelledBy="today" markLabel={t("source.new")} />
        </section>
      ) : null}
      {articleHref ? (
        <p className="no-print mt-8">
          <a className="button" href={articleHref}>
            {t("source.open")}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** Whether the article still reads like that. */
function Standing({ today }: { today: SourceToday }) {
  const { t } = useTranslation();
  const isSame = today.kind === "same" || today.kind === "same_section";
  const Icon = isSame ? CircleCheck : today.kind === "gone" ? CircleSlash : History;
  const colours = isSame ? "border-yes bg-yes-wash text-yes" : "border-wait bg-wait-wash text-wait";
  return (
    <p className={`mt-5 flex items-start gap-2.5 rounded-field border px-3.5 py-2.5 font-medium ${colours}`}>
      <Icon className="mt-0.5 size-5 shrink-0" aria-hidden="true" />
      <span>{t(`source.state.${today.kind}`)}</span>
    </p>
  );
}

/** What the marks mean, and the way to each of them by keyboard. */
function Guide({ shown }: { shown: LineSpan[] | undefined }) {
  const { t } = useTranslation();
  if (shown === undefined || shown.length === 0) return <p className="mt-3 text-soft">{t("source.whole")}</p>;
  return (
    <>
      <p className="mt-3 text-soft">{t("source.legend")}</p>
      <p className="figures no-print mt-2 flex flex-wrap items-center gap-x-3">
        <span className="font-medium">{t("source.jump")}</span>
        {shown.map((lines) => (
          <a key={lines.first} className="link inline-flex min-h-11 items-center" href={`#line-${lines.first}`}>
            <LinesInWords lines={lines} />
          </a>
        ))}
      </p>
    </>
  );
}
