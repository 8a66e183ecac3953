import { Form, Link, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { WorkedTicket } from "./load-ticket.server.ts";

type MergePartProps = { number: number; others: NonNullable<WorkedTicket["others"]> };

/** The ways to merge this ticket into another: the customer's other open ones, or any by its number. Nothing happens yet. */
export function MergePart({ number, others }: MergePartProps) {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const page = `/agent/tickets/${number}/merge`;
  const kept = ["view", "tag"].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return (
    <>
      {others.length === 0 ? (
        <p className="text-soft">{t("merge.noOthers")}</p>
      ) : (
        <ul className="grid grid-cols-1 gap-1" aria-label={t("merge.others")}>
          {others.map((other) => (
            <li key={other.number}>
              <Link
                className="link break-words"
                to={`${page}?${new URLSearchParams({ ...Object.fromEntries(kept), into: String(other.number) })}`}
              >
                <span className="figures">{other.number}</span> {other.subject}
              </Link>{" "}
              <span className="text-soft">
                {t(`agent.status.${other.status}`)}
                {other.isSameOrder ? ` · ${t("merge.sameOrder")}` : ""}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Form action={page} className="mt-2 flex flex-wrap items-end gap-2">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="min-w-0 flex-1 basis-32 font-semibold">
          {t("merge.byNumber")}
          <input
            name="into"
            inputMode="numeric"
            required
            autoComplete="off"
            className="field figures mt-1 block min-h-9 w-full py-1"
          />
        </label>
        <button className="button button-small">{t("merge.look")}</button>
      </Form>
    </>
  );
}
