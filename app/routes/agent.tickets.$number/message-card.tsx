import { useTranslation } from "react-i18next";
import { Moment } from "#app/ui/moment.tsx";
import { ByEmail } from "./by-email.tsx";
import type { WorkedTicket } from "./load-ticket.server.ts";

type MessageCardProps = {
  message: WorkedTicket["messages"][number];
  /** the ticket below whose address its files lie */
  number: number;
  /** the customer's language */
  language: string;
  isSeen?: boolean;
  locale: string;
  timeZone: string;
};

const look = {
  customer: "border-line bg-card",
  staff: "border-line bg-wash ms-8",
  system: "border-line bg-sunken",
} as const;

/** One message; a note is marked, since only staff see it. */
export function MessageCard({ message, number, language, isSeen = false, locale, timeZone }: MessageCardProps) {
  const { t } = useTranslation();
  return (
    <li
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
        lang={message.author === "customer" ? language : undefined}
      >
        {message.body}
      </p>
      {isSeen ? <p className="text-end text-sm text-soft">{t("counter.chat.seen")}</p> : null}
      <ByEmail number={number} message={message} />
    </li>
  );
}
