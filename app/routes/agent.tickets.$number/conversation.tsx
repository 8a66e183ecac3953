import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { AskedRequest } from "#app/ui/ticket/asked-request.tsx";
import { MergedParts } from "./merged-part.tsx";
import { MessageCard } from "./message-card.tsx";
import type { WorkedTicket } from "./load-ticket.server.ts";
import type { LiveChat } from "./use-chat.ts";

/** What was merged into it, what a guided form asked for, then everything that was said, oldest first; notes are marked, since only staff see them. */
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
  return (
    <div role="region" aria-label={t("ticket.conversation")} tabIndex={0} className="min-h-0 flex-1 overflow-y-auto">
      <MergedParts ticket={ticket} locale={locale} timeZone={timeZone} />
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
          <MessageCard
            key={message.id}
            {...{ message, locale, timeZone, number: ticket.number, language: ticket.language }}
            isSeen={message === seen}
          />
        ))}
      </ol>
      <p ref={end} className="min-h-6 px-5 pb-2 text-sm text-soft" aria-live="polite">
        {live?.isCustomerTyping ? t("counter.chat.typing") : ""}
      </p>
    </div>
  );
}
