import { useTranslation } from "react-i18next";
import type { EarlierQuestion } from "#app/domain/answers/list-thread.server.ts";

/** What was asked before in this thread; each leads back to its answer. */
export function Thread({ earlier, base }: { earlier: EarlierQuestion[]; base: string }) {
  const { t } = useTranslation();
  if (earlier.length === 0) return null;
  return (
    <nav aria-labelledby="thread" className="mb-6 border-s-2 border-line ps-4">
      <h2 id="thread" className="eyebrow">
        {t("answer.thread")}
      </h2>
      <ol>
        {earlier.map(({ question, answerId }) => (
          <li key={answerId}>
            <a className="link inline-flex min-h-11 items-center break-words" href={`${base}/answers/${answerId}`}>
              {question}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
