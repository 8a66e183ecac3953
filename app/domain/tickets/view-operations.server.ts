import { listStaffFacts } from "#app/domain/routing/list-staff-facts.server.ts";
import { openCount } from "#app/domain/routing/staff-facts.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { DroppedReason } from "./dropped-reason.ts";
import { assignableStatuses, escalatableStatuses, watchJob, workStatuses } from "./ticket.ts";
import type { TicketStatus } from "./ticket.ts";

/** How the whole desk stands. */
export type Operations = {
  /** unfinished tickets by status; a status without any is left out */
  counts: { status: TicketStatus; count: number }[];
  /** when the watch last went through all of them; null when never */
  checkedAt: Date | null;
  /** at most 100, longest found first */
  dropped: { number: number; subject: string; shop: string; reasons: DroppedReason[]; foundAt: Date }[];
  droppedCount: number;
  /** tickets with a running promise that is nearly up, or is up, and those that are a lead's by now */
  sla: { warned: number; breached: number; escalated: number };
  /** what nobody has yet and waits for us, the longest wait first */
  queues: { queue: string; count: number; oldestAt: Date }[];
  /** who is online or away */
  people: { name: string; presence: "online" | "away"; openCount: number; languages: string[] }[];
};

/** Everything that those who answer for the desk look at, of all shops. */
export async function viewOperations(db: Db, now: Date): Promise<Operations> {
  const unfinished = { status: { in: [...assignableStatuses] } };
  const running = { endedAt: null, runningSince: { not: null } };
  const breached = { slaClocks: { some: { ...running, breachedAt: { not: null } } } };
  const warned = { slaClocks: { some: { ...running, warnedAt: { not: null } } }, NOT: breached };
  const [counts, run, dropped, droppedCount, warnedCount, breachedCount, escalatedCount, queues, staff] =
    await Promise.all([
      db.ticket.groupBy({ by: ["status"], where: unfinished, _count: { _all: true }, orderBy: { status: "asc" } }),
      db.jobRun.findUnique({ where: { name: watchJob } }),
      db.droppedTicket.findMany({
        where: { ticket: unfinished },
        orderBy: [{ foundAt: "asc" }, { ticketId: "asc" }],
        include: { ticket: { select: { number: true, subject: true, shop: true } } },
        take: 100,
      }),
      db.droppedTicket.count({ where: { ticket: unfinished } }),
      db.ticket.count({ where: { AND: [unfinished, warned] } }),
      db.ticket.count({ where: { AND: [unfinished, breached] } }),
      db.ticket.count({ where: { status: { in: [...escalatableStatuses] }, escalatedAt: { not: null } } }),
      listQueues(db),
      listStaffFacts(db, now),
    ]);
  return {
    counts: counts.map(({ status, _count }) => ({ status, count: _count._all })),
    checkedAt: run?.finishedAt ?? null,
    dropped: dropped.map(({ ticket, reasons, foundAt }) => ({
      ...ticket,
      foundAt,
      reasons: reasons as unknown as DroppedReason[],
    })),
    droppedCount,
    sla: { warned: warnedCount, breached: breachedCount, escalated: escalatedCount },
    queues,
    people: staff.flatMap((person) => {
      const { name, presence, languages } = person;
      return presence === "offline" ? [] : [{ name, presence, openCount: openCount(person), languages }];
    }),
  };
}

/** The queues with what nobody has; a wait counts from the reply that is owed, also for what was merged into a ticket. */
async function listQueues(db: Db): Promise<Operations["queues"]> {
  const rows = await db.ticket.findMany({
    where: { assigneeId: null, status: { in: [...workStatuses] } },
    select: {
      ...{ queue: true, openedAt: true, updatedAt: true, firstRepliedAt: true },
      slaClocks: {
        where: { target: { in: ["first_reply", "next_reply"] }, endedAt: null },
        orderBy: { startedAt: "asc" },
        take: 1,
        select: { startedAt: true },
      },
    },
  });
  const queues = new Map<string, Operations["queues"][number]>();
  for (const { queue, openedAt, updatedAt, firstRepliedAt, slaClocks } of rows) {
    // What owes no reply, as a ticket that woke, waits since its latest change.
    const since = slaClocks[0]?.startedAt ?? (firstRepliedAt ? updatedAt : openedAt);
    const { count, oldestAt } = queues.get(queue) ?? { count: 0, oldestAt: since };
    queues.set(queue, { queue, count: count + 1, oldestAt: since < oldestAt ? since : oldestAt });
  }
  return [...queues.values()].sort((a, b) => a.oldestAt.getTime() - b.oldestAt.getTime());
}
