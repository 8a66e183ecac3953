import { useTranslation } from "react-i18next";
import type { DemoPerson } from "#app/domain/identity/demo-person.ts";

/** One person of the demonstration: who they are, what they can do, and the way in. */
export function Door({ person }: { person: DemoPerson }) {
  const { t } = useTranslation();
  return (
    <li className="card flex flex-wrap items-center gap-x-5 gap-y-3 p-5">
      <div className="min-w-52 flex-1">
        <h2 className="text-lg">
          {person.name} <span className="font-normal text-soft">· {t(`doors.${person.part}`)}</span>
        </h2>
        <p className="mt-1 text-soft">{t(`doors.${person.part}Text`)}</p>
        <p className="mt-2 text-sm">
          <code>{person.email}</code>
          {person.password ? (
            <>
              {" · "}
              {t("doors.password")} <code>{person.password}</code>
            </>
          ) : null}
        </p>
      </div>
      <a className="button button-primary" href={person.signInPath}>
        {t("doors.enter", { name: person.name.split(" ")[0] })}
      </a>
    </li>
  );
}
