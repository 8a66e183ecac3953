import type { Db } from "#app/domain/shared/db.ts";
import type { ShopFacts } from "#app/domain/shops/shop.ts";
import { planClocks } from "./plan-clocks.ts";
import type { ClockedTicket } from "./plan-clocks.ts";
import type { Lapse, SlaClock } from "./sla-clock.ts";

/**
 * Brings a ticket's clocks in line with what has happened to it, and returns the warnings and breaches that fell due
 * until now and were not told yet: the caller writes them into the history. Call it in the transaction of the change.
 */
export async function syncClocks(tx: Db, ticketId: string, shop: ShopFacts, now: Date): Promise<Lapse[]> {
  const { slaClocks, ...ticket } = await tx.ticket.findUniqueOrThrow({
    where: { id: ticketId },
    include: {
      slaClocks: { orderBy: { startedAt: "asc" } },
      messages: {
        where: { kind: "public", authorKind: { in: ["customer", "staff"] } },
        orderBy: [{ sentAt: "asc" }, { id: "asc" }],
        select: { authorKind: true, sentAt: true },
      },
      events: { where: { kind: "took_in" }, select: { happenedAt: true, detail: true } },
      callBack: { select: { attempts: { where: { outcome: "reached" }, select: { calledAt: true } } } },
    },
  });
  const words = ticket.messages.map(({ authorKind, sentAt }) => ({
    by: authorKind === "staff" ? ("staff" as const) : ("customer" as const),
    at: sentAt,
  }));
  const calls = (ticket.callBack?.attempts ?? []).map(({ calledAt }) => ({ by: "staff" as const, at: calledAt }));
  const turns: ClockedTicket["turns"] = [...words, ...calls].sort((a, b) => a.at.getTime() - b.at.getTime());
  const known = slaClocks.map(({ id: _id, ticketId: _ticketId, ...clock }) => clock);
  const tookIn = ticket.events.flatMap(({ happenedAt, detail }) => {
    const { owedSince } = detail as { owedSince?: string | null };
    return owedSince ? [{ owedSince: new Date(owedSince), at: happenedAt }] : [];
  });
  const { clocks, lapses } = planClocks({ ...ticket, turns, tookIn }, known, shop, now);
  for (const clock of clocks) {
    const { target, startedAt } = clock;
    const key = { ticketId_target_startedAt: { ticketId, target, startedAt } };
    if (known.some((before) => isSame(before, clock))) continue;
    await tx.slaClock.upsert({ where: key, create: { ...clock, ticketId }, update: clock });
  }
  return lapses;
}

function isSame(one: SlaClock, other: SlaClock): boolean {
  return Object.keys(other).every((key) => {
    const [a, b] = [one[key as keyof SlaClock], other[key as keyof SlaClock]];
    return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
  });
}
