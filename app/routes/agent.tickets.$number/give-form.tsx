import { useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";
import type { TicketNotice } from "#app/ui/ticket/notice-key.ts";
import type { TicketReceiver } from "./load-ticket.server.ts";

/** A lead gives the ticket to a named person: those who are free first, then those who could, then why the others cannot. */
export function GiveForm({ number, receivers }: { number: number; receivers: TicketReceiver[] }) {
  const { t } = useTranslation();
  const fetcher = useFetcher<TicketNotice>();
  const groups = [
    ["giveNow", receivers.filter(({ isFree }) => isFree)],
    ["giveLater", receivers.filter(({ isFree, refusal }) => !isFree && refusal === null)],
    ["giveNot", receivers.filter(({ refusal }) => refusal !== null)],
  ] as const;
  return (
    <fetcher.Form
      method="post"
      action={`/agent/tickets/${number}/assignment`}
      className="flex flex-wrap items-end gap-2 border-b border-line bg-card px-5 py-2.5"
    >
      <input type="hidden" name="intent" value="give" />
      <label className="text-sm font-semibold">
        {t("operations.give")}
        <select name="staffId" required defaultValue="" className="field mt-1 block min-h-9 max-w-full py-1">
          <option value="" disabled>
            {t("operations.giveChoose")}
          </option>
          {groups.map(([group, people]) =>
            people.length === 0 ? null : (
              <optgroup key={group} label={t(`operations.${group}`)}>
                {people.map(({ id, name, openCount, refusal }) => (
                  <option key={id} value={id} disabled={refusal !== null}>
                    {t("operations.giveOpen", { name, count: openCount })}
                    {refusal ? ` · ${t(`operations.refusedShort.${refusal}`)}` : ""}
                  </option>
                ))}
              </optgroup>
            ),
          )}
        </select>
      </label>
      <button className="button button-small" disabled={fetcher.state !== "idle"}>
        {t("operations.giveButton")}
      </button>
      {fetcher.data ? (
        <div className="w-full">
          <Notice tone={fetcher.data.tone}>{t(fetcher.data.key)}</Notice>
        </div>
      ) : null}
    </fetcher.Form>
  );
}
