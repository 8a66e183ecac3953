import { useTranslation } from "react-i18next";
import { ratingWordsLimit, satisfactionRatings } from "#app/domain/tickets/satisfaction.ts";
import { CommentField } from "#app/ui/comment-field.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** Why a word on a ticket was not taken. */
export type SatisfactionFault = "choose" | "tooLong" | "tooMany" | "signedOut";

type SatisfactionFormProps = {
  action: string;
  /** what is chosen and written beforehand */
  typed: { rating: string | null; comment: string };
  fault: SatisfactionFault | null;
};

/** How was it? Good or bad, with words if one likes; nothing is said until the button is pressed. */
export function SatisfactionForm({ action, typed, fault }: SatisfactionFormProps) {
  const { t } = useTranslation();
  return (
    <form method="post" action={action} className="grid grid-cols-1 gap-4">
      {fault ? (
        <Notice tone="fault" id="satisfaction-fault">
          {fault === "signedOut"
            ? t("ticket.errors.signedOut")
            : t(`satisfaction.errors.${fault}`, { max: ratingWordsLimit })}
        </Notice>
      ) : null}
      <fieldset aria-describedby={fault === "choose" ? "satisfaction-fault" : undefined}>
        <legend className="font-semibold">{t("satisfaction.question")}</legend>
        <div className="mt-1 flex flex-wrap gap-x-8">
          {satisfactionRatings.map((rating) => (
            <label key={rating} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="radio"
                name="rating"
                value={rating}
                defaultChecked={rating === typed.rating}
                required
                className="size-5 shrink-0 accent-accent"
              />
              {t(`satisfaction.${rating}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <CommentField
        label={t("satisfaction.words")}
        hint={t("satisfaction.hint", { max: ratingWordsLimit })}
        typed={typed.comment}
        faultId={fault === "tooLong" ? "satisfaction-fault" : null}
      />
      <div>
        <button className="button button-primary">{t("satisfaction.send")}</button>
      </div>
    </form>
  );
}
