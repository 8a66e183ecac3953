import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { printMoney } from "#app/domain/orders/money.ts";
import type { PriorityCue } from "#app/domain/triage/priority-cue.ts";
import { prioritiesByUrgency } from "#app/domain/tickets/ticket.ts";
import { momentInWords } from "#app/ui/moment-in-words.ts";
import type { WorkedTicket } from "./load-ticket.server.ts";

type TriagePartProps = { ticket: WorkedTicket; locale: string; timeZone: string };

/** What decided priority, language and topic, in words; a priority that staff set, with who did and what it was before. */
export function TriagePart({ ticket, locale, timeZone }: TriagePartProps) {
  const { t } = useTranslation();
  const { triage, topic } = ticket;
  if (!triage) return null;
  const changes = ticket.events.filter(({ kind }) => kind === "prioritised");
  const latest = changes.at(-1);
  const triaged = prioritiesByUrgency.find((one) => one === changes[0]?.detail.from) ?? ticket.priority;
  const priority = t(`agent.priority.${triaged}`);
  return (
    <>
      {latest ? (
        <p className="font-semibold">
          {t("prioritise.by", {
            priority: t(`agent.priority.${ticket.priority}`),
            name: latest.actorName ?? t("prioritise.somebody"),
            date: momentInWords(latest.happenedAt, locale, timeZone, "minute"),
          })}
        </p>
      ) : null}
      {triage.cues.length === 0 ? (
        <p>{t(latest ? "prioritise.beforeNoCue" : "triage.noCue", { priority })}</p>
      ) : (
        <>
          <p className={latest ? "" : "font-semibold"}>
            {t(latest ? "prioritise.before" : "triage.priority", { priority })}
          </p>
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
