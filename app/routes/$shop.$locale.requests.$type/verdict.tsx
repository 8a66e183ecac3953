import { useTranslation } from "react-i18next";
import { languageTag } from "#app/domain/i18n/locale.ts";
import type { RequestView } from "./view-request.server.ts";

const colours = {
  open: "bg-yes-wash text-yes",
  closed: "bg-no-wash text-no",
  not_applicable: "bg-wait-wash text-wait",
  unknown: "bg-wait-wash text-wait",
} as const;

/** How the article's rule comes out for this order now, with the sum; what is closed is still open to a person. */
export function Verdict({
  verdict,
  article,
}: {
  verdict: NonNullable<RequestView["verdict"]>;
  article: RequestView["article"];
}) {
  const { t } = useTranslation();
  const { state, reason, sum } = verdict;
  const hint =
    state === "open" ? null : state === "unknown" ? "request.verdict.unknownHint" : "request.verdict.closedHint";
  return (
    <section className="card overflow-hidden" aria-labelledby="verdict">
      <div className={`px-5 py-4 ${colours[state]}`}>
        <h2 id="verdict" className="text-sm font-semibold tracking-wide">
          {t("request.verdict.title")}
        </h2>
        <p className="text-lg font-semibold">
          <span className={reason ? "sr-only" : ""}>
            {t(`request.verdict.${state}`)}
            {reason ? ": " : ""}
          </span>
          {reason}
        </p>
      </div>
      <div className="grid grid-cols-1 gap-2 p-5">
        {sum ? <p className="figures rounded-field bg-sunken px-4 py-2">{sum}</p> : null}
        {hint ? <p className="font-medium">{t(hint)}</p> : null}
        <p className="text-sm text-soft">
          <a className="link" href={article.href} lang={languageTag(article.locale)}>
            {t("request.verdict.from", { title: article.title })}
          </a>
        </p>
      </div>
    </section>
  );
}
