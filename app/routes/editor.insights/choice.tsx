import { Link } from "@remix-run/react";

type ChoiceProps = { label: string; options: { href: string; label: string; isChosen: boolean }[] };

/** A few ways to see the same page, one of them chosen. */
export function Choice({ label, options }: ChoiceProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-1">
      <span className="eyebrow me-1">{label}</span>
      {options.map((option) => (
        <Link
          key={option.href}
          to={option.href}
          aria-current={option.isChosen ? "true" : undefined}
          className="inline-flex min-h-8 items-center rounded-field border border-transparent px-2.5 text-sm font-medium text-ink no-underline hover:bg-sunken aria-[current]:border-strong aria-[current]:bg-sunken aria-[current]:font-semibold"
        >
          {option.label}
        </Link>
      ))}
    </nav>
  );
}
