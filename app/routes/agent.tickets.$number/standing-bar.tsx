import { useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { momentInWords } from "#app/ui/moment-in-words.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { HoldAnswer } from "#app/ui/ticket/hold-form.tsx";
import type { WorkedTicket } from "./load-ticket.server.ts";

type StandingBarProps = { ticket: WorkedTicket; closeAfterDays: number; locale: string; timeZone: string };

/** Why nothing is to be done now: until when it rests, with the way to take it up; or that it is closed for good. */
export function StandingBar({ ticket, closeAfterDays, locale, timeZone }: StandingBarProps) {
  const { t } = useTranslation();
  const fetcher = useFetcher<HoldAnswer>();
  const isHeld = ticket.status === "on_hold";
  const closed = ticket.status === "closed" ? ticket.events.findLast(({ kind }) => kind === "closed") : undefined;
  const isGone = fetcher.state === "idle" && fetcher.data?.kind === "not_held";
  const inWords = (at: Date | string) => momentInWords(at, locale, timeZone, "minute");
  const reason = ticket.events.findLast(({ kind }) => kind === "held")?.detail.reason;
  if (!isHeld && !closed && !isGone) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line bg-sunken px-5 py-2 text-sm">
      {isHeld ? (
        <>
          <p className="min-w-0 flex-1 basis-56 [overflow-wrap:anywhere]">
            <span className="font-semibold">
              {ticket.wakesAt
                ? t("hold.barUntil", { date: inWords(ticket.wakesAt), zone: timeZone })
                : t("hold.barEndless")}
            </span>
            {typeof reason === "string" && reason !== "" ? ` · ${reason}` : ""}
          </p>
          <fetcher.Form method="post" action={`/agent/tickets/${ticket.number}/hold`}>
            <button
              name="intent"
              value="take_up"
              className="button button-small min-h-10"
              disabled={fetcher.state !== "idle"}
            >
              {t("hold.takeUp")}
            </button>
          </fetcher.Form>
        </>
      ) : null}
      {isHeld && fetcher.state === "idle" && fetcher.data?.kind === "unsent" ? (
        <Notice tone="fault">{t("agent.unreached")}</Notice>
      ) : null}
      {closed ? <p>{t("closing.bar", { date: inWords(closed.happenedAt), count: closeAfterDays })}</p> : null}
      {isGone && !isHeld ? <Notice tone="fault">{t("hold.gone")}</Notice> : null}
    </div>
  );
}
