import { useTranslation } from "react-i18next";

/** Says that such a request is open, and leads to it instead of to a second one. */
export function AlreadyOpen({ number, base, answerHref }: { number: number; base: string; answerHref: string }) {
  const { t } = useTranslation();
  return (
    <section className="card p-5" role="status">
      <p className="text-lg font-semibold">{t("request.already", { number })}</p>
      <p className="mt-1 text-soft">{t("request.alreadyHint")}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <a className="button button-primary" href={`${base}/tickets/${number}`}>
          {t("request.alreadyLink", { number })}
        </a>
        <a className="button" href={answerHref}>
          {t("request.backToAnswer")}
        </a>
      </div>
    </section>
  );
}
