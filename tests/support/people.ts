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
};

/** A stored member of staff: an agent of aurelia who speaks French and English, works every channel and is online. */
export async function createAgent(db: Database, name: string, overrides: Partial<AgentFacts> = {}) {
  const facts: AgentFacts = {
    ...{ role: "agent", shops: ["aurelia"], languages: ["fr", "en"], channels: ["email", "chat", "phone"], topics: [] },
    ...{ presence: "online", heartbeatAt: now, chatCapacity: 3, emailCapacity: 20 },
    ...overrides,
  };
  const { role, shops, languages, channels, topics, presence, heartbeatAt, chatCapacity, emailCapacity } = facts;
  const values = { shop: shops, language: languages, channel: channels, topic: topics };
  const skills = (["shop", "language", "channel", "topic"] as const).flatMap((kind) =>
    values[kind].map((value) => ({ kind, value })),
  );
  const { id } = await db.staff.create({
    data: {
      ...{ name, role, chatCapacity, emailCapacity, passwordHash: "none" },
      email: `${name.toLowerCase()}@staff.example`,
      skills: { create: skills },
      ...(presence === null ? {} : { presence: { create: { status: presence, heartbeatAt, changedAt: heartbeatAt } } }),
    },
  });
  return { staffId: id, role, name };
}

/** A stored customer of aurelia. */
export async function createCustomer(db: Database, name = "Camille", shop = "aurelia") {
  return db.customer.create({ data: { shop, name, email: `${name.toLowerCase()}@customer.example`, locale: "fr" } });
}
