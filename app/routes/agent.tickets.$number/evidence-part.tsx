import { useTranslation } from "react-i18next";
import { EvidenceList } from "#app/ui/evidence/evidence-list.tsx";
import { momentInWords } from "#app/ui/moment.tsx";
import type { WorkedTicket } from "./load-ticket.server.ts";

type EvidencePartProps = Pick<WorkedTicket, "number" | "evidence" | "openings"> & { locale: string; timeZone: string };

/** What was asked for, given and missing; and who opened the documents that are kept for a short while only. */
export function EvidencePart({ number, evidence, openings, locale, timeZone }: EvidencePartProps) {
  const { t } = useTranslation();
  const hasSensitive = evidence?.items.some((item) => item.isSensitive) ?? false;
  return (
    <>
      {evidence ? (
        <>
          {evidence.title ? (
            <p className="mb-1 text-soft">{t("triage.evidenceFrom", { title: evidence.title })}</p>
          ) : null}
          <EvidenceList evidence={evidence} path={`/agent/tickets/${number}`} locale={locale} timeZone={timeZone} />
        </>
      ) : null}
      {hasSensitive || openings.length > 0 ? <p className="mt-2 text-soft">{t("triage.sensitive")}</p> : null}
      {openings.length > 0 ? (
        <>
          <p className="mt-1 font-medium">{t("triage.openings")}</p>
          <ul aria-label={t("triage.openings")}>
            {openings.map(({ id, staffName, openedAt, filename }) => (
              <li key={id} className="break-words">
                {t("triage.opened", {
                  ...{ name: staffName ?? t("triage.somebody"), filename },
                  date: momentInWords(openedAt, locale, timeZone, "minute"),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
