import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { AnswerBody } from "#app/ui/answer/answer-card.tsx";
import { Sources } from "#app/ui/answer/sources.tsx";
import { Moment, momentInWords } from "#app/ui/moment.tsx";
import { ReasonList } from "#app/ui/ticket/reason-list.tsx";
import { EvidencePart } from "./evidence-part.tsx";
import { MergePart } from "./merge-part.tsx";
import { isLifeEvent, LifeEventWords } from "./life-event-words.tsx";
import { SimilarPart, SuggestedPart } from "./near-part.tsx";
import { SatisfactionWord } from "./satisfaction-word.tsx";
import { SummaryPart } from "./summary-part.tsx";
import { TagsPart } from "./tags-part.tsx";
import { TriagePart } from "./triage-part.tsx";
import type { WorkedTicket } from "./load-ticket.server.ts";

type ContextProps = { ticket: WorkedTicket; tagsInUse: string[]; locale: string; timeZone: string };

/** What goes with the ticket: why it is here, the question and answer before it, the order, its history. */
export function Context({ ticket, tagsInUse, locale, timeZone }: ContextProps) {
  const { t } = useTranslation();
  const language = nameLanguage(ticket.language, locale);
  const { order } = ticket;
  const mergedAt = ticket.events.find(({ kind }) => kind === "merged")?.happenedAt;
  const inWords = (at: string | Date) => momentInWords(at, locale, timeZone, "minute");
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
        {ticket.requester.tags.length > 0 ? (
          <p>
            {t("operations.tags")} · {ticket.requester.tags.join(", ")}
          </p>
        ) : null}
        {ticket.follows === null ? null : (
          <p>
            <a className="link" href={`/agent/tickets/${ticket.follows}`}>
              {t("closing.follows", { number: ticket.follows })}
            </a>
          </p>
        )}
        {ticket.isRequesterProven ? null : <p className="mt-1 font-semibold text-wait">{t("agent.unproven")}</p>}
      </Part>
      <Part title={t("tags.title")}>
        <TagsPart key={ticket.number} number={ticket.number} tags={ticket.tags} inUse={tagsInUse} />
      </Part>
      {ticket.satisfaction ? (
        <Part title={t("ratings.part")}>
          <SatisfactionWord {...{ satisfaction: ticket.satisfaction, language: ticket.language, locale, timeZone }} />
        </Part>
      ) : null}
      <Part title={t("triage.summary")}>
        <SummaryPart ticket={ticket} locale={locale} timeZone={timeZone} />
      </Part>
      {ticket.evidence || ticket.openings.length > 0 ? (
        <Part title={t("triage.evidence")}>
          <EvidencePart {...ticket} locale={locale} timeZone={timeZone} />
        </Part>
      ) : null}
      {ticket.similar.length > 0 ? (
        <Part title={t("triage.similar")}>
          <SimilarPart similar={ticket.similar} />
        </Part>
      ) : null}
      {ticket.others ? (
        <Part title={t("merge.title")}>
          <MergePart number={ticket.number} others={ticket.others} />
        </Part>
      ) : null}
      {ticket.triage ? (
        <Part title={t("triage.title")}>
          <TriagePart ticket={ticket} locale={locale} timeZone={timeZone} />
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
      <Part title={t("operations.clocks")}>
        <ul className="grid grid-cols-1 gap-1">
          {ticket.clocks.map((clock) => (
            <li key={`${clock.target} ${clock.startedAt}`}>
              {t(`operations.clock.${clock.target}`)} · <ClockWords clock={clock} mergedAt={mergedAt} words={inWords} />
            </li>
          ))}
        </ul>
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
              {isLifeEvent(event) ? (
                <LifeEventWords event={event} words={inWords} />
              ) : (
                <EventWords event={event} words={inWords} />
              )}
              {event.actorName ? ` · ${event.actorName}` : ""}
            </li>
          ))}
        </ol>
      </Part>
    </aside>
  );
}

type InWords = (at: string | Date) => string;

/** How a promise stands: until when it runs, since when it is late, when it was kept, or that it stands still. */
function ClockWords({
  clock,
  mergedAt,
  words,
}: {
  clock: WorkedTicket["clocks"][number];
  mergedAt: string | Date | undefined;
  words: InWords;
}) {
  const { t } = useTranslation();
  const { dueAt, breachedAt, endedAt } = clock;
  if (endedAt && mergedAt && new Date(endedAt).getTime() === new Date(mergedAt).getTime())
    return <span className="text-soft">{t("merge.clockEnded", { date: words(endedAt) })}</span>;
  if (endedAt) return <span className="text-soft">{t("operations.clockKept", { date: words(endedAt) })}</span>;
  if (breachedAt)
    return <span className="font-semibold text-no">{t("operations.clockLate", { date: words(breachedAt) })}</span>;
  return <span>{dueAt ? t("operations.clockDue", { date: words(dueAt) }) : t("operations.clockStands")}</span>;
}

const operationsEvents = ["returned", "escalated", "sla_warned", "sla_breached", "mended"] as const;

/** What happened, in words; a warning or breach with its promise and when it fell due. */
function EventWords({ event, words }: { event: WorkedTicket["events"][number]; words: InWords }) {
  const { t } = useTranslation();
  const detail = event.detail as Readonly<Record<string, unknown>>;
  if (event.kind === "rated")
    return t(`ratings.event.${detail.rating === "bad" ? "bad" : "good"}${detail.hasWords === true ? "Words" : ""}`);
  const kind = operationsEvents.find((one) => one === event.kind);
  const tagging = (["tagged", "untagged"] as const).find((one) => one === event.kind);
  if (tagging) return t(`tags.events.${tagging}`, { tag: typeof detail.tag === "string" ? detail.tag : "" });
  if (event.kind === "merged") return t("merge.events.merged", { number: String(detail.into) });
  if (event.kind === "took_in") return t("merge.events.took_in", { number: String(detail.number) });
  if (!kind) return <>{t([`agent.events.${event.kind}`, "agent.events.other"], { kind: event.kind })}</>;
  const target = targets.find((one) => one === detail.target);
  return t(`operations.events.${kind}`, {
    target: target ? t(`operations.clock.${target}`) : "",
    date: typeof detail.dueAt === "string" ? words(detail.dueAt) : "",
  });
}

const targets = ["first_reply", "next_reply", "resolution"] as const;

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-5">
      <h3 className="eyebrow mb-1">{title}</h3>
      {children}
    </section>
  );
}
