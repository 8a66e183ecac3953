import { useTranslation } from "react-i18next";
import { HandOverForm } from "./hand-over-form.tsx";
import type { WorkedChat, WorkedTicket } from "./load-ticket.server.ts";
import type { LiveChat } from "./use-chat.ts";

type ChatBarProps = {
  ticket: WorkedTicket;
  chat: NonNullable<WorkedChat>;
  live: LiveChat | null;
  submissionKey: string;
};

/** Whether the customer is there, and to whom the chat may be given; how it ended, when it has. */
export function ChatBar({ ticket, chat, live, submissionKey }: ChatBarProps) {
  const { t } = useTranslation();
  const transcript = (
    <a className="link text-sm" href={`/agent/tickets/${ticket.number}/transcript`} target="_blank" rel="noreferrer">
      {t("counter.chat.transcript")}
    </a>
  );
  if (!live) {
    return (
      <p className="flex flex-wrap justify-between gap-x-4 border-b border-line bg-sunken px-5 py-2 text-sm">
        <span>{t(`counter.chat.endedFor.${chat.state.endedFor ?? "customer_left"}`)}</span>
        {transcript}
      </p>
    );
  }
  const { isCustomerHere } = live.state;
  return (
    <div className="border-b border-line bg-sunken px-5 py-2 text-sm">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="tag">{t("counter.chat.live")}</span>
        <p role="status" className={`flex-1 ${isCustomerHere ? "" : "font-semibold text-wait"}`}>
          {t(isCustomerHere ? "counter.chat.customerHere" : "counter.chat.customerGone")}
          {live.isConnected ? "" : ` ${t("counter.chat.lost")}`}
        </p>
        {transcript}
      </div>
      {ticket.isRequesterProven ? null : <p className="mt-1 font-semibold text-wait">{t("counter.chat.unproven")}</p>}
      <HandOverForm
        key={ticket.number}
        number={ticket.number}
        colleagues={chat.colleagues}
        submissionKey={submissionKey}
      />
    </div>
  );
}
