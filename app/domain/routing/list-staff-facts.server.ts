import { channels } from "#app/domain/shops/shop.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { presenceAt } from "./presence.ts";
import type { StaffFacts } from "./staff-facts.ts";

/**
 * Everybody who may be given tickets (agents, leads and admins who are not disabled), with skills, presence and load at
 * an instant. The load is what waits for a word from them: tickets that are new or open. Call-backs share the room of
 * chats: both need the person at once.
 */
export async function listStaffFacts(db: Db, now: Date): Promise<StaffFacts[]> {
  const staff = await db.staff.findMany({
    where: { disabledAt: null, role: { in: ["agent", "lead", "admin"] } },
    include: { skills: true, presence: true },
    orderBy: { id: "asc" },
  });
  const load = await db.ticket.groupBy({
    by: ["assigneeId", "channel"],
    where: { assigneeId: { not: null }, status: { in: ["new", "open"] } },
    _count: { _all: true },
  });
  const latest = await db.ticket.groupBy({
    by: ["assigneeId"],
    where: { assigneeId: { not: null } },
    _max: { assignedAt: true },
  });
  const latestById = new Map(latest.map(({ assigneeId, _max }) => [assigneeId, _max.assignedAt]));
  return staff.map(({ id, name, role, skills, presence, chatCapacity, emailCapacity }) => {
    const valuesOf = (kind: "shop" | "language" | "topic" | "channel") =>
      skills.filter((skill) => skill.kind === kind).map(({ value }) => value);
    const openOn = (channel: Channel) =>
      load.find((row) => row.assigneeId === id && row.channel === channel)?._count._all ?? 0;
    const live = openOn("chat") + openOn("phone");
    const status = presenceAt(presence, now);
    return {
      ...{ id, name, role, presence: status },
      languages: valuesOf("language"),
      topics: valuesOf("topic"),
      shops: valuesOf("shop"),
      channels: channels.filter((channel) => valuesOf("channel").includes(channel)),
      openByChannel: { email: openOn("email"), chat: openOn("chat"), phone: openOn("phone") },
      // The room left on a live channel is what chats and call-backs together leave.
      capacityByChannel: {
        email: emailCapacity,
        chat: chatCapacity - live + openOn("chat"),
        phone: chatCapacity - live + openOn("phone"),
      },
      idleSince: later(latestById.get(id) ?? null, presence?.changedAt ?? null),
    };
  });
}

function later(one: Date | null, other: Date | null): Date | null {
  if (!one || !other) return one ?? other;
  return one > other ? one : other;
}
