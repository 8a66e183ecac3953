import { useTranslation } from "react-i18next";
import type { SupportFault, Typed } from "./read-submission.server.ts";

type Refused = { error: SupportFault; typed: Typed; closed: { channel: string } | null };

/**
 * Asks whether a call is wanted when a number or a slot was given beside another channel: each answer sends the form.
 * Once asked, the form is taken as it says.
 */
export function CallDecision({ fault }: { fault: Refused | null }) {
  const { t } = useTranslation();
  if (!fault) return null;
  const isUndecided = fault.error === "undecided";
  const isAsked = isUndecided || fault.closed?.channel === "phone" || fault.typed.isCallAsked;
  if (!isAsked) return null;
  const { channel } = fault.typed;
  return (
    <>
      <input type="hidden" name="callAsked" value="1" />
      {isUndecided ? (
        <div className="flex flex-wrap gap-3">
          {/* The Enter key sends the form as it stands, not one of the answers. */}
          <button hidden />
          <button name="decided" value="phone" className="button button-primary">
            {t("call.decideCall")}
          </button>
          <button name="decided" value={channel} className="button">
            {t("call.decideWithout", { channel: t(`support.channels.${channel}`) })}
          </button>
        </div>
      ) : null}
    </>
  );
}
