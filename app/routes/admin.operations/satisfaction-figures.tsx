import type { SerializeFrom } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { languageTag, interfaceLocale } from "#app/domain/i18n/locale.ts";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { leastRatings, shareGood } from "#app/domain/insights/satisfaction-share.ts";
import type { SatisfactionCounts, SatisfactionView } from "#app/domain/insights/view-satisfaction.server.ts";
import { Moment } from "#app/ui/moment.tsx";

type SatisfactionProps = { view: SerializeFrom<SatisfactionView>; days: number; locale: string; timeZone: string };

/** What customers say of solved tickets: counts and shares by shop and language, and their latest words. */
export function SatisfactionFigures({ view: { shops, words }, days, locale, timeZone }: SatisfactionProps) {
  const { t } = useTranslation();
  return (
    <section className="mt-8" aria-labelledby="satisfaction">
      <h2 id="satisfaction" className="mb-2 text-lg">
        {t("ratings.title")}
      </h2>
      <p className="mb-2 text-soft">{t("ratings.lead", { days })}</p>
      {shops.length === 0 ? (
        <p className="text-soft">{t("ratings.none")}</p>
      ) : (
        <>
          <table className="w-full max-w-2xl text-start">
            <thead>
              <tr className="border-b border-line text-soft">
                <th scope="col" className="py-1.5 text-start font-medium">
                  {t("ratings.where")}
                </th>
                {(["solved", "rated", "share"] as const).map((column) => (
                  <th key={column} scope="col" className="py-1.5 ps-3 text-end font-medium">
                    {t(`ratings.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shops.flatMap(({ shop, languages, ...all }) => [
                ...(languages.length > 1
                  ? [<Row key={shop} name={`${shop} · ${t("ratings.allLanguages")}`} counts={all} />]
                  : []),
                ...languages.map(({ language, ...counts }) => (
                  <Row
                    key={`${shop} ${language}`}
                    name={`${shop} · ${nameLanguage(language, locale)}`}
                    counts={counts}
                  />
                )),
              ])}
            </tbody>
          </table>
          <p className="mt-2 max-w-2xl text-sm text-soft">{t("ratings.note", { least: leastRatings })}</p>
        </>
      )}
      <h3 className="mt-5 mb-2 font-semibold">{t("ratings.latest")}</h3>
      {words.length === 0 ? <p className="text-soft">{t("ratings.noWords")}</p> : null}
      <ul className="grid max-w-2xl grid-cols-1 gap-3">
        {words.map(({ number, shop, language, rating, comment, ratedAt, staffName }) => (
          <li key={number} className={`card border-s-4 p-3 ${rating === "bad" ? "border-s-no" : "border-s-yes"}`}>
            <p className="flex flex-wrap items-baseline gap-x-3">
              <Link to={`/agent/tickets/${number}`} className="link figures font-semibold">
                {number}
              </Link>
              <span className="font-semibold">{t(`ratings.${rating}`)}</span>
              <span className="text-sm text-soft">
                {shop} · {nameLanguage(language, locale)} ·{" "}
                <Moment at={ratedAt} locale={locale} timeZone={timeZone} detail="minute" />
                {staffName ? ` · ${t("ratings.about", { name: staffName })}` : ""}
              </span>
            </p>
            <p
              className="mt-1 [overflow-wrap:anywhere] whitespace-pre-line"
              lang={languageTag(interfaceLocale(language))}
            >
              {comment}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ name, counts }: { name: string; counts: SatisfactionCounts }) {
  const { t } = useTranslation();
  const { solved, rated, good } = counts;
  const percent = shareGood(counts);
  return (
    <tr className="border-b border-line">
      <th scope="row" className="py-1.5 text-start font-normal">
        {name}
      </th>
      <td className="figures py-1.5 ps-3 text-end">{solved}</td>
      <td className="figures py-1.5 ps-3 text-end">{rated}</td>
      <td className="figures py-1.5 ps-3 text-end">
        {percent === null ? t("ratings.tooFew") : t("ratings.ofRated", { percent, good, rated })}
      </td>
    </tr>
  );
}
