import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { accessByRoute, isAllowed } from "#app/domain/identity/authorisation.ts";
import type { StaffRole } from "#app/domain/identity/actor.ts";
import { Mark } from "./mark.tsx";

type StaffBarProps = {
  name: string;
  role: StaffRole;
  /** the place that is open */
  here: string;
  /** how many tickets wait for them, told where the queue is not in sight */
  inHand?: number;
  children?: ReactNode;
};

/** Where staff may go, and the route whose access decides who. */
const places = [
  { href: "/agent/queue", label: "agent.queue", route: "routes/agent" },
  { href: "/agent/calls", label: "counter.calls.title", route: "routes/agent.calls" },
  { href: "/editor/articles", label: "editor.title", route: "routes/editor" },
  { href: "/editor/insights", label: "insights.place", route: "routes/editor.insights" },
  { href: "/admin/operations", label: "admin.operations", route: "routes/admin.operations" },
  { href: "/admin/mail", label: "mail.title", route: "routes/admin.mail" },
  { href: "/admin/staff", label: "people.title", route: "routes/admin.staff._index" },
] as const;

/** The head of every staff page: where one may go, and who is signed in. */
export function StaffBar({ name, role, here, inHand = 0, children }: StaffBarProps) {
  const { t } = useTranslation();
  const open = places.filter(({ route }) => mayOpen(route, role));
  return (
    <header className="flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-line bg-card px-4 py-1.5">
      <a href="/" className="inline-flex min-h-10 items-center gap-2 font-semibold text-ink no-underline">
        <Mark className="size-6 text-accent" /> Guichet
      </a>
      <nav className="me-auto flex flex-wrap gap-1" aria-label="Guichet">
        {open.map((place) => (
          <a
            key={place.href}
            href={place.href}
            aria-current={here === place.href || here.startsWith(`${place.href}/`) ? "page" : undefined}
            className="inline-flex min-h-10 items-center rounded-field px-3 font-medium text-ink no-underline hover:bg-sunken aria-[current]:bg-sunken aria-[current]:font-semibold"
          >
            {t(place.label)}
            {inHand > 0 && place.href === "/agent/queue" ? (
              <span className="tag ms-2">
                <span className="sr-only">{t("admin.inHand")}</span> {inHand}
              </span>
            ) : null}
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

function mayOpen(route: string, role: StaffRole): boolean {
  const access = accessByRoute[route];
  return access !== undefined && isAllowed(access, { customer: false, staffRole: role, isDemo: false });
}
