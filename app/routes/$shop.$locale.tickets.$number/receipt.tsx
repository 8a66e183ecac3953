import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { CustomerReasons } from "#app/ui/ticket/reason-list.tsx";
import { Moment, momentInWords } from "#app/ui/moment.tsx";
import type { SeenTicketData } from "./load-ticket.server.ts";
import { nextWords } from "./next-words.ts";

type ReceiptProps = {
  ticket: SeenTicketData["ticket"];
  /** where the shop's pages in this locale begin */
  base: string;
  locale: string;
  timeZone: string;
  /** the conversation is on the page too */
  isOwn: boolean;
  /** its chat tells itself how it goes on */
  isLive: boolean;
};

/** The numbered ticket: what it is about, how it stands, and what happens next and when. */
export function Receipt({ ticket, base, locale, timeZone, isOwn, isLive }: ReceiptProps) {
  const { t } = useTranslation();
  const language = nameLanguage(ticket.language, locale);
  const name = ticket.assigneeName ?? t("ticket.support");
  const isReplied = ticket.firstRepliedAt !== null;
  // What is owed after the first reply; in a live chat both sides are there.
  const isAwaited = ticket.expectedBy !== null && !(isReplied && isLive);
  const isTheirTurn = isReplied && !isAwaited;
  const isDone = ticket.status === "solved" || ticket.status === "closed";
  const status = ticket.mergedInto
    ? t("merged.short", { number: ticket.mergedInto })
    : t(`ticket.status.${ticket.status}`);
  const inWords = (at: Date) => momentInWords(at, locale, timeZone, "place");
  const nameOf = (code: string) => nameLanguage(code, locale);
  const next = nextWords(t, ticket, { name, language, isOwn, isTheirTurn, inWords, nameOf });
  const onwards = new URLSearchParams({
    follows: String(ticket.number),
    ...(ticket.orderNumber ? { order: ticket.orderNumber } : {}),
  });
  return (
    <section className="stub card" aria-labelledby="number">
      <div className="flex h-30 items-center justify-between gap-4 px-7">
        <div>
          <p className="eyebrow">{t("ticket.number")}</p>
          <h1 id="number" className="figures text-5xl tracking-tight">
            {ticket.number}
          </h1>
        </div>
        <span className="tag max-sm:hidden">{status}</span>
      </div>
      <div className="stub-tear grid grid-cols-1 gap-4 px-7 py-6">
        <p className="text-lg font-semibold break-words">{ticket.subject}</p>
        <p className="sm:hidden">
          <span className="tag">{status}</span>
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
          {ticket.status === "closed" && !ticket.isMerged && isOwn ? (
            <a className="button mt-3" href={`${base}/support?${onwards}`}>
              {t("ticket.openNew")}
            </a>
          ) : null}
          {isDone || isTheirTurn || ticket.status === "on_hold" ? null : (
            <CustomerReasons reasons={ticket.reasons} locale={locale} />
          )}
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
