import { useTranslation } from "react-i18next";
import { usePageRequest } from "./page-request.ts";

/** What is shown in place of a page: what happened, what is safe and what to do, with the log's reference. */
export function ErrorPage({ status, sentence, home }: { status: number; sentence: string | null; home: string }) {
  const { t } = useTranslation();
  const { reference } = usePageRequest();
  const kind = status === 404 ? "notFound" : status === 403 ? "forbidden" : status < 500 ? "refused" : "failed";
  return (
    <main className="mx-auto max-w-xl px-5 py-20">
      <p className="eyebrow figures">{status}</p>
      <h1 className="mt-2 text-3xl">{t(`error.${kind}.title`)}</h1>
      <p className="mt-4 text-lg">{sentence ?? t(`error.${kind}.text`)}</p>
      {kind === "failed" && reference ? (
        <p className="mt-4">
          {t("error.reference")} <strong className="figures">{reference}</strong>
        </p>
      ) : null}
      <p className="mt-8">
        <a className="button" href={home}>
          {t("error.home")}
        </a>
      </p>
    </main>
  );
}
