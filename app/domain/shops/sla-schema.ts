import { z } from "zod";
import type { SlaMinutes, SlaPolicy } from "./sla-policy.ts";

const minutes = z
  .int("write a whole number of minutes")
  .positive("write at least one minute")
  .max(500_000, "write at most 500000 minutes: that is 50 weeks around the clock");
const perPriority = z.strictObject(
  { urgent: minutes, high: minutes, normal: minutes, low: minutes },
  "write the minutes of each priority, such as { urgent: 60, high: 120, normal: 480, low: 960 }",
);

const firstReply: SlaMinutes = { urgent: 60, high: 120, normal: 480, low: 960 };
const resolution: SlaMinutes = { urgent: 540, high: 1080, normal: 2700, low: 5400 };

const channelTargets = z
  .strictObject(
    {
      firstReplyMinutes: perPriority.optional(),
      nextReplyMinutes: perPriority.optional(),
      resolutionMinutes: perPriority.optional(),
    },
    "write what the channel promises, such as firstReplyMinutes: { urgent: 1, high: 1, normal: 2, low: 2 }",
  )
  .transform(({ firstReplyMinutes, nextReplyMinutes = firstReplyMinutes, resolutionMinutes }) => ({
    ...(firstReplyMinutes ? { firstReplyMinutes } : {}),
    ...(nextReplyMinutes ? { nextReplyMinutes } : {}),
    ...(resolutionMinutes ? { resolutionMinutes } : {}),
  }));

/** `sla` of shop.yaml: a next reply is due as soon as a first one unless told, in a channel too. */
export const slaSchema = z
  .strictObject({
    firstReplyMinutes: perPriority.default(firstReply),
    nextReplyMinutes: perPriority.optional(),
    resolutionMinutes: perPriority.default(resolution),
    warnAtPercent: z
      .int("write a percentage as a whole number, such as 75")
      .min(1, "a warning comes after 1 % of the time at the earliest")
      .max(99, "a warning comes before the time is up: 99 at most")
      .default(75),
    channels: z
      .strictObject({
        email: channelTargets.optional(),
        chat: channelTargets.optional(),
        phone: channelTargets.optional(),
      })
      .default({}),
  })
  .transform(({ nextReplyMinutes, ...policy }): SlaPolicy => ({
    ...policy,
    nextReplyMinutes: nextReplyMinutes ?? policy.firstReplyMinutes,
  }));
