import { useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FormModules } from "./form-modules.tsx";

const choices = ["online", "away", "offline"] as const;

/** Whether I am at the counter, and whether this page hears of changes. */
export function PresenceSwitch({
  presence,
  isConnected,
}: {
  presence: (typeof choices)[number];
  isConnected: boolean | null;
}) {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const shown = (fetcher.formData?.get("status") as (typeof choices)[number] | null) ?? presence;
  return (
    <fetcher.Form method="post" action="/agent/presence" className="flex items-center gap-2">
      <FormModules paths={["/agent/presence"]} />
      {isConnected === null ? null : (
        <span className="flex items-center gap-1.5 text-sm text-soft" role="status">
          <span className={`size-2 rounded-full ${isConnected ? "bg-yes" : "bg-no"}`} aria-hidden="true" />
          {t(isConnected ? "agent.live" : "agent.reconnecting")}
        </span>
      )}
      <fieldset className="flex overflow-hidden rounded-field border border-line">
        <legend className="sr-only">{t("agent.presence")}</legend>
        {choices.map((choice) => (
          <button
            key={choice}
            name="status"
            value={choice}
            aria-pressed={choice === shown}
            className="min-h-8 cursor-pointer px-2.5 text-sm font-medium hover:bg-sunken aria-pressed:bg-accent aria-pressed:text-on-accent"
          >
            {t(`agent.${choice}`)}
          </button>
        ))}
      </fieldset>
    </fetcher.Form>
  );
}
