import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import type { CustomerReason } from "#app/domain/routing/customer-reasons.ts";
import type { Reason } from "#app/domain/routing/placement.ts";

/** Why a ticket is where it is, in plain words, for staff: with the names of rules and topics. */
export function ReasonList({ reasons, locale }: { reasons: Reason[]; locale: string }) {
  const { t } = useTranslation();
  const words = (reason: Reason): string => {
    switch (reason.kind) {
      case "rule":
      case "rule_not_served":
        return t(`operations.reasons.${reason.kind}`, { name: reason.name });
      case "returned":
        return t(`operations.returned.${reason.because}`);
      case "knows_customer":
      case "escalated":
      case "given":
        return t(`operations.reasons.${reason.kind}`);
      default:
        return t(`agent.reasons.${reason.kind}`, {
          language: "language" in reason ? nameLanguage(reason.language, locale) : "",
          topic: "topic" in reason ? reason.topic : "",
        });
    }
  };
  return (
    <ul className="list-disc ps-4">
      {reasons.map((reason) => (
        <li key={reason.kind}>{words(reason)}</li>
      ))}
    </ul>
  );
}

/** What its customer is told of why a request waits or who has it. */
export function CustomerReasons({ reasons, locale }: { reasons: CustomerReason[]; locale: string }) {
  const { t } = useTranslation();
  if (reasons.length === 0) return null;
  return (
    <ul className="mt-2 text-sm text-soft" aria-label={t("routing.why")}>
      {reasons.map(({ kind, language }) => (
        <li key={kind}>{t(`routing.reasons.${kind}`, { language: language ? nameLanguage(language, locale) : "" })}</li>
      ))}
    </ul>
  );
}
