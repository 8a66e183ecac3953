import type { Topic } from "#app/domain/shared/topic.ts";

/** Which tickets a rule is about: each condition given must hold, by one of its values. */
export type RuleCondition = {
  /** whole ones (`return`) or parts (`return.slip`) */
  topics?: string[];
  priorities?: ("urgent" | "high" | "normal" | "low")[];
  channels?: ("email" | "chat" | "phone")[];
  /** of the customer's words */
  languages?: string[];
  /** what the shop says of the customer; one of them is enough */
  customerTags?: string[];
};

/** Whom a rule prefers: a role, named people (e-mail addresses, small letters), or those who know a topic. */
export type RulePreference = { role: "agent" | "lead" | "admin" } | { staff: string[] } | { topic: string };

/** One rule of who gets which tickets. It prefers and never drops. */
export type RoutingRule = {
  name: string;
  when: RuleCondition;
  /** null: the rule sets the priority only */
  to: RulePreference | null;
  /** what a new ticket's priority is raised to */
  priority: "urgent" | "high" | "normal" | "low" | null;
};

/** How a shop hands out its tickets. */
export type RoutingPolicy = {
  /** the first that matches counts */
  rules: RoutingRule[];
  /** how long a customer is led back to whoever helped them last */
  stickyDays: number;
  /** how long somebody whose page is gone keeps what waits for them */
  returnAfterMinutes: number;
  /** the part of a reply's time after which a lead gets the ticket; 100 is the end of it */
  escalateAfterPercent: number;
};

/** Whether a topic is another or a part of it: `return.slip` is a part of `return`. */
export function isWithinTopic(topic: Topic | (string & {}), whole: string): boolean {
  return topic === whole || topic.startsWith(`${whole}.`);
}
