import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { AnswerBody } from "#app/ui/answer/answer-card.tsx";
import { Sources } from "#app/ui/answer/sources.tsx";
import { Moment, momentInWords } from "#app/ui/moment.tsx";
import { ReasonList } from "#app/ui/ticket/reason-list.tsx";
import { EvidencePart } from "./evidence-part.tsx";
import { SimilarPart, SuggestedPart } from "./near-part.tsx";
import { SummaryPart } from "./summary-part.tsx";
import { TriagePart } from "./triage-part.tsx";
import type { WorkedTicket } from "./load-ticket.server.ts";

type ContextProps = { ticket: WorkedTicket; locale: string; timeZone: string };

/** What goes with the ticket: why it is here, the question and answer before it, the order, its history. */
export function Context({ ticket, locale, timeZone }: ContextProps) {
  const { t } = useTranslation();
  const language = nameLanguage(ticket.language, locale);
  const { order } = ticket;
  return (
    <aside
      className="min-h-0 overflow-y-auto border-line bg-sunken p-4 text-sm xl:border-s"
      aria-label={t("support.about")}
    >
      <Part title={t("agent.customer")}>
        <p className="font-semibold">{ticket.requester.name ?? ticket.requester.email}</p>
        <p className="break-words">{ticket.requester.email}</p>
        {ticket.phone ? <p className="figures">{ticket.phone}</p> : null}
        <p>
          {language} · {t(`agent.channel.${ticket.channel}`)} · {t(`agent.priority.${ticket.priority}`)}
        </p>
        {ticket.isRequesterProven ? null : <p className="mt-1 font-semibold text-wait">{t("agent.unproven")}</p>}
      </Part>
      <Part title={t("triage.summary")}>
        <SummaryPart ticket={ticket} locale={locale} timeZone={timeZone} />
      </Part>
      {ticket.evidence || ticket.openings.length > 0 ? (
        <Part title={t("triage.evidence")}>
          <EvidencePart ticket={ticket} locale={locale} timeZone={timeZone} />
        </Part>
      ) : null}
      {ticket.similar.length > 0 ? (
        <Part title={t("triage.similar")}>
          <SimilarPart similar={ticket.similar} />
        </Part>
      ) : null}
      {ticket.triage ? (
        <Part title={t("triage.title")}>
          <TriagePart ticket={ticket} locale={locale} />
        </Part>
      ) : null}
      {ticket.suggested.length > 0 ? (
        <Part title={t("triage.suggested")}>
          <SuggestedPart suggested={ticket.suggested} />
        </Part>
      ) : null}
      <Part title={t("agent.why")}>
        <ReasonList reasons={ticket.placement.reasons} locale={locale} />
      </Part>
      <Part title={t("agent.question")}>
        {ticket.earlier.length > 0 ? (
          <ol className="mb-1 text-soft" aria-label={t("answer.thread")}>
            {ticket.earlier.map(({ answerId, question, verdict }) => (
              <li key={answerId}>
                {question} ({t(`agent.verdict.${verdict}`)})
              </li>
            ))}
          </ol>
        ) : null}
        {ticket.question ? (
          <p lang={ticket.question.locale}>{ticket.question.text}</p>
        ) : (
          <p className="text-soft">{t("agent.noAnswer")}</p>
        )}
      </Part>
      {ticket.answer ? (
        <Part title={`${t("agent.answerSeen")} · ${t(`agent.verdict.${ticket.answer.body.verdict}`)}`}>
          <details className="card p-3">
            <summary className="cursor-pointer font-semibold">{ticket.answer.body.text.slice(0, 90)}…</summary>
            <div className="mt-3 grid grid-cols-1 gap-3">
              {ticket.wording ? (
                <div>
                  <p className="text-soft">{t("answer.wording")}</p>
                  <p>{ticket.wording}</p>
                </div>
              ) : null}
              <AnswerBody body={ticket.answer.body} />
              {ticket.answer.body.verdict === "answered" ? (
                <Sources
                  citations={ticket.answer.body.citations}
                  shop={ticket.shop}
                  locale={locale}
                  sourcesHref={`/agent/tickets/${ticket.number}/sources`}
                />
              ) : null}
            </div>
          </details>
        </Part>
      ) : null}
      <Part title={t("agent.order")}>
        {order ? (
          <div className="card p-3">
            <p className="figures font-semibold">{order.number}</p>
            <p>
              {order.statusLabel} ·{" "}
              {t(`order.date.${order.date.kind}`, { date: momentInWords(order.date.at, locale, timeZone) })}
            </p>
            <p className="figures">{order.total}</p>
            <ul className="mt-1 list-disc ps-4">
              {order.items.map((item) => (
                <li key={item.sku}>
                  {item.qty} × {item.name}
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <p className="text-soft">{t("agent.noOrder")}</p>
        )}
      </Part>
      <Part title={t("agent.history")}>
        <ol className="grid grid-cols-1 gap-1">
          {ticket.events.map((event) => (
            <li key={event.id}>
              <Moment at={event.happenedAt} locale={locale} timeZone={timeZone} detail="minute" /> ·{" "}
              {t([`agent.events.${event.kind}`, "agent.events.other"], { kind: event.kind })}
              {event.actorName ? ` · ${event.actorName}` : ""}
            </li>
          ))}
        </ol>
      </Part>
    </aside>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-5">
      <h3 className="eyebrow mb-1">{title}</h3>
      {children}
    </section>
  );
}
