import { useTranslation } from "react-i18next";
import { commentLimit, unhelpfulReasons } from "#app/domain/answers/unhelpful-reason.ts";
import type { UnhelpfulReason } from "#app/domain/answers/unhelpful-reason.ts";
import { CommentField } from "#app/ui/comment-field.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** Why what was said about an answer was not taken. */
export type UnhelpfulFault = "reason" | "tooLong" | "signedOut";

type UnhelpfulFormProps = {
  action: string;
  said: { reason: UnhelpfulReason | null; comment: string };
  fault: UnhelpfulFault | null;
};

/** Why did it not help? One press more after the "no", which counts already. */
export function UnhelpfulForm({ action, said, fault }: UnhelpfulFormProps) {
  const { t } = useTranslation();
  return (
    <form method="post" action={action} className="grid grid-cols-1 gap-4">
      {fault ? (
        <Notice tone="fault" id="fault">
          {t(`feedback.errors.${fault}`, { max: commentLimit })}
        </Notice>
      ) : null}
      <fieldset aria-describedby={fault === "reason" ? "fault" : undefined}>
        <legend className="font-semibold">{t("feedback.why")}</legend>
        <div className="mt-1 grid grid-cols-1">
          {unhelpfulReasons.map((reason) => (
            <label key={reason} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="radio"
                name="reason"
                value={reason}
                defaultChecked={reason === said.reason}
                required
                className="size-5 shrink-0 accent-accent"
              />
              {t(`feedback.reasons.${reason}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <CommentField
        label={t("feedback.words")}
        hint={t("feedback.hint", { max: commentLimit })}
        typed={said.comment}
        faultId={fault === "tooLong" ? "fault" : null}
      />
      <div>
        <button name="isHelpful" value="no" className="button button-primary">
          {t("feedback.send")}
        </button>
      </div>
    </form>
  );
}
