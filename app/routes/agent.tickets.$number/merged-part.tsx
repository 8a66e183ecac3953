import { Link, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { momentInWords } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { AskedRequest } from "#app/ui/ticket/asked-request.tsx";
import { EvidencePart } from "./evidence-part.tsx";
import { MessageCard } from "./message-card.tsx";
import type { WorkedTicket } from "./load-ticket.server.ts";

/** On a merged ticket, the way to the one that goes on; on that one, that it has just taken another in. */
export function MergedBar({ ticket: { mergedInto, tookIn } }: { ticket: WorkedTicket }) {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const justTaken = tookIn.find(({ number }) => String(number) === query.get("merged"));
  const kept = new URLSearchParams(query);
  kept.delete("merged");
  if (mergedInto)
    return (
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-wash px-5 py-2.5">
        <span className="min-w-0 flex-1 basis-64">{t("merge.goesOnIn", { number: mergedInto.number })}</span>
        <Link className="button button-small" to={`/agent/tickets/${mergedInto.number}?${kept}`}>
          {t("merge.open", { number: mergedInto.number })}
        </Link>
      </p>
    );
  if (!justTaken) return null;
  return (
    <div className="border-b border-line bg-card px-5 py-2.5">
      <Notice tone="done">{t("merge.done", { number: justTaken.number })}</Notice>
    </div>
  );
}

type MergedPartsProps = { ticket: WorkedTicket; locale: string; timeZone: string };

/** What was merged into the ticket, each folded: request, evidence and conversation, with its files below this ticket's address. */
export function MergedParts({ ticket, locale, timeZone }: MergedPartsProps) {
  const { t } = useTranslation();
  if (ticket.tookIn.length === 0) return null;
  const path = `/agent/tickets/${ticket.number}`;
  return (
    <div className="grid grid-cols-1 gap-3 px-5 pt-5">
      {ticket.tookIn.map((merged) => (
        <details key={merged.number} className="card px-4 py-2">
          <summary className="min-h-9 cursor-pointer content-center">
            <span className="font-semibold">{t("merge.from", { number: merged.number })}</span>{" "}
            <span className="break-words">{merged.subject}</span>{" "}
            <span className="text-sm text-soft">
              {t("merge.fromDetail", {
                count: merged.messages.length,
                date: momentInWords(merged.mergedAt, locale, timeZone, "minute"),
              })}
            </span>
          </summary>
          <div className="grid grid-cols-1 gap-4 pt-2 pb-3">
            {merged.isRequesterProven ? null : <p className="font-semibold text-wait">{t("agent.unproven")}</p>}
            {merged.request ? (
              <AskedRequest
                request={merged.request}
                headingId={`asked-${merged.number}`}
                {...{ path, locale, timeZone }}
              />
            ) : null}
            {merged.evidence || merged.openings.length > 0 ? (
              <div>
                <h3 className="eyebrow mb-1">{t("triage.evidence")}</h3>
                <EvidencePart
                  number={ticket.number}
                  evidence={merged.evidence}
                  openings={merged.openings}
                  {...{ locale, timeZone }}
                />
              </div>
            ) : null}
            <ol className="grid grid-cols-1 gap-4">
              {merged.messages.map((message) => (
                <MessageCard
                  key={message.id}
                  {...{ message, locale, timeZone, number: ticket.number, language: merged.language }}
                />
              ))}
            </ol>
            <p>
              <Link className="link text-sm" to={`/agent/tickets/${merged.number}`}>
                {t("merge.ownPage", { number: merged.number })}
              </Link>
            </p>
          </div>
        </details>
      ))}
    </div>
  );
}
