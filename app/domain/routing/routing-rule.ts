import { isWithinTopic } from "#app/domain/shops/routing-policy.ts";
import type { RoutingRule, RulePreference } from "#app/domain/shops/routing-policy.ts";
import { knowsTopic } from "./staff-facts.ts";
import type { StaffFacts } from "./staff-facts.ts";

/** A ticket as rules see it. */
export type RuledTicket = {
  topic: string | null;
  priority: "urgent" | "high" | "normal" | "low";
  channel: "email" | "chat" | "phone";
  language: string;
  customerTags: readonly string[];
};

/** The first rule whose every condition the ticket meets; null when there is none. */
export function matchRule(rules: readonly RoutingRule[], ticket: RuledTicket): RoutingRule | null {
  return rules.find(({ when }) => isMet(when, ticket)) ?? null;
}

function isMet(when: RoutingRule["when"], { topic, priority, channel, language, customerTags }: RuledTicket): boolean {
  const { topics, priorities, channels, languages, customerTags: tags } = when;
  return (
    (!topics || (topic !== null && topics.some((whole) => isWithinTopic(topic, whole)))) &&
    (!priorities || priorities.includes(priority)) &&
    (!channels || channels.includes(channel)) &&
    (!languages || languages.includes(language)) &&
    (!tags || tags.some((tag) => customerTags.includes(tag)))
  );
}

const byUrgency = ["urgent", "high", "normal", "low"] as const;

/** A new ticket's priority by the rule it meets: raised, never lowered. */
export function raisedPriority(rule: RoutingRule | null, priority: RuledTicket["priority"]): RuledTicket["priority"] {
  return byUrgency.find((one) => one === rule?.priority || one === priority) ?? priority;
}

/** Whether a rule prefers this person. */
export function isPreferred(person: StaffFacts, to: RulePreference): boolean {
  if ("role" in to) return person.role === to.role;
  return "staff" in to ? to.staff.includes(person.email) : knowsTopic(person, to.topic);
}
