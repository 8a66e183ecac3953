import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { CustomerReasons } from "#app/ui/ticket/reason-list.tsx";
import { Moment, momentInWords } from "#app/ui/moment.tsx";
import type { SeenTicketData } from "./load-ticket.server.ts";

type ReceiptProps = {
  ticket: SeenTicketData["ticket"];
  /** where the shop's pages in this locale begin */
  base: string;
  locale: string;
  timeZone: string;
  isOwn: boolean;
};

/** The numbered ticket: what it is about, how it stands, and what happens next and when. */
export function Receipt({ ticket, base, locale, timeZone, isOwn }: ReceiptProps) {
  const { t } = useTranslation();
  const language = nameLanguage(ticket.language, locale);
  const name = ticket.assigneeName ?? t("ticket.support");
  const isReplied = ticket.firstRepliedAt !== null;
  const isDone = ticket.status === "solved" || ticket.status === "closed";
  const { status, orderNumber } = ticket;
  const next = nextWords(t, ticket, { name, language, inWords: (at) => momentInWords(at, locale, timeZone, "minute") });
  const onwards = new URLSearchParams({
    follows: String(ticket.number),
    ...(orderNumber ? { order: orderNumber } : {}),
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
          {isReplied || isDone ? null : (
            <div>
              <dt className="eyebrow">{t("ticket.expected")}</dt>
              <dd className="font-semibold">
                <Moment at={ticket.expectedBy} locale={locale} timeZone={timeZone} detail="minute" />
              </dd>
            </div>
          )}
        </dl>
        <div role="status">
          <h2 className="eyebrow">{t("ticket.next")}</h2>
          <p>{next}</p>
          {status === "closed" && isOwn ? (
            <a className="button mt-3" href={`${base}/support?${onwards}`}>
              {t("ticket.openNew")}
            </a>
          ) : null}
          {isDone || isReplied || status === "on_hold" ? null : (
            <CustomerReasons reasons={ticket.reasons} locale={locale} />
          )}
          {isDone || isReplied || ticket.channel !== "phone" ? null : <p>{t("ticket.nextPhone")}</p>}
          {isDone ? null : <p>{t("ticket.nextMail", { email: ticket.requesterEmail })}</p>}
        </div>
        {isOwn ? null : <p className="text-soft">{t("ticket.keep", { email: ticket.requesterEmail })}</p>}
      </div>
    </section>
  );
}

type Told = { name: string; language: string; inWords: (at: Date) => string };

/** What happens next, in one or two sentences. */
function nextWords(t: TFunction, ticket: ReceiptProps["ticket"], { name, language, inWords }: Told): string {
  const { status, closesAt, wakesAt } = ticket;
  if (status === "closed") return t("ticket.nextClosed");
  if (status === "solved")
    return closesAt ? t("ticket.nextSolvedUntil", { date: inWords(closesAt) }) : t("ticket.nextSolved");
  if (status === "on_hold")
    return wakesAt ? t("ticket.nextHeldUntil", { date: inWords(wakesAt) }) : t("ticket.nextHeld");
  if (ticket.firstRepliedAt !== null) return t("ticket.nextReplied", { name: ticket.repliedBy ?? name });
  return ticket.assigneeName ? t("ticket.nextPerson", { name }) : t("ticket.nextQueue", { language });
}
