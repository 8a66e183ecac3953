import { useFetcher } from "@remix-run/react";
import { useEffect, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";
import type { TicketNotice } from "#app/ui/ticket/notice-key.ts";
import type { WorkedTicket } from "./load-ticket.server.ts";

/** Take it or give it back; solve it or open it again. */
export function TicketActions({ ticket, readUpTo }: { ticket: WorkedTicket; readUpTo: number }) {
  const { t } = useTranslation();
  const fetcher = useFetcher<TicketNotice>();
  const isResting = useRest(fetcher.state !== "idle");
  // What has been done is said as long as it is so: colleagues and customers go on meanwhile.
  const isStill = { "agent.taken": ticket.isMine, "agent.released": ticket.assignee === null };
  const told = fetcher.data ?? null;
  const notice = told && (told.tone === "fault" || isStill[told.key as keyof typeof isStill] !== false) ? told : null;
  // Not `disabled`, which would take the keyboard's place on the page away.
  const rest = (event: FormEvent) => isResting && event.preventDefault();
  const base = `/agent/tickets/${ticket.number}`;
  const isDone = ticket.status === "solved" || ticket.status === "closed";
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {isDone ? null : (
          <fetcher.Form method="post" action={`${base}/assignment`} onSubmit={rest}>
            {ticket.assignee === null ? (
              <button name="intent" value="take" className="button button-small" aria-disabled={isResting}>
                {t("agent.take")}
              </button>
            ) : ticket.isMine ? (
              <button name="intent" value="release" className="button button-small" aria-disabled={isResting}>
                {t("agent.release")}
              </button>
            ) : (
              <span className="tag">{ticket.assignee.name}</span>
            )}
          </fetcher.Form>
        )}
        {ticket.status === "closed" ? null : (
          <fetcher.Form method="post" action={`${base}/solution`} onSubmit={rest}>
            <input type="hidden" name="readUpTo" value={readUpTo} />
            <input type="hidden" name="mergedRead" value={ticket.tookIn.length} />
            <button
              name="intent"
              value={isDone ? "reopen" : "solve"}
              aria-disabled={isResting}
              className={`button button-small ${isDone ? "" : "button-primary"}`}
            >
              {t(isDone ? "agent.reopen" : "agent.solve")}
            </button>
          </fetcher.Form>
        )}
      </div>
      {notice ? (
        <div className="w-full">
          <Notice tone={notice.tone}>{t(notice.key)}</Notice>
        </div>
      ) : null}
    </>
  );
}

const restMs = 700;

/** True while something is sent and a moment longer: the second click of two must not undo what the first has done. */
function useRest(isSending: boolean): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    if (isSending) return setResting(true);
    const timer = setTimeout(() => setResting(false), restMs);
    return () => clearTimeout(timer);
  }, [isSending]);
  return isSending || isResting;
}
