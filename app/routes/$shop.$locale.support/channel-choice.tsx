import { Mail, MessagesSquare, PhoneCall } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OfferedChannels } from "#app/domain/channels/offered-channels.ts";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import island from "#app/ui/channel/channel-rows.island.ts?worker&url";
import { channelRows } from "#app/ui/channel/channel-rows.ts";
import { usePageRequest } from "#app/ui/page-request.ts";

type ChannelChoiceProps = {
  offered: OfferedChannels;
  chosen: string;
  expectedBy: string;
  /** the shop's help centre in the reader's locale */
  base: string;
  locale: string;
  timeZone: string;
  /** the choice of a slot, shown with a phone channel that is open */
  callSlots: ReactNode;
};

const icons = { email: Mail, chat: MessagesSquare, phone: PhoneCall };

/**
 * Each channel as a row: whether it is open, how long it takes, why not, and when it opens again; kept true by its
 * island. The slots of a call-back stand below its row.
 */
export function ChannelChoice({ offered, chosen, expectedBy, base, locale, timeZone, callSlots }: ChannelChoiceProps) {
  const { t } = useTranslation();
  const { nonce } = usePageRequest();
  const { rows, proposal, unspoken } = channelRows(offered, { t, locale, timeZone, expectedBy });
  const preset = rows.some(({ channel, isAvailable }) => channel === chosen && isAvailable) ? chosen : "email";
  return (
    <fieldset data-channels={`${base}/support/events?language=${offered.language}`} data-call-chosen={t("call.chosen")}>
      <legend className="font-semibold">{t("support.channel")}</legend>
      <p className="text-sm text-soft">
        {t("channels.holdsFor", { language: nameLanguage(offered.language, locale) })}{" "}
        <span data-unspoken className="font-medium text-ink">
          {unspoken}
        </span>{" "}
        <span data-proposal className="font-medium text-ink">
          {proposal}
        </span>
      </p>
      <div className="mt-2 grid grid-cols-1 gap-2">
        {rows.map(({ channel, isAvailable, text, tag }) => {
          const Icon = icons[channel];
          return (
            <Fragment key={channel}>
              <label
                data-channel={channel}
                data-open={isAvailable ? "" : undefined}
                className="group card flex cursor-pointer items-center gap-4 p-4 hover:border-accent has-checked:border-accent has-checked:bg-wash has-disabled:cursor-auto has-disabled:border-line has-disabled:bg-sunken has-disabled:shadow-none"
              >
                <input
                  type="radio"
                  name="channel"
                  value={channel}
                  defaultChecked={channel === preset}
                  disabled={!isAvailable}
                  className="size-5 accent-accent"
                />
                <Icon className="size-5 shrink-0 text-soft" aria-hidden="true" />
                <span className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
                  <span className="min-w-44 flex-1">
                    <span className="block font-semibold">{t(`support.channels.${channel}`)}</span>
                    <span data-text className="block text-soft">
                      {text}
                    </span>
                  </span>
                  <span
                    data-tag
                    className="tag group-data-open:border-yes group-data-open:bg-yes-wash group-data-open:text-yes"
                  >
                    {tag}
                  </span>
                </span>
              </label>
              {channel === "phone" && isAvailable ? callSlots : null}
            </Fragment>
          );
        })}
      </div>
      <p
        role="status"
        data-notice
        data-lost={t("channels.lost")}
        className="mt-2 rounded-field border border-strong bg-card px-3.5 py-2.5 font-medium empty:border-0 empty:p-0"
      />
      <script type="module" src={island} nonce={nonce} />
    </fieldset>
  );
}
