import { channels } from "#app/domain/shops/shop.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { presenceAt } from "./presence.ts";
import { shiftOf, shiftParts } from "./shift-of.ts";
import type { StaffFacts } from "./staff-facts.ts";

/**
 * Everybody who may be given tickets (agents, leads and admins who are not disabled), with skills, presence and load at
 * an instant. The load is what waits for a word from them: tickets that are new or open, and every chat that is live.
 */
export async function listStaffFacts(db: Db, now: Date): Promise<StaffFacts[]> {
  const staff = await db.staff.findMany({
    where: { disabledAt: null, role: { in: ["agent", "lead", "admin"] } },
    include: { skills: true, presence: true, ...shiftParts },
    orderBy: { id: "asc" },
  });
  const load = await db.ticket.groupBy({
    by: ["assigneeId", "channel"],
    where: {
      assigneeId: { not: null },
      OR: [
        { status: { in: ["new", "open"] } },
        { status: { in: ["pending", "on_hold"] }, chat: { is: { endedAt: null } } },
      ],
    },
    _count: { _all: true },
  });
  const latest = await db.ticket.groupBy({
    by: ["assigneeId"],
    where: { assigneeId: { not: null } },
    _max: { assignedAt: true },
  });
  const latestById = new Map(latest.map(({ assigneeId, _max }) => [assigneeId, _max.assignedAt]));
  return staff.map((person) => {
    const { id, name, email, role, skills, presence, chatCapacity, emailCapacity, phoneCapacity } = person;
    const valuesOf = (kind: "shop" | "language" | "topic" | "channel") =>
      skills.filter((skill) => skill.kind === kind).map(({ value }) => value);
    const openOn = (channel: Channel) =>
      load.find((row) => row.assigneeId === id && row.channel === channel)?._count._all ?? 0;
    const shift = shiftOf(person);
    return {
      ...{ id, name, email: email.toLowerCase(), role, presence: presenceAt(presence, shift, now), shift },
      languages: valuesOf("language"),
      topics: valuesOf("topic"),
      shops: valuesOf("shop"),
      channels: channels.filter((channel) => valuesOf("channel").includes(channel)),
      openByChannel: { email: openOn("email"), chat: openOn("chat"), phone: openOn("phone") },
      capacityByChannel: { email: emailCapacity, chat: chatCapacity, phone: phoneCapacity },
      idleSince: later(latestById.get(id) ?? null, presence?.changedAt ?? null),
    };
  });
}

function later(one: Date | null, other: Date | null): Date | null {
  if (!one || !other) return one ?? other;
  return one > other ? one : other;
}
