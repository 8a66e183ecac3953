import { useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";
import type { TicketNotice } from "#app/ui/ticket/notice-key.ts";
import type { WorkedTicket } from "./load-ticket.server.ts";

/** Take it or give it back; solve it or open it again. */
export function TicketActions({ ticket }: { ticket: WorkedTicket }) {
  const { t } = useTranslation();
  const assignment = useFetcher<TicketNotice>();
  const solution = useFetcher<TicketNotice>();
  const notice = solution.data === undefined ? assignment.data : solution.data;
  const base = `/agent/tickets/${ticket.number}`;
  const isDone = ticket.status === "solved" || ticket.status === "closed";
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {isDone ? null : (
          <assignment.Form method="post" action={`${base}/assignment`}>
            {ticket.assignee === null ? (
              <button name="intent" value="take" className="button button-small">
                {t("agent.take")}
              </button>
            ) : ticket.isMine ? (
              <button name="intent" value="release" className="button button-small">
                {t("agent.release")}
              </button>
            ) : (
              <span className="tag">{ticket.assignee.name}</span>
            )}
          </assignment.Form>
        )}
        {ticket.status === "closed" ? null : (
          <solution.Form method="post" action={`${base}/solution`}>
            <button
              name="intent"
              value={isDone ? "reopen" : "solve"}
              className={`button button-small ${isDone ? "" : "button-primary"}`}
            >
              {t(isDone ? "agent.reopen" : "agent.solve")}
            </button>
          </solution.Form>
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
