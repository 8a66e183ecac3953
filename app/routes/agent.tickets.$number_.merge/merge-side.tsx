import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import type { MergeTicket } from "#app/domain/tickets/view-merge.server.ts";
import { momentInWords } from "#app/ui/moment.tsx";

type MergeSideCardProps = { side: MergeTicket; part: "closes" | "goesOn"; locale: string; timeZone: string };

/** A ticket that closes, or the one that goes on: enough to see whether they are about the same thing. */
export function MergeSideCard({ side, part, locale, timeZone }: MergeSideCardProps) {
  const { t } = useTranslation();
  const inWords = (at: Date) => momentInWords(at, locale, timeZone, "minute");
  return (
    <section className="card min-w-0 p-4" aria-labelledby={part}>
      <h3 id={part} className="eyebrow">
        {t(`merge.${part}`)} · <span className="figures">{side.number}</span>
      </h3>
      <p className="mt-1 font-semibold break-words">{side.subject}</p>
      <p className="mt-1 text-sm">
        <span className="tag">{t(`agent.status.${side.status}`)}</span> {t(`agent.priority.${side.priority}`)} ·{" "}
        {nameLanguage(side.language, locale)} · {side.assigneeName ?? t("agent.unassigned")}
      </p>
      <p className="mt-1 text-sm break-words text-soft">
        {side.requester} · {t("merge.opened", { date: inWords(side.openedAt) })}
        {side.orderNumber ? ` · ${side.orderNumber}` : ""}
      </p>
      {side.isRequesterProven ? null : <p className="mt-1 text-sm font-semibold text-wait">{t("agent.unproven")}</p>}
      {side.lastWords ? (
        <>
          <p className="mt-3 text-sm text-soft">{t("merge.lastWords", { date: inWords(side.lastWords.sentAt) })}</p>
          <blockquote
            className="line-clamp-6 border-s-2 border-line ps-3 [overflow-wrap:anywhere] whitespace-pre-line"
            lang={side.language}
          >
            {side.lastWords.body}
          </blockquote>
        </>
      ) : null}
    </section>
  );
}
