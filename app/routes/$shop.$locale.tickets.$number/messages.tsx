import { useTranslation } from "react-i18next";
import { FileLink } from "#app/ui/ticket/file-link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import type { SeenTicketData } from "./load-ticket.server.ts";

/** The conversation as its customer sees it, oldest first. */
export function Messages({
  messages,
  path,
  locale,
  timeZone,
}: {
  messages: NonNullable<SeenTicketData["messages"]>;
  /** of the ticket's page */
  path: string;
  locale: string;
  timeZone: string;
}) {
  const { t } = useTranslation();
  return (
    <section className="mt-8" aria-labelledby="conversation">
      <h2 id="conversation" className="text-xl">
        {t("ticket.conversation")}
      </h2>
      <ol className="mt-4 grid grid-cols-1 gap-4" aria-live="polite">
        {messages.map((message) => {
          const isMine = message.author === "customer";
          return (
            <li
              key={message.id}
              className={`max-w-[92%] rounded-card border border-line p-4 ${isMine ? "ms-auto bg-wash" : "bg-card"}`}
            >
              <p className="text-sm text-soft">
                <span className="font-semibold text-ink">
                  {isMine ? t("ticket.you") : (message.authorName ?? t("ticket.support"))}
                </span>{" "}
                · <Moment at={message.sentAt} locale={locale} timeZone={timeZone} detail="minute" />
              </p>
              <p className="mt-1 [overflow-wrap:anywhere] whitespace-pre-line">{message.body}</p>
              {message.files.length > 0 ? (
                <ul className="mt-3 grid gap-2">
                  {message.files.map((file) => (
                    <li key={file.id}>
                      <FileLink {...{ file, locale, timeZone }} href={`${path}/attachments/${file.id}`} />
                    </li>
                  ))}
                </ul>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
