import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isMissing } from "#app/domain/tickets/seen-evidence.ts";
import { momentInWords } from "#app/ui/moment.tsx";
import type { WorkedTicket } from "./load-ticket.server.ts";

type SummaryPartProps = { ticket: WorkedTicket; locale: string; timeZone: string };

/** The summary: a language model's, named as such, with the extract one click away; else the extract. */
export function SummaryPart(props: SummaryPartProps) {
  const { t } = useTranslation();
  const { modelSummary } = props.ticket;
  if (!modelSummary) return <Extract {...props} />;
  return (
    <>
      <p className="text-soft">{t("triage.summaryBy", { model: modelSummary.model })}</p>
      <p className="[overflow-wrap:anywhere] whitespace-pre-line">{modelSummary.text}</p>
      <details className="mt-1">
        <summary className="min-h-6 cursor-pointer font-medium">{t("triage.summaryExtract")}</summary>
        <Extract {...props} />
      </details>
    </>
  );
}

/** Who, what they wrote and asked, the order, what they read, and the evidence as it stands now. */
function Extract({ ticket, locale, timeZone }: SummaryPartProps) {
  const { t } = useTranslation();
  const { requester, order, question, answer, isRequesterProven } = ticket;
  const name = isRequesterProven ? (requester.name ?? requester.email) : requester.email;
  const wrote = ticket.messages.find(({ author }) => author === "customer")?.body ?? "";
  const citation = answer && "citations" in answer.body ? answer.body.citations[0] : undefined;
  return (
    <dl className="grid grid-cols-1 gap-1">
      <Line name={t("triage.lines.who")}>
        {t(isRequesterProven ? "triage.lines.proven" : "triage.lines.unproven", { name })}
      </Line>
      <Line name={t("triage.lines.wrote")}>
        <span lang={ticket.language}>{cut(wrote)}</span>
      </Line>
      {question && question.text !== wrote ? (
        <Line name={t("triage.lines.asked")}>
          <span lang={question.locale}>{cut(question.text)}</span>
        </Line>
      ) : null}
      {order ? (
        <Line name={t("triage.lines.order")}>
          {order.number}, {order.statusLabel},{" "}
          {t(`order.date.${order.date.kind}`, { date: momentInWords(order.date.at, locale, timeZone) })}, {order.total}
        </Line>
      ) : null}
      {answer ? (
        <Line name={t("triage.lines.read")}>
          {t(`agent.verdict.${answer.body.verdict}`)}
          {citation ? `: ${citation.articleTitle} › ${citation.heading}` : ""}
        </Line>
      ) : null}
      <EvidenceLines ticket={ticket} />
    </dl>
  );
}

function EvidenceLines({ ticket }: { ticket: WorkedTicket }) {
  const { t } = useTranslation();
  const items = ticket.evidence?.items ?? [];
  const nameOf = (label: string) => label || t("request.evidence.other");
  const given = items
    .filter((item) => !isMissing(item))
    .map(({ label, files }) => `${nameOf(label)} (${files.length || "…"})`);
  const missing = items
    .filter(isMissing)
    .map(({ label, required }) => (required ? t("triage.lines.needed", { label }) : label));
  return (
    <>
      {given.length > 0 ? <Line name={t("triage.lines.given")}>{given.join(", ")}</Line> : null}
      {missing.length > 0 ? <Line name={t("triage.lines.missing")}>{missing.join(", ")}</Line> : null}
    </>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="[overflow-wrap:anywhere]">
      <dt className="inline font-medium">{name}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}

const longestExcerpt = 280;

function cut(text: string): string {
  const characters = [...text.replace(/\s+/g, " ").trim()];
  return characters.length <= longestExcerpt
    ? characters.join("")
    : `${characters.slice(0, longestExcerpt - 1).join("")}…`;
}
