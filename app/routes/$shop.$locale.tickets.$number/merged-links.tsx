import { useTranslation } from "react-i18next";
import type { SeenTicketData } from "./load-ticket.server.ts";

/** From a merged request the way to the one that goes on; from that one the ways to what was said under the others' numbers. */
export function MergedLinks({ ticket, base }: { ticket: SeenTicketData["ticket"]; base: string }) {
  const { t } = useTranslation();
  const { mergedInto, tookIn } = ticket;
  if (mergedInto)
    return (
      <a className="button button-primary mt-6" href={`${base}/tickets/${mergedInto}`}>
        {t("merged.open", { number: mergedInto })}
      </a>
    );
  if (tookIn.length === 0) return null;
  return (
    <div className="mt-6">
      <p>{t("merged.tookIn")}</p>
      <ul>
        {tookIn.map((number) => (
          <li key={number}>
            <a className="link inline-flex min-h-11 items-center" href={`${base}/tickets/${number}`}>
              {t("merged.open", { number })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
