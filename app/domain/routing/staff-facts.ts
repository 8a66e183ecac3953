import type { StaffFact } from "#app/domain/channels/staff-fact.ts";
import type { StaffRole } from "#app/domain/identity/actor.ts";
import { isWithinTopic } from "#app/domain/shops/routing-policy.ts";

/** What routing needs to know of somebody who works here. */
export type StaffFacts = StaffFact & {
  name: string;
  /** small letters */
  email: string;
  role: StaffRole;
  /** topics they handle first, whole ones (`return`) or parts (`return.slip`); none means no preference */
  topics: string[];
  /** when they last got a ticket or came online; null when never */
  idleSince: Date | null;
};

/** A person's open tickets on all channels together. */
export function openCount({ openByChannel }: StaffFacts): number {
  return Object.values(openByChannel).reduce((sum, count) => sum + count, 0);
}

/** Whether somebody named this topic, or the whole it is part of, as theirs. */
export function knowsTopic({ topics }: StaffFacts, topic: string): boolean {
  return topics.some((known) => isWithinTopic(topic, known));
}
