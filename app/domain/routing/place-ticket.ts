import { canHandle, hasRoom } from "#app/domain/channels/staff-fact.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import type { RoutingRule } from "#app/domain/shops/routing-policy.ts";
import { queueOf } from "./placement.ts";
import type { Placement, Reason } from "./placement.ts";
import { isPreferred } from "./routing-rule.ts";
import { knowsTopic, openCount } from "./staff-facts.ts";
import type { StaffFacts } from "./staff-facts.ts";

/** A ticket that needs a place. */
export type Placing = {
  shop: string;
  /** of the customer's words */
  language: string;
  /** whose queue takes a language that nobody speaks */
  defaultLocale: string;
  topic: string | null;
  channel: Channel;
};

/** Who is preferred among those who are able and free. A preference never keeps a ticket from the others. */
export type Preferences = {
  /** the shop's rule that the ticket meets */
  rule?: RoutingRule | null;
  /** who helped this customer, or had this ticket, last */
  previousAgentId?: string | null;
};

/**
 * The queue of a ticket and, when somebody is free for it, the person: online, with the shop, language and channel
 * among their skills and room for one more. Among those: whom the shop's rule prefers, then who knows the customer,
 * then those who know the topic, then the least busy, then the longest idle.
 */
export function placeTicket(
  placing: Placing,
  staff: readonly StaffFacts[],
  { rule = null, previousAgentId = null }: Preferences = {},
): Placement {
  const { shop, language, defaultLocale, topic, channel } = placing;
  const speaksHere = (person: StaffFacts) => person.shops.includes(shop) && person.languages.includes(language);
  if (!staff.some(speaksHere)) {
    return {
      queue: queueOf(shop, defaultLocale),
      assigneeId: null,
      reasons: [{ kind: "waits_for_language", language }],
    };
  }
  const queue = queueOf(shop, language);
  const present = staff.filter(
    (person) => person.presence === "online" && canHandle(person, { shop, language, channel }),
  );
  if (present.length === 0) return { queue, assigneeId: null, reasons: [{ kind: "nobody_present", language }] };
  const free = present.filter((person) => hasRoom(person, channel));
  const to = rule?.to ?? null;
  const named = to === null ? [] : free.filter((person) => isPreferred(person, to));
  const { chosen, reasons } = choose(named.length > 0 ? named : free, topic, previousAgentId);
  const ruled: Reason[] =
    rule === null || to === null ? [] : [{ kind: named.length > 0 ? "rule" : "rule_not_served", name: rule.name }];
  if (!chosen) return { queue, assigneeId: null, reasons: [{ kind: "everyone_at_capacity", language }] };
  return { queue, assigneeId: chosen.id, reasons: [{ kind: "speaks_language", language }, ...ruled, ...reasons] };
}

/** Each reason is one that set the chosen person apart from others who were free. */
function choose(
  free: readonly StaffFacts[],
  topic: string | null,
  previousAgentId: string | null,
): { chosen: StaffFacts | undefined; reasons: Reason[] } {
  const previous = free.find(({ id }) => id === previousAgentId);
  if (previous) return { chosen: previous, reasons: [{ kind: "knows_customer" }] };
  const reasons: Reason[] = [];
  const knowing = topic === null ? [] : free.filter((person) => knowsTopic(person, topic));
  if (topic !== null && knowing.length > 0) reasons.push({ kind: "knows_topic", topic });
  const candidates = knowing.length > 0 ? knowing : free;
  const fewest = Math.min(...candidates.map(openCount));
  const leastBusy = candidates.filter((person) => openCount(person) === fewest);
  if (candidates.length > leastBusy.length) reasons.push({ kind: "least_busy", openCount: fewest });
  const [chosen] = [...leastBusy].sort(byIdleness);
  if (chosen && leastBusy.length > 1)
    reasons.push({ kind: "longest_idle", idleSince: chosen.idleSince?.toISOString() ?? null });
  return { chosen, reasons };
}

/** Who has waited longest first; whoever never had a ticket before those who had; the id settles what is equal. */
function byIdleness(a: StaffFacts, b: StaffFacts): number {
  const since = ({ idleSince }: StaffFacts) => idleSince?.getTime() ?? -Infinity;
  const [one, other] = [since(a), since(b)];
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
