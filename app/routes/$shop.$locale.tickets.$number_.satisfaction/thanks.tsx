import { useTranslation } from "react-i18next";
import type { SatisfactionRating } from "#app/domain/tickets/satisfaction.ts";
import { Notice } from "#app/ui/notice.tsx";

type ThanksProps = {
  thanks: { rating: SatisfactionRating; mayWriteAgain: boolean };
  path: string;
  /** what signs the way back to the form */
  query: string;
};

/** That the word has been kept; whoever is not content is shown how to write again. */
export function Thanks({ thanks: { rating, mayWriteAgain }, path, query }: ThanksProps) {
  const { t } = useTranslation();
  return (
    <>
      <Notice tone="done">{t("satisfaction.thanks")}</Notice>
      {rating === "bad" && mayWriteAgain ? (
        <>
          <p>{t("satisfaction.again")}</p>
          <a className="button button-primary justify-self-start" href={path}>
            {t("satisfaction.toTicket")}
          </a>
        </>
      ) : null}
      <p>
        <a className="link" href={`${path}/satisfaction${query}&rating=${rating}`}>
          {t("satisfaction.change")}
        </a>
      </p>
    </>
  );
}
