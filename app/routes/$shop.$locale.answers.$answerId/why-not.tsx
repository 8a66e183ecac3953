import { LifeBuoy } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { UnhelpfulReason } from "#app/domain/answers/unhelpful-reason.ts";
import { UnhelpfulForm } from "#app/ui/answer/unhelpful-form.tsx";

type WhyNotProps = {
  base: string;
  answerId: string;
  unhelpful: { reason: UnhelpfulReason; comment: string | null } | null;
};

/** After a "no": why, or the reason that was given, which can be said differently; and the way to a person. */
export function WhyNot({ base, answerId, unhelpful }: WhyNotProps) {
  const { t } = useTranslation();
  const said = { reason: unhelpful?.reason ?? null, comment: unhelpful?.comment ?? "" };
  const form = <UnhelpfulForm action={`${base}/answers/${answerId}/feedback`} said={said} fault={null} />;
  return (
    <section id="why" className="card no-print scroll-mt-4 p-5 sm:p-7" aria-label={t("feedback.why")}>
      {unhelpful ? (
        <>
          <p className="font-semibold">{t(`feedback.reasons.${unhelpful.reason}`)}</p>
          {unhelpful.comment ? <p className="mt-1 break-words whitespace-pre-wrap">{unhelpful.comment}</p> : null}
          <p className="mt-2 text-soft" role="status">
            {t("feedback.noted")}
          </p>
          <details className="mt-2">
            <summary className="link inline-flex min-h-11 cursor-pointer items-center">{t("feedback.change")}</summary>
            <div className="mt-3">{form}</div>
          </details>
        </>
      ) : (
        form
      )}
      <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-4">
        <p>{t("feedback.person")}</p>
        <a className="button" href={`${base}/support?answer=${answerId}`}>
          <LifeBuoy className="size-4" aria-hidden="true" /> {t("answer.talk")}
        </a>
      </div>
    </section>
  );
}
