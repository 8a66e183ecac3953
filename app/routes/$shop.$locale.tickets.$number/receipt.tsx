import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { CustomerReasons } from "#app/ui/ticket/reason-list.tsx";
import { Moment } from "#app/ui/moment.tsx";
import type { SeenTicketData } from "./load-ticket.server.ts";

type ReceiptProps = {
  ticket: SeenTicketData["ticket"];
  locale: string;
  timeZone: string;
  /** the conversation is on the page too */
  isOwn: boolean;
  /** its chat tells itself how it goes on */
  isLive: boolean;
};

/** The numbered ticket: what it is about, how it stands, and what happens next and when. */
export function Receipt({ ticket, locale, timeZone, isOwn, isLive }: ReceiptProps) {
  const { t } = useTranslation();
  const language = nameLanguage(ticket.language, locale);
  const name = ticket.assigneeName ?? t("ticket.support");
  const isReplied = ticket.firstRepliedAt !== null;
  // What is owed after the first reply; in a live chat both sides are there.
  const isAwaited = ticket.expectedBy !== null && !(isReplied && isLive);
  const isTheirTurn = isReplied && !isAwaited;
  const isDone = ticket.status === "solved" || ticket.status === "closed";
  const next = isDone
    ? t(ticket.status === "closed" ? "ticket.errors.closed" : isOwn ? "ticket.nextSolved" : "ticket.guestSolved")
    : isTheirTurn
      ? isOwn
        ? t("ticket.nextReplied", { name: ticket.repliedBy ?? name })
        : t(ticket.channel === "phone" ? "ticket.guestMail" : "ticket.guestReplied", { email: ticket.requesterEmail })
      : ticket.assigneeName
        ? t("ticket.nextPerson", { name })
        : ticket.otherLanguage
          ? t("routing.reasons.waits_for_language", { language, main: nameLanguage(ticket.otherLanguage, locale) })
          : t("ticket.nextQueue", { language });
  return (
    <section className="stub card" aria-labelledby="number">
      <div className="flex h-30 items-center justify-between gap-4 px-7">
        <div>
          <p className="eyebrow">{t("ticket.number")}</p>
          <h1 id="number" className="figures text-5xl tracking-tight">
            {ticket.number}
          </h1>
        </div>
        <span className="tag max-sm:hidden">{t(`ticket.status.${ticket.status}`)}</span>
      </div>
      <div className="stub-tear grid grid-cols-1 gap-4 px-7 py-6">
        <p className="text-lg font-semibold break-words">{ticket.subject}</p>
        <p className="sm:hidden">
          <span className="tag">{t(`ticket.status.${ticket.status}`)}</span>
        </p>
        <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
          <div>
            <dt className="eyebrow">{t("ticket.opened", { date: "" })}</dt>
            <dd>
              <Moment at={ticket.openedAt} locale={locale} timeZone={timeZone} detail="minute" />
            </dd>
          </div>
          {isAwaited && ticket.expectedBy && !isDone ? (
            <div>
              <dt className="eyebrow">
                {isReplied ? t("support.channelText.email", { date: "" }) : t("ticket.expected")}
              </dt>
              <dd className="font-semibold">
                <Moment at={ticket.expectedBy} locale={locale} timeZone={timeZone} detail="place" />
              </dd>
              {ticket.isLate ? <dd className="text-sm">{t("ticket.late")}</dd> : null}
            </div>
          ) : null}
        </dl>
        <div role="status">
          <h2 className="eyebrow">{t("ticket.next")}</h2>
          <p>{next}</p>
          {isDone || isTheirTurn ? null : <CustomerReasons reasons={ticket.reasons} locale={locale} />}
          {isDone || isReplied || ticket.channel !== "phone" ? null : <p>{t("ticket.nextPhone")}</p>}
          {isDone || (isTheirTurn && !isOwn) ? null : (
            <p>{t(isOwn ? "ticket.nextMail" : "ticket.guestMail", { email: ticket.requesterEmail })}</p>
          )}
        </div>
        {isOwn ? null : <p className="text-soft">{t("ticket.keep", { email: ticket.requesterEmail })}</p>}
      </div>
    </section>
  );
}
