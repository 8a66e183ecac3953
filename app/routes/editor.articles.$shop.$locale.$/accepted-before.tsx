import { useTranslation } from "react-i18next";
import { momentInWords } from "#app/ui/moment-in-words.ts";

type AcceptedBeforeProps = {
  /** as the loader gives it: an instant may be text by then */
  accepted: {
    by: string | null;
    publishedAt: Date | string;
    brokenTests: { file: string; line: number; question: string }[];
    unreadFiles: string[];
  };
  timeZone: string;
  locale: string;
};

/** Who published the text that stands although content tests said otherwise, when, and which tests. */
export function AcceptedBefore({ accepted, timeZone, locale }: AcceptedBeforeProps) {
  const { t } = useTranslation();
  const date = momentInWords(accepted.publishedAt, locale, timeZone, "minute");
  return (
    <details className="rounded-field border border-line px-3 py-2 text-sm">
      <summary className="min-h-6 cursor-pointer">
        {accepted.by === null
          ? t("publishing.accepted", { date })
          : t("publishing.acceptedBy", { name: accepted.by, date })}
      </summary>
      <ul className="mt-2 grid grid-cols-1 gap-1">
        {accepted.brokenTests.map(({ file, line, question }) => (
          <li key={`${file}:${line}`} className="break-words">
            {question} <span className="figures text-soft">{t("publishing.test", { file, line })}</span>
          </li>
        ))}
        {accepted.unreadFiles.map((file) => (
          <li key={file}>{t("publishing.acceptedUnread", { file })}</li>
        ))}
      </ul>
    </details>
  );
}
