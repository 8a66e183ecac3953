import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { services } from "#app/services.server.ts";
import { Mark } from "#app/ui/mark.tsx";
import { Door } from "./door.tsx";

/** The demonstration's doors, one a person; a shop in service has one shop and goes straight to it. */
export function loader() {
  const shops = services.knowledge().shops.map(({ shop }) => ({ id: shop.id, name: shop.name }));
  const [only, ...others] = shops;
  if (!services.config.isDemo && only && others.length === 0) throw redirect(`/${only.id}`);
  return { shops, people: services.demoPeople };
}

export default function Doors() {
  const { shops, people } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <main className="mx-auto max-w-3xl px-5 py-14 sm:py-20">
      <Mark className="size-12 text-accent" />
      <h1 className="mt-5 text-4xl">{t("doors.title")}</h1>
      <p className="mt-3 max-w-[52ch] text-lg text-soft">{t("doors.lead")}</p>
      {people.length > 0 ? (
        <section className="mt-10" aria-label={t("doors.demo")}>
          <p className="font-medium">{t("doors.demo")}</p>
          <ul className="mt-4 grid grid-cols-1 gap-3">
            {people.map((person) => (
              <Door key={person.email} person={person} />
            ))}
          </ul>
          <p className="mt-5">
            <a className="link" href="/outbox">
              {t("doors.outbox")}
            </a>
          </p>
        </section>
      ) : null}
      <section className="mt-10">
        <h2 className="text-xl">{t("doors.shops")}</h2>
        {shops.length === 0 ? <p className="mt-3">{t("doors.none")}</p> : null}
        <ul className="mt-3 grid grid-cols-1 gap-2">
          {shops.map((shop) => (
            <li key={shop.id}>
              <a className="link" href={`/${shop.id}`}>
                {t("doors.visit", { shop: shop.name })}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-6">
          <a className="link" href="/sign-in">
            {t("site.staff")}
          </a>
        </p>
      </section>
    </main>
  );
}
