import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { spanOf } from "#app/ui/duration.ts";
import { queueQuery } from "./queue-view.ts";
import { momentInWords } from "#app/ui/moment-in-words.ts";
import type { QueueView } from "./queue-view.ts";
import { TagFilter } from "./tag-filter.tsx";

/** A line of the queue, as the page got it. */
export type QueueLine = {
  number: number;
  subject: string;
  status: "new" | "open" | "pending" | "on_hold" | "solved" | "closed";
  priority: "low" | "normal" | "high" | "urgent";
  language: string;
  channel: "email" | "chat" | "phone";
  requester: string;
  assignee: string | null;
  isMine: boolean;
  tags: string[];
  /** on hold until then, told in the shop's zone; null also for a hold without an end */
  wakesAt: string | null;
  timeZone: string;
  waitingSince: string | null;
  rating: "good" | "bad" | null;
  due: { target: "first_reply" | "next_reply" | "resolution" | "call"; at: string } | null;
};

type QueueListProps = {
  view: QueueView;
  tabs: QueueView[];
  /** the tag that the queue is narrowed to */
  tag: string | null;
  tagsInUse: string[];
  items: QueueLine[];
  open: string | undefined;
  now: string;
  locale: string;
};

/** The queue: who, what, in which language, since when, and how long the promise still runs. */
export function QueueList({ view, tabs, tag, tagsInUse, items, open, now, locale }: QueueListProps) {
  const { t } = useTranslation();
  return (
    <>
      <nav className="flex flex-wrap gap-1 border-b border-line p-2" aria-label={t("agent.queue")}>
        {tabs.map((tab) => (
          <Link
            key={tab}
            to={`/agent/queue?${queueQuery(tab, tag)}`}
            aria-current={tab === view ? "page" : undefined}
            className="inline-flex min-h-9 grow items-center justify-center rounded-field px-2 text-sm font-medium text-ink no-underline hover:bg-sunken aria-[current]:bg-wash aria-[current]:font-semibold"
          >
            {t(tab === "escalated" ? "operations.escalatedTab" : tab === "held" ? "hold.tab" : `agent.${tab}`)}
          </Link>
        ))}
      </nav>
      <TagFilter view={view} tag={tag} inUse={tagsInUse} />
      {items.length === 0 ? (
        <p className="p-6 [overflow-wrap:anywhere] text-soft">
          {tag === null ? t("agent.empty") : t("tags.emptyTag", { tag })}
        </p>
      ) : null}
      {items.length >= 200 ? (
        <p className="border-b border-line p-3 text-sm text-soft">{t("agent.limited", { count: items.length })}</p>
      ) : null}
      <ul aria-live="polite">
        {items.map((item) => (
          <li key={item.number} className="border-b border-line">
            <Link
              to={`/agent/tickets/${item.number}?${queueQuery(view, tag)}`}
              aria-current={String(item.number) === open ? "page" : undefined}
              className="block border-s-4 border-transparent px-3 py-2.5 text-ink no-underline hover:bg-sunken aria-[current]:border-accent aria-[current]:bg-wash"
            >
              <span className="flex items-baseline gap-2">
                <span className="min-w-0 flex-1 truncate font-semibold">{item.subject}</span>
                <span className="figures text-sm text-soft">{item.number}</span>
              </span>
              <span className="mt-0.5 block truncate text-sm text-soft">
                {item.requester} · {nameLanguage(item.language, locale)} · {t(`agent.channel.${item.channel}`)} ·{" "}
                {item.isMine ? t("agent.you") : (item.assignee ?? t("agent.unassigned"))}
              </span>
              <span className="mt-1 flex flex-wrap items-center gap-x-3 text-sm">
                {item.priority === "high" || item.priority === "urgent" ? (
                  <span className="font-semibold text-no">{t(`agent.priority.${item.priority}`)}</span>
                ) : null}
                {item.rating === "bad" ? <span className="font-semibold text-no">{t("ratings.mark")}</span> : null}
                <Promise item={item} now={now} locale={locale} />
              </span>
              {item.tags.length > 0 ? (
                <span className="mt-1 block truncate text-sm text-soft">
                  <span className="sr-only">{t("tags.title")}: </span>
                  {item.tags.map((one) => `#${one}`).join(" ")}
                </span>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

const dueKeys = {
  ...{ first_reply: "agent.due", next_reply: "agent.due" },
  ...{ resolution: "operations.solveIn", call: "operations.callIn" },
} as const;

/** How the promise stands, in words: waiting since, on hold until, and due in or overdue by. */
function Promise({ item, now, locale }: { item: QueueLine; now: string; locale: string }) {
  const { t } = useTranslation();
  const words = (milliseconds: number) => {
    const { unit, count } = spanOf(milliseconds);
    return t(`agent.duration.${unit}`, { count });
  };
  const at = Date.parse(now);
  const { waitingSince, due } = item;
  const left = due && Date.parse(due.at) - at;
  return (
    <>
      <span className="text-soft">
        {waitingSince
          ? t("agent.since", { duration: words(at - Date.parse(waitingSince)) })
          : t(`agent.status.${item.status}`)}
      </span>
      {item.status !== "on_hold" ? null : (
        <span>
          {item.wakesAt
            ? t("hold.until", { date: momentInWords(item.wakesAt, locale, item.timeZone, "minute") })
            : t("hold.endless")}
        </span>
      )}
      {left === null ? null : left >= 0 ? (
        <span>{t(dueKeys[due?.target ?? "first_reply"], { duration: words(left) })}</span>
      ) : (
        <span className="font-semibold text-no">{t("agent.overdue", { duration: words(-left) })}</span>
      )}
    </>
  );
}
