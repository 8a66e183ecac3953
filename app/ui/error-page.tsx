import { useTranslation } from "react-i18next";
import { usePageRequest, type UnsentForm } from "./page-request.ts";

/** What is shown in place of a page: what happened, what is safe and what to do, with the log's reference. */
export function ErrorPage({ status, sentence, home }: { status: number; sentence: string | null; home: string }) {
  const { t } = useTranslation();
  const { reference, unsent, isShopClosed = false } = usePageRequest();
  const kind = isShopClosed
    ? "closed"
    : status === 404
      ? "notFound"
      : status === 403
        ? "forbidden"
        : status < 500
          ? "refused"
          : "failed";
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
      {(kind === "failed" || kind === "closed") && unsent ? <Unsent {...unsent} /> : null}
      {kind === "closed" ? null : (
        <p className="mt-8">
          <a className="button" href={home}>
            {t("error.home")}
          </a>
        </p>
      )}
    </main>
  );
}

/** What was typed, still there, with the way to send the very same form again. */
function Unsent({ action, fields }: UnsentForm) {
  const { t } = useTranslation();
  const isKept = (value: string) => value.length < 60 && !/\s/.test(value);
  return (
    <form method="post" action={action} className="card mt-6 grid grid-cols-1 gap-4 p-5">
      <h2 className="text-lg">{t("error.unsent.title")}</h2>
      <p>{t("error.unsent.text")}</p>
      {fields.map(([name, value], at) =>
        isKept(value) ? (
          <input key={at} type="hidden" name={name} value={value} />
        ) : (
          <textarea
            key={at}
            name={name}
            rows={5}
            className="field"
            aria-label={t("error.unsent.words")}
            defaultValue={value}
          />
        ),
      )}
      <div>
        <button className="button button-primary">{t("error.unsent.send")}</button>
      </div>
    </form>
  );
}
