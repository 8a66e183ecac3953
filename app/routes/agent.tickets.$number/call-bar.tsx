import { useTranslation } from "react-i18next";
import type { CallSlot } from "#app/domain/calls/call-slots.ts";
import { CallOutcomeForm } from "#app/ui/ticket/call-outcome-form.tsx";
import { momentInWords } from "#app/ui/moment.tsx";

type CallBarProps = {
  number: number;
  call: CallSlot & { phone: string };
  locale: string;
  timeZone: string;
  submissionKey: string;
};

/** The call that is still to be made for this ticket, and how it went. */
export function CallBar({ number, call, locale, timeZone, submissionKey }: CallBarProps) {
  const { t } = useTranslation();
  return (
    <details className="border-b border-line bg-sunken px-5 py-2 text-sm">
      <summary className="cursor-pointer">
        <span className="tag">{t("agent.channel.phone")}</span>{" "}
        <span className="figures">{momentInWords(call.startsAt, locale, timeZone, "minute")}</span> ·{" "}
        <a className="link figures" href={`tel:${call.phone}`}>
          {call.phone}
        </a>
      </summary>
      <CallOutcomeForm number={number} submissionKey={submissionKey} />
    </details>
  );
}
