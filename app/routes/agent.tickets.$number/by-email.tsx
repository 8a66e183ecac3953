import { useTranslation } from "react-i18next";
import type { WorkedTicket } from "./load-ticket.server.ts";

type Message = WorkedTicket["messages"][number];

/** For a message that came by e-mail: its files, and the way to the whole e-mail with what was left out of it. */
export function ByEmail({ number, message }: { number: number; message: Message }) {
  const { t } = useTranslation();
  if (message.via !== "email") return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {message.files.map((file) => (
        <li key={file.id}>
          <a className="link [overflow-wrap:anywhere]" href={`/agent/tickets/${number}/attachments/${file.id}`}>
            {file.filename}
          </a>
        </li>
      ))}
      <li>
        <a className="link" href={`/agent/tickets/${number}/messages/${message.id}/original`}>
          {t("mail.original")}
        </a>
      </li>
    </ul>
  );
}
