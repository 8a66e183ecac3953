import { useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { prioritiesByUrgency } from "#app/domain/tickets/ticket.ts";
import { Notice } from "#app/ui/notice.tsx";
import { HoldForm } from "#app/ui/ticket/hold-form.tsx";
import type { TicketNotice } from "#app/ui/ticket/notice-key.ts";
import type { WakeOffer, WorkedTicket } from "./load-ticket.server.ts";

type MoreActionsProps = {
  ticket: WorkedTicket;
  choices: WakeOffer[];
  locale: string;
  timeZone: string;
  submissionKey: string;
};

/** What is done to an unfinished ticket less often: another priority, a hold. */
export function MoreActions({ ticket, choices, locale, timeZone, submissionKey }: MoreActionsProps) {
  const { t } = useTranslation();
  if (ticket.status === "solved" || ticket.status === "closed") return null;
  const isHeld = ticket.status === "on_hold";
  // A hold that was made gives way to a form of its own, with a key of its own.
  const hold = ticket.events.filter(({ kind }) => kind === "held" || kind === "woken").at(-1)?.id ?? "none";
  return (
    <details className="border-b border-line bg-card px-5">
      <summary className="link inline-flex min-h-9 cursor-pointer items-center text-sm">{t("hold.more")}</summary>
      <div className="grid grid-cols-1 gap-4 pb-4 xl:max-h-[50vh] xl:overflow-y-auto">
        <PriorityForm ticket={ticket} />
        <section>
          <h3 className="eyebrow mb-1">{t(isHeld ? "hold.change" : "hold.title")}</h3>
          <HoldForm key={hold} number={ticket.number} {...{ choices, timeZone, locale, submissionKey, isHeld }} />
        </section>
      </div>
    </details>
  );
}

function PriorityForm({ ticket }: { ticket: WorkedTicket }) {
  const { t } = useTranslation();
  const fetcher = useFetcher<TicketNotice>();
  return (
    <section>
      <h3 className="eyebrow mb-1">{t("prioritise.label")}</h3>
      <fetcher.Form
        method="post"
        action={`/agent/tickets/${ticket.number}/priority`}
        className="flex flex-wrap items-end gap-2"
      >
        <select
          key={ticket.priority}
          name="priority"
          aria-label={t("prioritise.label")}
          defaultValue={ticket.priority}
          className="field min-h-10 w-auto py-1 text-sm"
        >
          {prioritiesByUrgency.map((priority) => (
            <option key={priority} value={priority}>
              {t(`agent.priority.${priority}`)}
            </option>
          ))}
        </select>
        <button className="button button-small min-h-10" disabled={fetcher.state !== "idle"}>
          {t("prioritise.set")}
        </button>
      </fetcher.Form>
      {fetcher.data ? (
        <div className="mt-2">
          <Notice tone={fetcher.data.tone}>{t(fetcher.data.key)}</Notice>
        </div>
      ) : null}
    </section>
  );
}
