import { useTranslation } from "react-i18next";
import { prioritiesByUrgency } from "#app/domain/tickets/ticket.ts";
import type { WorkedTicket } from "./load-ticket.server.ts";

type LifeEventWordsProps = { event: WorkedTicket["events"][number]; words: (at: string) => string };

/** Whether an event is one of those that `LifeEventWords` tells. */
export function isLifeEvent({ kind }: { kind: string }): boolean {
  return kind === "held" || kind === "woken" || kind === "prioritised" || kind === "closed";
}

/** A hold with its end and reason, who or what ended it, a priority from and to, or the end. */
export function LifeEventWords({ event, words }: LifeEventWordsProps) {
  const { t } = useTranslation();
  const detail = event.detail as Readonly<Record<string, unknown>>;
  if (event.kind === "woken") return t(`hold.events.wokenBy.${event.actor}`);
  if (event.kind === "closed") return t("hold.events.closed");
  if (event.kind === "prioritised") {
    const named = (value: unknown) => {
      const priority = prioritiesByUrgency.find((one) => one === value);
      return priority ? t(`agent.priority.${priority}`) : "";
    };
    return t("hold.events.prioritised", { from: named(detail.from), to: named(detail.to) });
  }
  const { until, reason } = detail;
  const what =
    typeof until === "string" ? t("hold.events.heldUntil", { date: words(until) }) : t("hold.events.heldEndless");
  return typeof reason === "string" && reason !== "" ? t("hold.events.because", { what, reason }) : what;
}
