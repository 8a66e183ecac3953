import { useTranslation } from "react-i18next";
import { LinesInWords } from "#app/ui/answer/lines-in-words.tsx";
import type { WorkedTicket } from "./load-ticket.server.ts";

/** Other open requests of the same customer that this one may belong with. */
export function SimilarPart({ similar }: { similar: WorkedTicket["similar"] }) {
  const { t } = useTranslation();
  return (
    <ul className="grid grid-cols-1 gap-1">
      {similar.map(({ number, subject, status, isSameOrder }) => (
        <li key={number}>
          <a className="link break-words" href={`/agent/tickets/${number}`}>
            <span className="figures">{number}</span> {subject}
          </a>{" "}
          <span className="text-soft">
            {t(`agent.status.${status}`)}
            {isSameOrder ? ` · ${t("triage.similarOrder")}` : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Sections that are near to what the customer wrote. */
export function SuggestedPart({ suggested }: { suggested: WorkedTicket["suggested"] }) {
  return (
    <ul className="grid grid-cols-1 gap-1">
      {suggested.map(({ href, locale, title, heading, lines }) => (
        <li key={href}>
          <a className="link break-words" href={href} lang={locale} target="_blank" rel="noreferrer">
            {title}
            {heading && heading !== title ? ` › ${heading}` : ""}
          </a>{" "}
          <span className="text-soft">
            <LinesInWords lines={lines} />
          </span>
        </li>
      ))}
    </ul>
  );
}
