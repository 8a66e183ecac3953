import { parseHours } from "#app/domain/calendar/parse-hours.ts";
import type { Weekday } from "#app/domain/calendar/week.ts";
import type { Database } from "#app/domain/shared/db.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import type { StaffRole } from "#app/domain/identity/actor.ts";
import type { Presence } from "#app/domain/routing/presence.ts";

/** The instant that tests about people and tickets call now: a Monday, 11:00 in Paris. */
export const now = new Date("2026-11-23T10:00:00Z");

export function minutesLater(minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000);
}

type AgentFacts = {
  role: StaffRole;
  shops: string[];
  languages: string[];
  channels: Channel[];
  topics: string[];
  /** null: never at the counter */
  presence: Presence | null;
  heartbeatAt: Date;
  chatCapacity: number;
  emailCapacity: number;
  phoneCapacity: number;
  /** in Europe/Paris, such as { mon: ["09:00-17:00"] }; none: no fixed hours */
  shifts: Partial<Record<Weekday, string[]>>;
  daysOff: string[];
};

/** A stored member of staff: an agent of aurelia who speaks French and English, works every channel and is online. */
export async function createAgent(db: Database, name: string, overrides: Partial<AgentFacts> = {}) {
  const facts: AgentFacts = {
    ...{ role: "agent", shops: ["aurelia"], languages: ["fr", "en"], channels: ["email", "chat", "phone"], topics: [] },
    ...{ presence: "online", heartbeatAt: now, chatCapacity: 3, emailCapacity: 20 },
    ...{ phoneCapacity: 5, shifts: {}, daysOff: [] },
    ...overrides,
  };
  const { role, shops, languages, channels, topics, presence, heartbeatAt } = facts;
  const { chatCapacity, emailCapacity, phoneCapacity } = facts;
  const values = { shop: shops, language: languages, channel: channels, topic: topics };
  const skills = (["shop", "language", "channel", "topic"] as const).flatMap((kind) =>
    values[kind].map((value) => ({ kind, value })),
  );
  const { id } = await db.staff.create({
    data: {
      ...{ name, role, chatCapacity, emailCapacity, phoneCapacity, passwordHash: "none" },
      email: `${name.toLowerCase()}@staff.example`,
      skills: { create: skills },
      shifts: { create: Object.entries(facts.shifts).flatMap(([weekday, hours]) => stretches(weekday, hours)) },
      daysOff: { create: facts.daysOff.map((day) => ({ day })) },
      ...(presence === null ? {} : { presence: { create: { status: presence, heartbeatAt, changedAt: heartbeatAt } } }),
    },
  });
  return { staffId: id, role, name };
}

function stretches(weekday: string, hours: string[]) {
  const parsed = parseHours(hours);
  if (parsed.kind === "refused") throw new Error(parsed.message);
  return parsed.stretches.map((stretch) => ({ weekday, ...stretch }));
}

/** A stored customer of aurelia. */
export async function createCustomer(db: Database, name = "Camille", shop = "aurelia") {
  return db.customer.create({ data: { shop, name, email: `${name.toLowerCase()}@customer.example`, locale: "fr" } });
}
