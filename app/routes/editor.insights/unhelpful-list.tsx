import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { languageTag } from "#app/domain/i18n/locale.ts";
import type { UnhelpfulAnswer } from "#app/domain/insights/list-unhelpful-answers.server.ts";
import { Moment } from "#app/ui/moment.tsx";

type UnhelpfulListProps = {
  answers: UnhelpfulAnswer[];
  shop: { id: string; timeZone: string };
  /** the reader's */
  locale: string;
};

/** The latest answers that did not help: what was asked, the article to mend, why, and the asker's words. */
export function UnhelpfulList({ answers, shop, locale }: UnhelpfulListProps) {
  const { t } = useTranslation();
  return (
    <section className="mt-10" aria-labelledby="unhelpful">
      <h3 id="unhelpful" className="text-xl">
        {t("insights.unhelpful")}
      </h3>
      <p className="mt-1 text-soft">{t(answers.length > 0 ? "insights.unhelpfulHint" : "insights.unhelpfulNone")}</p>
      <ul className="mt-4 grid grid-cols-1 gap-3">
        {answers.map(({ answerId, question, locale: asked, article, reason, comment, givenAt }) => (
          <li key={answerId} className="card p-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <span className="tag">{t(reason ? `feedback.reasons.${reason}` : "insights.noReason")}</span>
              <span className="text-sm text-soft">
                <Moment at={givenAt} locale={locale} timeZone={shop.timeZone} detail="minute" />
              </span>
            </div>
            <p className="mt-2 font-semibold break-words" lang={languageTag(asked)}>
              {question}
            </p>
            {comment ? (
              <blockquote
                className="mt-1 border-s-4 border-line ps-3 break-words whitespace-pre-wrap"
                lang={languageTag(asked)}
              >
                {comment}
              </blockquote>
            ) : null}
            {article ? (
              <p className="mt-2 text-sm text-soft">
                {t("insights.from")}{" "}
                <Link
                  className="link"
                  to={`/editor/articles/${shop.id}/${article.locale}/${article.id}`}
                  lang={languageTag(article.locale)}
                >
                  {article.title}
                </Link>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
