import { useTranslation } from "react-i18next";
import type { Citation } from "#app/domain/answers/composed-answer.ts";
import { extentOf } from "#app/domain/answers/line-span.ts";
import { languageTag } from "#app/domain/i18n/locale.ts";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { LinesInWords } from "./lines-in-words.tsx";

type SourcesProps = {
  citations: Citation[];
  shop: string;
  /** the reader's */
  locale: string;
  /** the page below which each citation is laid open by its position */
  sourcesHref: string;
};

/** Where an answer is written: the article as it reads now, and the lines as they read when it answered. */
export function Sources({ citations, shop, locale, sourcesHref }: SourcesProps) {
  const { t } = useTranslation();
  return (
    <ul className="grid grid-cols-1 gap-1 border-t border-line pt-4 text-sm text-soft">
      {citations.map((citation, position) => {
        const { articleId, anchor, articleTitle, lines, shown } = citation;
        const href = `/${shop}/${citation.locale}/help/${articleId}${anchor ? `#${anchor}` : ""}`;
        return (
          <li key={`${articleId}#${anchor ?? ""}`}>
            {t("answer.source")}{" "}
            <a className="link" href={href} lang={languageTag(citation.locale)}>
              {articleTitle}
            </a>
            {" · "}
            <a className="link figures whitespace-nowrap" href={`${sourcesHref}/${position}`}>
              <LinesInWords lines={extentOf(shown ?? []) ?? lines} />
            </a>
            {citation.locale === locale ? null : (
              <span> · {t("answer.language", { language: nameLanguage(citation.locale, locale) })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
