import { useTranslation } from "react-i18next";
import type { Presence } from "#app/domain/routing/presence.ts";
import type { ShiftToday } from "#app/domain/routing/shift-today.ts";
import type { Channel } from "#app/domain/shops/shop.ts";

type Person = {
  id: string;
  name: string;
  role: string;
  presence: Presence;
  languages: string[];
  shops: string[];
  load: { channel: Channel; open: number; capacity: number }[];
  today: ShiftToday;
  timeZone: string | null;
};

const dots = { online: "bg-yes", away: "bg-wait", offline: "bg-line" } as const;

/** One person at a glance, and the way to their plan. */
export function PersonCard({ person }: { person: Person }) {
  const { t } = useTranslation();
  const { name, presence, languages, shops, load, today, timeZone } = person;
  const role = person.role === "lead" || person.role === "admin" ? person.role : "agent";
  const shift = {
    no_fixed_hours: t("people.noFixedHours"),
    day_off: t("people.dayOff"),
    none: t("people.noShift"),
    hours: today.kind === "hours" ? `${today.text} (${timeZone})` : "",
  }[today.kind];
  return (
    <article className="card grid grid-cols-1 gap-x-6 gap-y-2 p-4 sm:grid-cols-[14rem_1fr_auto]">
      <div>
        <h2 className="font-semibold break-words">{name}</h2>
        <p className="text-sm text-soft">{t(`people.role.${role}`)}</p>
        <p className="mt-1 flex items-center gap-2 text-sm">
          <span className={`size-2.5 rounded-full ${dots[presence]}`} aria-hidden="true" /> {t(`agent.${presence}`)}
        </p>
      </div>
      <dl className="figures grid min-w-0 grid-cols-1 gap-x-3 gap-y-1 text-sm sm:grid-cols-[8rem_1fr]">
        <dt className="text-soft">{t("people.handles")}</dt>
        <dd className="min-w-0 break-words">
          {[languages.join(", "), shops.join(", ")].filter(Boolean).join(" · ") || t("people.nothing")}
        </dd>
        <dt className="text-soft">{t("people.load")}</dt>
        <dd>
          {load
            .map(({ channel, open, capacity }) =>
              t("people.loadOf", { channel: t(`agent.channel.${channel}`), open, capacity }),
            )
            .join(" · ") || t("people.nothing")}
        </dd>
        <dt className="text-soft">{t("people.today")}</dt>
        <dd>{shift}</dd>
      </dl>
      <div className="self-center">
        <a className="button button-small" href={`/admin/staff/${person.id}`}>
          {t("people.change", { name })}
        </a>
      </div>
    </article>
  );
}
