import type { SerializeFrom } from "@remix-run/node";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import type { Operations } from "#app/domain/tickets/view-operations.server.ts";
import { spanOf } from "#app/ui/duration.ts";

type FiguresProps = { view: SerializeFrom<Operations>; locale: string; now: string };

/** What is late, what waits in which queue since when, and who is there. */
export function DeskFigures({ view, locale, now }: FiguresProps) {
  const { t } = useTranslation();
  const { sla, queues, people } = view;
  const waited = (since: string | Date) => {
    const { unit, count } = spanOf(Date.parse(now) - new Date(since).getTime());
    return t(`agent.duration.${unit}`, { count });
  };
  return (
    <>
      <Part id="sla" title={t("operations.sla")}>
        <dl className="figures flex flex-wrap gap-x-10 gap-y-4">
          {(["warned", "breached", "escalated"] as const).map((kind) => (
            <div key={kind}>
              <dt className="text-soft">{t(`operations.${kind}`)}</dt>
              <dd className={`text-2xl ${kind !== "warned" && sla[kind] > 0 ? "text-no" : ""}`}>{sla[kind]}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="queues" title={t("operations.queues")}>
        {queues.length === 0 ? (
          <p className="text-soft">{t("operations.noQueues")}</p>
        ) : (
          <table className="w-full max-w-2xl text-start">
            <thead>
              <tr className="border-b border-line text-soft">
                <th scope="col" className="py-1.5 text-start font-medium">
                  {t("operations.queue")}
                </th>
                <th scope="col" className="py-1.5 text-end font-medium">
                  {t("operations.size")}
                </th>
                <th scope="col" className="py-1.5 text-end font-medium">
                  {t("operations.longest")}
                </th>
              </tr>
            </thead>
            <tbody>
              {queues.map(({ queue, count, oldestAt }) => {
                const [shop = "", language = ""] = queue.split("/");
                return (
                  <tr key={queue} className="border-b border-line">
                    <th scope="row" className="py-1.5 text-start font-normal">
                      {shop} · {nameLanguage(language, locale)}
                    </th>
                    <td className="figures py-1.5 text-end">{count}</td>
                    <td className="figures py-1.5 text-end">{waited(oldestAt)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </Part>
      <Part id="people" title={t("operations.people")}>
        {people.length === 0 ? <p className="text-soft">{t("operations.nobody")}</p> : null}
        <ul className="grid grid-cols-1 gap-1">
          {people.map(({ name, presence, openCount, languages }) => (
            <li key={name}>
              <span className="font-semibold">{t("operations.giveOpen", { name, count: openCount })}</span>{" "}
              <span className="text-soft">
                · {t(`agent.${presence}`)} · {languages.map((language) => nameLanguage(language, locale)).join(", ")}
              </span>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="mt-8" aria-labelledby={id}>
      <h2 id={id} className="mb-2 text-lg">
        {title}
      </h2>
      {children}
    </section>
  );
}
