import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { printMoney } from "#app/domain/orders/money.ts";
import type { PriorityCue } from "#app/domain/triage/priority-cue.ts";
import type { WorkedTicket } from "./load-ticket.server.ts";

/** What decided priority, language and topic, in words. */
export function TriagePart({ ticket, locale }: { ticket: WorkedTicket; locale: string }) {
  const { t } = useTranslation();
  const { triage, topic } = ticket;
  if (!triage) return null;
  const priority = t(`agent.priority.${ticket.priority}`);
  return (
    <>
      {triage.cues.length === 0 ? (
        <p>{t("triage.noCue", { priority })}</p>
      ) : (
        <>
          <p className="font-semibold">{t("triage.priority", { priority })}</p>
          <ul className="list-disc ps-4">
            {triage.cues.map((cue) => (
              <li key={cue.kind} className="break-words">
                <CueWords cue={cue} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-1">
        {t(`triage.language.${triage.language.decidedBy}`, { language: nameLanguage(ticket.language, locale) })}
      </p>
      <p>{t(`triage.topic.${triage.topic.decidedBy}`, { topic: topic ? t(`triage.topics.${topic}`) : "" })}</p>
    </>
  );
}

function CueWords({ cue, locale }: { cue: PriorityCue; locale: string }) {
  const { t } = useTranslation();
  if (cue.kind === "valuable_order")
    return t("triage.cues.valuable_order", { amount: printMoney(cue.totalMinor, cue.currency, locale) });
  const { kind, ...values } = cue;
  const topic = "topic" in values ? t(`triage.topics.${values.topic}`) : "";
  return t(`triage.cues.${kind}`, { ...values, topic });
}
