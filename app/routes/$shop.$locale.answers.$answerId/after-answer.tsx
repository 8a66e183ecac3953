import { LifeBuoy, MessageCircleQuestion, ThumbsDown, ThumbsUp } from "lucide-react";
import { useTranslation } from "react-i18next";

type AfterAnswerProps = {
  base: string;
  answerId: string;
  order: string | null;
  isHelpful: boolean | null;
  asksHelpful: boolean;
};

/** What a customer can do under every answer: say whether it helped, ask again, or talk to a person. */
export function AfterAnswer({ base, answerId, order, isHelpful, asksHelpful }: AfterAnswerProps) {
  const { t } = useTranslation();
  return (
    <div className="no-print flex flex-wrap items-center gap-3 border-t border-line pt-5">
      {asksHelpful ? (
        <form
          method="post"
          action={`${base}/answers/${answerId}/feedback`}
          className="flex flex-wrap items-center gap-2"
        >
          {isHelpful === null ? (
            <span className="font-medium">{t("answer.helpful")}</span>
          ) : (
            <span role="status">{t(isHelpful ? "answer.thanksYes" : "answer.thanksNo")}</span>
          )}
          <button name="isHelpful" value="yes" className="button" aria-pressed={isHelpful === true}>
            <ThumbsUp className="size-4" aria-hidden="true" /> {t("answer.yes")}
          </button>
          <button name="isHelpful" value="no" className="button" aria-pressed={isHelpful === false}>
            <ThumbsDown className="size-4" aria-hidden="true" /> {t("answer.no")}
          </button>
        </form>
      ) : null}
      <a className="button" href={`${base}/ask${order ? `?order=${encodeURIComponent(order)}` : ""}`}>
        <MessageCircleQuestion className="size-4" aria-hidden="true" /> {t("answer.again")}
      </a>
      <a className="button" href={`${base}/support?answer=${answerId}`}>
        <LifeBuoy className="size-4" aria-hidden="true" /> {t("answer.talk")}
      </a>
    </div>
  );
}
