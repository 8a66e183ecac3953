import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";

type CustomerReplyProps = {
  action: string;
  submissionKey: string;
  body: string;
  error: "body" | "bodyLong" | "closed" | "signedOut" | "tooMany" | null;
};

/** The customer's reply; a refused one comes back with its text. */
export function CustomerReply({ action, submissionKey, body, error }: CustomerReplyProps) {
  const { t } = useTranslation();
  return (
    <form method="post" action={action} className="mt-6 grid grid-cols-1 gap-3">
      {error ? (
        <Notice tone="fault" id="fault">
          {t(`ticket.errors.${error}`, { max: 10_000 })}
        </Notice>
      ) : null}
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <label htmlFor="body" className="font-semibold">
        {t("ticket.reply")}
      </label>
      <textarea
        id="body"
        name="body"
        rows={4}
        required
        className="field"
        defaultValue={body}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? "fault" : undefined}
      />
      <div>
        <button className="button button-primary">{t("ticket.send")}</button>
      </div>
    </form>
  );
}
