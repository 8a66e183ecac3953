import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Moment } from "#app/ui/moment.tsx";
import { ByEmail } from "./by-email.tsx";
import { AskedRequest } from "#app/ui/ticket/asked-request.tsx";
import type { WorkedTicket } from "./load-ticket.server.ts";
import type { LiveChat } from "./use-chat.ts";

/** What a guided form asked for, then everything that was said, oldest first; notes are marked, since only staff see them. */
export function Conversation({
  ticket,
  live,
  locale,
  timeZone,
}: {
  ticket: WorkedTicket;
  /** null for a ticket without a live chat */
  live: LiveChat | null;
  locale: string;
  timeZone: string;
}) {
  const { t } = useTranslation();
  const messages = live?.messages ?? ticket.messages;
  const end = useRef<HTMLParagraphElement>(null);
  const isLive = live !== null;
  useEffect(() => {
    if (isLive) end.current?.scrollIntoView({ block: "nearest" });
  }, [isLive, messages.length]);
  const seen = live
    ? messages.findLast(
        ({ author, kind, position }) => author === "staff" && kind === "public" && position <= live.state.customerSeen,
      )
    : undefined;
  const look = {
    customer: "border-line bg-card",
    staff: "border-line bg-wash ms-8",
    system: "border-line bg-sunken",
  } as const;
  return (
    <div role="region" aria-label={t("ticket.conversation")} tabIndex={0} className="min-h-0 flex-1 overflow-y-auto">
      {ticket.request ? (
        <div className="px-5 pt-5">
          <AskedRequest
            request={ticket.request}
            path={`/agent/tickets/${ticket.number}`}
            locale={locale}
            timeZone={timeZone}
          />
        </div>
      ) : null}
      <ol className="grid grid-cols-1 content-start gap-4 p-5" aria-live="polite">
        {messages.map((message) => (
          <li
            key={message.id}
            className={`rounded-card border p-4 ${message.kind === "note" ? "ms-8 border-dashed border-wait bg-wait-wash" : look[message.author]}`}
          >
            <p className="flex flex-wrap justify-between gap-x-4 text-sm text-soft">
              <span className="font-semibold text-ink">
                {message.authorName ?? t("agent.customer")}
                {message.kind === "note" ? ` · ${t("agent.note")}` : ""}
              </span>
              <Moment at={message.sentAt} locale={locale} timeZone={timeZone} detail="minute" />
            </p>
            <p
              className="mt-1.5 [overflow-wrap:anywhere] whitespace-pre-line"
              lang={message.author === "customer" ? ticket.language : undefined}
            >
              {message.body}
            </p>
            {message === seen ? <p className="text-end text-sm text-soft">{t("counter.chat.seen")}</p> : null}
            <ByEmail number={ticket.number} message={message} />
          </li>
        ))}
      </ol>
      <p ref={end} className="min-h-6 px-5 pb-2 text-sm text-soft" aria-live="polite">
        {live?.isCustomerTyping ? t("counter.chat.typing") : ""}
      </p>
    </div>
  );
}
