import { weekdays } from "#app/domain/calendar/week.ts";
import type { WeeklyHours } from "#app/domain/calendar/week.ts";
import type { Channel, ChannelOffer } from "./shop.ts";
import { targetMinutes } from "./sla-policy.ts";
import type { SlaMinutes, SlaPolicy, SlaTargets } from "./sla-policy.ts";

type Fault = { path: string[]; message: string };

/** Replies are foretold 400 days ahead; a few weeks of these may be holidays and closures. */
const weeks = 50;

/** The replies promised in more minutes than their channel is open for in that time: no instant could be told. */
export function unreachedReplies(
  sla: SlaPolicy,
  channels: Partial<Record<Channel, ChannelOffer | null>> | undefined,
  hours: WeeklyHours,
): Fault[] {
  const offers = channels ?? { email: { languages: [], week: null } };
  return (["email", "chat", "phone"] as const).flatMap((channel) => {
    const offer = offers[channel];
    if (!offer) return [];
    const minutesOf = (target: keyof SlaTargets, priority: keyof SlaMinutes) =>
      targetMinutes(sla, target, { channel, priority });
    const open = weeks * openMinutes(offer.week ?? hours);
    return (["firstReplyMinutes", "nextReplyMinutes"] as const).flatMap((target) =>
      (["urgent", "high", "normal", "low"] as const).flatMap((priority): Fault[] => {
        const minutes = minutesOf(target, priority);
        const isSaid = target === "firstReplyMinutes" || minutes !== minutesOf("firstReplyMinutes", priority);
        if (minutes <= open || !isSaid) return [];
        const own = sla.channels[channel]?.[target] ? ["channels", channel] : [];
        const message = `${minutes} minutes are more than ${channel} is open for in ${weeks} weeks: promise fewer, or open longer`;
        return [{ path: ["sla", ...own, target, priority], message }];
      }),
    );
  });
}

function openMinutes(week: WeeklyHours): number {
  return weekdays.flatMap((day) => week[day]).reduce((sum, { opens, closes }) => sum + closes - opens, 0);
}
