import { useTranslation } from "react-i18next";
import type { MergeEffects } from "#app/domain/tickets/merge-rules.ts";
import type { MergeTicket } from "#app/domain/tickets/view-merge.server.ts";
import { momentInWords } from "#app/ui/moment.tsx";

type MergeEffectListProps = {
  merged: MergeTicket;
  into: MergeTicket;
  effects: MergeEffects;
  locale: string;
  timeZone: string;
};

/** What merging will do, in plain words: nothing that is not said here happens. */
export function MergeEffectList({ merged, into, effects, locale, timeZone }: MergeEffectListProps) {
  const { t } = useTranslation();
  const names = { number: merged.number, into: into.number };
  const status = t(`agent.status.${effects.status}`);
  const lines = [
    t("merge.effects.closes", names),
    t("merge.effects.read", names),
    t("merge.effects.clocks"),
    effects.owedSince
      ? t("merge.effects.owed", { ...names, date: momentInWords(effects.owedSince, locale, timeZone, "minute") })
      : null,
    t(effects.status === into.status ? "merge.effects.same" : "merge.effects.ours", { ...names, status }),
    effects.priority === into.priority
      ? null
      : t("merge.effects.priority", { ...names, priority: t(`agent.priority.${effects.priority}`) }),
    into.assigneeName
      ? t(effects.status === into.status ? "merge.effects.holder" : "merge.effects.holderOurs", {
          ...names,
          name: into.assigneeName,
        })
      : t("merge.effects.nobody", names),
    t(effects.isMailed ? "merge.effects.mailed" : "merge.effects.notMailed"),
  ].filter((line) => line !== null);
  return (
    <section className="card p-4" aria-labelledby="happens">
      <h3 id="happens" className="eyebrow">
        {t("merge.happens")}
      </h3>
      <ul className="mt-2 grid list-disc grid-cols-1 gap-1 ps-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li className="font-semibold">{t("merge.effects.final")}</li>
      </ul>
    </section>
  );
}
