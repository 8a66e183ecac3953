import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Mark } from "./mark.tsx";

type StaffBarProps = { name: string; places: { href: string; label: string; isHere: boolean }[]; children?: ReactNode };

/** The head of every staff page: where one may go, and who is signed in. */
export function StaffBar({ name, places, children }: StaffBarProps) {
  const { t } = useTranslation();
  return (
    <header className="flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-line bg-card px-4 py-1.5">
      <a href="/" className="inline-flex min-h-10 items-center gap-2 font-semibold text-ink no-underline">
        <Mark className="size-6 text-accent" /> Guichet
      </a>
      <nav className="me-auto flex gap-1" aria-label="Guichet">
        {places.map((place) => (
          <a
            key={place.href}
            href={place.href}
            aria-current={place.isHere ? "page" : undefined}
            className="inline-flex min-h-10 items-center rounded-field px-3 font-medium text-ink no-underline hover:bg-sunken aria-[current]:bg-sunken aria-[current]:font-semibold"
          >
            {place.label}
          </a>
        ))}
      </nav>
      {children}
      <form method="post" action="/sign-out" className="flex items-center gap-3">
        <span className="text-sm text-soft">{name}</span>
        <button className="button button-small">{t("site.signOut")}</button>
      </form>
    </header>
  );
}
