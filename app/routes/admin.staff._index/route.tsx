import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { listStaffFacts } from "#app/domain/routing/list-staff-facts.server.ts";
import { shiftToday } from "#app/domain/routing/shift-today.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { services } from "#app/services.server.ts";
import { pageTitle } from "#app/ui/page-title.ts";
import { PersonCard } from "./person-card.tsx";
import { keepLastRead } from "#app/ui/desk/last-read.ts";

export const meta = pageTitle("people.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { locale } = await requireStaff(request, "routes/admin.staff._index");
  const now = services.clock();
  const facts = await listStaffFacts(services.db, now);
  const people = facts.map((person) => ({
    ...{ id: person.id, name: person.name, role: person.role, presence: person.presence },
    languages: person.languages.map((code) => nameLanguage(code, locale)).sort((a, b) => a.localeCompare(b, locale)),
    shops: person.shops,
    load: person.channels.map((channel) => ({
      channel,
      open: person.openByChannel[channel] ?? 0,
      capacity: person.capacityByChannel[channel] ?? 0,
    })),
    today: shiftToday(person.shift, now),
    timeZone: person.shift?.timeZone ?? null,
  }));
  return { people: people.sort((a, b) => a.name.localeCompare(b.name, locale)) };
}

export const clientLoader = keepLastRead(() => "staff");

/** Who may be given tickets: who is there, what they handle, and how much of it they hold. */
export default function People() {
  const { people } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <h1 className="text-2xl">{t("people.title")}</h1>
      <p className="mt-3 max-w-[60ch] text-soft">{t("people.lead")}</p>
      {people.length === 0 ? <p className="mt-5">{t("people.none")}</p> : null}
      <ul className="mt-6 grid grid-cols-1 gap-3">
        {people.map((person) => (
          <li key={person.id}>
            <PersonCard person={person} />
          </li>
        ))}
      </ul>
    </>
  );
}
