import { useTranslation } from "react-i18next";
import type { WorkedTicket } from "./load-ticket.server.ts";

/** The summary: a language model's, named as such, with the extract one click away; else the extract. */
export function SummaryPart({ ticket }: { ticket: WorkedTicket }) {
  const { t } = useTranslation();
  const { modelSummary, summary } = ticket;
  if (!modelSummary) return <Lines text={summary} />;
  return (
    <>
      <p className="text-soft">{t("triage.summaryBy", { model: modelSummary.model })}</p>
      <Lines text={modelSummary.text} />
      <details className="mt-1">
        <summary className="min-h-6 cursor-pointer font-medium">{t("triage.summaryExtract")}</summary>
        <Lines text={summary} />
      </details>
    </>
  );
}

function Lines({ text }: { text: string }) {
  return <p className="[overflow-wrap:anywhere] whitespace-pre-line">{text}</p>;
}
