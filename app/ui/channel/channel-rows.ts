import type { TFunction } from "i18next";
import type { OfferedChannel, OfferedChannels } from "#app/domain/channels/offered-channels.ts";
import { waitInWords } from "#app/domain/channels/wait-words.ts";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import { momentInWords } from "#app/ui/moment.tsx";

/** One channel in the reader's words, and what to say when the open page sees it close or open. */
export type ChannelRow = {
  channel: Channel;
  isAvailable: boolean;
  text: string;
  tag: string;
  /** it has closed; the same when it was the one chosen, so that e-mail now is */
  closed: string;
  moved: string;
  opened: string;
};

/** A shop's channels in words, in the order to be shown; `proposal` says why e-mail is proposed, `unspoken` that nobody speaks the language; "" when not so. */
export type ChannelRows = { rows: ChannelRow[]; proposal: string; unspoken: string };

type Reading = { t: TFunction; locale: string; timeZone: string; expectedBy: string | Date };

/** Puts what a shop offers into words: for the page, and for what follows it while it is open. */
export function channelRows(offered: OfferedChannels, reading: Reading): ChannelRows {
  const { channels, longWait, language, answeredIn } = offered;
  const { t, locale } = reading;
  const span = longWait ? waitInWords(longWait.minutes, locale) : "";
  return {
    rows: channels.map((offered) => rowOf(offered, reading)),
    proposal: longWait ? t("channels.longWait", { channel: t(`support.channels.${longWait.channel}`), span }) : "",
    unspoken:
      answeredIn === language
        ? ""
        : t("routing.reasons.waits_for_language", {
            ...{ language: nameLanguage(language, locale), main: nameLanguage(answeredIn, locale) },
          }),
  };
}

function rowOf(offered: OfferedChannel, reading: Reading): ChannelRow {
  const { t } = reading;
  const { channel, isAvailable } = offered;
  const name = t(`support.channels.${channel}`);
  const reason = isAvailable ? "" : whyClosed(offered, reading);
  const open = channel === "email" ? "support.always" : "support.available";
  return {
    ...{ channel, isAvailable },
    text: isAvailable ? whatToExpect(offered, reading) : reason,
    tag: t(isAvailable ? open : "support.unavailable"),
    closed: t("channels.closed", { channel: name, reason }),
    moved: t("channels.moved", { channel: name, reason }),
    opened: t("channels.opened", { channel: name }),
  };
}

function whatToExpect({ channel, waitMinutes }: OfferedChannel, { t, locale, timeZone, expectedBy }: Reading): string {
  const text = t(`support.channelText.${channel}`, { date: momentInWords(expectedBy, locale, timeZone, "place") });
  if (waitMinutes === null) return text;
  const span = waitInWords(waitMinutes, locale);
  return `${text} · ${t(channel === "email" ? "channels.waitInHours" : "channels.wait", { span })}`;
}

function whyClosed(
  { reason, opensAt }: Extract<OfferedChannel, { isAvailable: false }>,
  { t, locale, timeZone }: Reading,
): string {
  const why = t(`support.reasons.${reason.kind}`);
  return opensAt ? `${why} · ${t("support.opens", { date: momentInWords(opensAt, locale, timeZone, "place") })}` : why;
}
