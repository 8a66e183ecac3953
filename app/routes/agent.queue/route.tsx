import { useTranslation } from "react-i18next";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("agent.queue");

/** No ticket is open yet. */
export default function NoTicket() {
  const { t } = useTranslation();
  return <p className="grid h-full place-items-center p-10 text-soft">{t("agent.choose")}</p>;
}
