import { Mail, MessagesSquare, PhoneCall } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ChannelState } from "#app/domain/channels/open-channels.ts";
import { momentInWords } from "#app/ui/moment.tsx";

type ChannelChoiceProps = {
  channels: ChannelState[];
  chosen: string;
  expectedBy: string;
  locale: string;
  timeZone: string;
  /** the choice of a slot, shown with a phone channel that is open */
  callSlots: ReactNode;
};

const icons = { email: Mail, chat: MessagesSquare, phone: PhoneCall };

/** Each channel as a row: whether it is open, why not, and when it opens again. */
export function ChannelChoice({ channels, chosen, expectedBy, locale, timeZone, callSlots }: ChannelChoiceProps) {
  const { t } = useTranslation();
  const isOpen = (name: string) => channels.some(({ channel, isAvailable }) => channel === name && isAvailable);
  const preset = isOpen(chosen) ? chosen : "email";
  const moment = (at: string | Date) => momentInWords(at, locale, timeZone, "minute");
  return (
    <fieldset>
      <legend className="font-semibold">{t("support.channel")}</legend>
      <div className="mt-2 grid grid-cols-1 gap-2">
        {channels.map((state) => {
          const Icon = icons[state.channel];
          return (
            <Fragment key={state.channel}>
              <label
                className={`card flex items-center gap-4 p-4 ${state.isAvailable ? "cursor-pointer hover:border-accent has-checked:border-accent has-checked:bg-wash" : "bg-sunken shadow-none"}`}
              >
                <input
                  type="radio"
                  name="channel"
                  value={state.channel}
                  defaultChecked={state.channel === preset}
                  disabled={!state.isAvailable}
                  className="size-5 accent-accent"
                />
                <Icon className="size-5 shrink-0 text-soft" aria-hidden="true" />
                <span className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
                  <span className="min-w-44 flex-1">
                    <span className="block font-semibold">{t(`support.channels.${state.channel}`)}</span>
                    <span className="block text-soft">
                      {state.isAvailable
                        ? t(`support.channelText.${state.channel}`, { date: moment(expectedBy) })
                        : t(`support.reasons.${state.reason.kind}`)}
                      {!state.isAvailable && state.opensAt
                        ? ` · ${t("support.opens", { date: moment(state.opensAt) })}`
                        : ""}
                    </span>
                  </span>
                  <span className={`tag ${state.isAvailable ? "border-yes bg-yes-wash text-yes" : ""}`}>
                    {t(
                      state.isAvailable
                        ? state.channel === "email"
                          ? "support.always"
                          : "support.available"
                        : "support.unavailable",
                    )}
                  </span>
                </span>
              </label>
              {state.channel === "phone" && state.isAvailable ? callSlots : null}
            </Fragment>
          );
        })}
      </div>
    </fieldset>
  );
}
