import { useTranslation } from "react-i18next";
import type { Reason } from "#app/domain/routing/placement.ts";

/** Why a ticket is where it is, in plain words. */
export function ReasonList({ reasons, locale }: { reasons: Reason[]; locale: string }) {
  const { t } = useTranslation();
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  return (
    <ul className="list-disc ps-4">
      {reasons.map((reason) => {
        const language = "language" in reason ? languages.of(reason.language) : "";
        const topic = "topic" in reason ? reason.topic : "";
        return <li key={reason.kind}>{t(`agent.reasons.${reason.kind}`, { language, topic })}</li>;
      })}
    </ul>
  );
}
