import type { Channel } from "#app/domain/shops/shop.ts";
import type { ChannelState } from "./open-channels.ts";
import type { ExpectedWaits } from "./expect-waits.server.ts";

/** A channel as a customer is offered it: with the wait in minutes (of opening hours for e-mail), null when it cannot be told. */
export type OfferedChannel = ChannelState & { waitMinutes: number | null };

/** What a customer can choose from now, in the order to be shown, and for which language it holds. */
export type OfferedChannels = {
  language: string;
  /** the language that somebody answers in: another one when nobody speaks theirs */
  answeredIn: string;
  channels: OfferedChannel[];
  /** why e-mail is proposed: the shortest wait of an open channel, when every one of them is above the shop's limit */
  longWait: { channel: Channel; minutes: number } | null;
};

/**
 * The offer of a shop's channels: those that are open and quick enough first, then e-mail, then what is closed. When
 * each open channel's wait is above the limit, or none but e-mail is open, e-mail stands first.
 */
export function proposeChannels(
  states: readonly ChannelState[],
  offer: { waits: ExpectedWaits; limitMinutes: number; language: string; answeredIn: string },
): OfferedChannels {
  const { waits, limitMinutes, language, answeredIn } = offer;
  const channels = states.map((state) => ({ ...state, waitMinutes: state.isAvailable ? waits[state.channel] : null }));
  const isLong = ({ waitMinutes }: OfferedChannel) => waitMinutes !== null && waitMinutes > limitMinutes;
  const rank = (offered: OfferedChannel) => {
    if (offered.channel === "email") return 1;
    if (!offered.isAvailable) return 3;
    return isLong(offered) ? 2 : 0;
  };
  const live = channels.filter(({ channel, isAvailable }) => channel !== "email" && isAvailable);
  const [quickest] = [...live].sort((a, b) => (a.waitMinutes ?? 0) - (b.waitMinutes ?? 0));
  return {
    ...{ language, answeredIn },
    channels: channels.toSorted((a, b) => rank(a) - rank(b)),
    longWait: quickest && live.every(isLong) ? { channel: quickest.channel, minutes: quickest.waitMinutes ?? 0 } : null,
  };
}
