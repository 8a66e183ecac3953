import { ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { SourceLine } from "#app/domain/answers/compare-source.ts";
import { languageTag } from "#app/domain/i18n/locale.ts";

type SourceLinesProps = {
  lines: SourceLine[];
  /** the article's language */
  locale: string;
  /** the heading that names the lines */
  labelledBy: string;
  /** what is said before a marked line, for whoever does not see the mark */
  markLabel: string;
  /** lines can be jumped to by `#line-14`; one list on a page */
  hasTargets?: boolean;
};

/** Lines of Markdown as they stand in the file, with their numbers; those that matter are marked, the rest is quieter. */
export function SourceLines({ lines, locale, labelledBy, markLabel, hasTargets = false }: SourceLinesProps) {
  const { i18n } = useTranslation();
  return (
    <ol
      lang={languageTag(locale)}
      aria-labelledby={labelledBy}
      className="card mt-3 overflow-hidden py-2 text-[0.95rem]"
    >
      {lines.map(({ number, text, isMarked }) => (
        <li
          key={number}
          id={hasTargets ? `line-${number}` : undefined}
          tabIndex={hasTargets && isMarked ? -1 : undefined}
          className={`grid scroll-mt-40 grid-cols-[1.25rem_2.25rem_1fr] items-start gap-x-1 border-s-4 py-0.5 pe-4 ${
            isMarked ? "border-accent bg-wash text-ink" : "border-transparent text-soft"
          }`}
        >
          {isMarked ? <ChevronRight className="mt-1 size-4 text-accent" aria-hidden="true" /> : <span />}
          <span className={`figures pe-2 text-end ${isMarked ? "font-semibold" : ""}`}>{number}</span>
          <span className={`min-w-0 wrap-anywhere whitespace-pre-wrap ${isMarked ? "font-medium" : ""}`}>
            {isMarked ? (
              <mark className="bg-transparent text-inherit">
                <span className="sr-only" lang={i18n.language}>
                  {markLabel}:{" "}
                </span>
                {text}
              </mark>
            ) : (
              text
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
