/** Minutes of opening hours for each priority. */
export type SlaMinutes = Record<"urgent" | "high" | "normal" | "low", number>;

/** How soon what happens: a first reply, a reply to what the customer writes after it, and the end of the matter. */
export type SlaTargets = {
  firstReplyMinutes: SlaMinutes;
  nextReplyMinutes: SlaMinutes;
  resolutionMinutes: SlaMinutes;
};

/** What a shop promises of time. */
export type SlaPolicy = SlaTargets & {
  /** the part of a target after which whoever has the ticket is warned */
  warnAtPercent: number;
  /** what a channel promises otherwise */
  channels: Partial<Record<"email" | "chat" | "phone", Partial<SlaTargets>>>;
};

/** A target in minutes of opening hours: the channel's own where it has one, else the shop's. */
export function targetMinutes(
  policy: SlaPolicy,
  target: keyof SlaTargets,
  { channel, priority }: { channel: "email" | "chat" | "phone"; priority: keyof SlaMinutes },
): number {
  return (policy.channels[channel]?.[target] ?? policy[target])[priority];
}
