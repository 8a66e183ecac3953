import { useTranslation } from "react-i18next";

type FollowUpFormProps = { base: string; answerId: string; order: string | null };

/** Asks on from this answer: the order and what was asked before go along. */
export function FollowUpForm({ base, answerId, order }: FollowUpFormProps) {
  const { t } = useTranslation();
  const query = new URLSearchParams({ ...(order && { order }), follows: answerId });
  return (
    <form method="post" action={`${base}/ask?${query}`} className="no-print grid grid-cols-1 gap-2">
      {order ? <input type="hidden" name="order" value={order} /> : null}
      <input type="hidden" name="follows" value={answerId} />
      <label htmlFor="follow-up" className="font-semibold">
        {t("answer.followUp")}
      </label>
      <div className="flex flex-wrap gap-3">
        <input
          id="follow-up"
          name="text"
          required
          maxLength={1000}
          autoComplete="off"
          className="field min-w-0 flex-1 basis-64"
          placeholder={t("answer.followUpHint")}
        />
        <button className="button">{t("ask.send")}</button>
      </div>
    </form>
  );
}
