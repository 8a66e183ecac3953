import type { Preferences } from "#app/domain/routing/place-ticket.ts";
import { matchRule } from "#app/domain/routing/routing-rule.ts";
import type { RuledTicket } from "#app/domain/routing/routing-rule.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Letterhead } from "./desk.ts";

/** A ticket, stored or about to be, as far as preferences go by it; a new one has no id yet. */
export type PreferredTicket = Omit<RuledTicket, "customerTags"> & {
  id: string | null;
  shop: string;
  requesterId: string;
};

/** Who is preferred for a ticket, and who does not get it by itself because they gave it back. */
export type TicketPreferences = { preferences: Preferences; gaveBack: ReadonlySet<string> };

const dayMs = 86_400_000;

/**
 * What routing goes by besides skills, for many tickets at once and in their order: the shop's rule, whoever had the
 * ticket last or else helped its customer within the shop's days, and who gave it back.
 */
export async function readPreferences(
  db: Db,
  tickets: readonly PreferredTicket[],
  letterhead: Pick<Letterhead, "shopFacts">,
  now: Date,
): Promise<TicketPreferences[]> {
  const requesterIds = [...new Set(tickets.map(({ requesterId }) => requesterId))];
  // One after the other: a transaction has one connection.
  const tags = await db.customerTag.findMany({ where: { customerId: { in: requesterIds } } });
  const turns = await db.ticketEvent.findMany({
    where: {
      ticketId: { in: tickets.flatMap(({ id }) => (id === null ? [] : [id])) },
      kind: { in: ["assigned", "released"] },
    },
    orderBy: [{ happenedAt: "asc" }, { id: "asc" }],
    select: { ticketId: true, kind: true, detail: true },
  });
  const helped = await db.ticket.findMany({
    where: { requesterId: { in: requesterIds }, assigneeId: { not: null } },
    orderBy: { assignedAt: "desc" },
    select: { id: true, requesterId: true, assigneeId: true, assignedAt: true },
  });
  const tagsOf = grouped(tags, ({ customerId }) => customerId);
  const turnsOf = grouped(turns, ({ ticketId }) => ticketId);
  const helpedOf = grouped(helped, ({ requesterId }) => requesterId);
  return tickets.map((ticket) => {
    const { id, shop, requesterId } = ticket;
    const routing = letterhead.shopFacts(shop)?.shop.routing;
    const staffIds = (kind: string) =>
      (id === null ? [] : (turnsOf.get(id) ?? []))
        .filter((turn) => turn.kind === kind)
        .map(({ detail }) => (detail as { staffId?: string }).staffId)
        .filter((staffId) => staffId !== undefined);
    const stickyFrom = now.getTime() - (routing?.stickyDays ?? 0) * dayMs;
    const lastHelp = (helpedOf.get(requesterId) ?? []).find(
      (other) => other.id !== id && other.assignedAt !== null && other.assignedAt.getTime() >= stickyFrom,
    );
    const customerTags = (tagsOf.get(requesterId) ?? []).map(({ tag }) => tag);
    return {
      preferences: {
        rule: matchRule(routing?.rules ?? [], { ...ticket, customerTags }),
        previousAgentId: staffIds("assigned").at(-1) ?? lastHelp?.assigneeId ?? null,
      },
      gaveBack: new Set(staffIds("released")),
    };
  });
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
