import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import type { Reason } from "#app/domain/routing/placement.ts";

/** Why a ticket is where it is, in plain words. */
export function ReasonList({ reasons, locale }: { reasons: Reason[]; locale: string }) {
  const { t } = useTranslation();
  return (
    <ul className="list-disc ps-4">
      {reasons.map((reason) => {
        const language = "language" in reason ? nameLanguage(reason.language, locale) : "";
        const topic = "topic" in reason ? reason.topic : "";
        return <li key={reason.kind}>{t(`agent.reasons.${reason.kind}`, { language, topic })}</li>;
      })}
    </ul>
  );
}
