import type { Db } from "#app/domain/shared/db.ts";
import type { SlaTarget } from "#app/domain/sla/sla-clock.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import type { Prisma } from "#prisma/sqlite/client.ts";
import type { StaffReader } from "./desk.ts";
import type { SatisfactionRating } from "./satisfaction.ts";
import { staffReach } from "./staff-reach.server.ts";
import { prioritiesByUrgency } from "./ticket.ts";
import type { TicketPriority, TicketStatus } from "./ticket.ts";
import { publicTurns, waitingSince } from "./waiting-since.ts";

/** A ticket as a line of the queue. */
export type QueueItem = {
  number: number;
  shop: string;
  queue: string;
  status: TicketStatus;
  priority: TicketPriority;
  topic: string | null;
  language: string;
  channel: Channel;
  subject: string;
  requester: { name: string | null; email: string };
  assignee: { id: string; name: string } | null;
  isMine: boolean;
  openedAt: Date;
  updatedAt: Date;
  expectedBy: Date;
  /** the promise that runs out first, a booked call's slot among them, and when; null while none runs */
  nextDue: { target: SlaTarget | "call"; at: Date } | null;
  firstRepliedAt: Date | null;
  /** on hold until then; null also for one without an end */
  wakesAt: Date | null;
  /** since when the customer waits for a word from us; null when it is their turn */
  waitingSince: Date | null;
  /** in alphabetical order */
  tags: string[];
  /** what its customer said of it last; null: nothing */
  rating: SatisfactionRating | null;
};

/** Which part of the queue to show; `assignee` narrows it to one's own tickets or to those nobody has, `isEscalated` to what is late and waits for a lead, `tag` to what has it. */
export type QueueFilter = {
  statuses: TicketStatus[];
  assignee?: "me" | "nobody" | "anybody";
  isEscalated?: true;
  tag?: string;
  limit?: number;
};

const unfinished: TicketStatus[] = ["new", "open", "pending", "on_hold"];

const parts = {
  requester: { select: { name: true, email: true } },
  assignee: { select: { id: true, name: true } },
  messages: publicTurns,
  satisfaction: { select: { rating: true } },
  callBack: { select: { endsAt: true, doneAt: true } },
  slaClocks: { where: { dueAt: { not: null } }, orderBy: { dueAt: "asc" } },
  tags: { orderBy: { tag: "asc" }, select: { tag: true } },
} satisfies Prisma.TicketInclude;

const held: TicketStatus = "on_hold";

/**
 * What a member of staff can work: the unassigned tickets of their queues and their own (leads and admins: all), the
 * most urgent first, and among equals whoever waits longest. Finished tickets come latest first, without those that
 * were merged: they go on elsewhere. Those on hold come by when they wake. At most `limit` (200).
 */
export async function listQueue(db: Db, staff: StaffReader, filter: QueueFilter): Promise<QueueItem[]> {
  const { queued } = await staffReach(db, staff);
  const assigneeId = { me: staff.staffId, nobody: null, anybody: undefined }[filter.assignee ?? "anybody"];
  const limit = filter.limit ?? 200;
  const where = {
    AND: [
      queued,
      { status: { in: filter.statuses }, mergedIntoId: null },
      assigneeId === undefined ? {} : { assigneeId },
      filter.isEscalated ? { escalatedAt: { not: null } } : {},
      filter.tag === undefined ? {} : { tags: { some: { tag: filter.tag } } },
    ],
  };
  const isFinishedOnly = !filter.statuses.some((status) => unfinished.includes(status));
  if (isFinishedOnly) return latest(db, staff, where, limit);
  if (filter.statuses.every((status) => status === held)) return wakingNext(db, staff, where, limit);
  const items: QueueItem[] = [];
  // One query a priority: the enum is stored as text, so the database cannot sort by urgency.
  for (const priority of prioritiesByUrgency) {
    if (items.length >= limit) break;
    const rows = await db.ticket.findMany({
      where: { AND: [where, { priority }] },
      orderBy: { openedAt: "asc" },
      take: limit - items.length,
      include: parts,
    });
    items.push(...rows.map((row) => toItem(row, staff)).sort(byWaiting));
  }
  return items;
}

async function latest(db: Db, staff: StaffReader, where: Prisma.TicketWhereInput, limit: number): Promise<QueueItem[]> {
  const rows = await db.ticket.findMany({ where, orderBy: { updatedAt: "desc" }, take: limit, include: parts });
  return rows.map((row) => toItem(row, staff));
}

/** Those that wake first, then those without an end, the oldest hold first. */
async function wakingNext(db: Db, staff: StaffReader, where: Prisma.TicketWhereInput, limit: number) {
  const orderBy = [{ wakesAt: { sort: "asc", nulls: "last" } }, { updatedAt: "asc" }] as const;
  const rows = await db.ticket.findMany({ where, orderBy: [...orderBy], take: limit, include: parts });
  return rows.map((row) => toItem(row, staff));
}

/** Those who wait before those whose turn it is, the longest first. */
function byWaiting(a: QueueItem, b: QueueItem): number {
  const since = ({ waitingSince }: QueueItem) => waitingSince?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return since(a) - since(b) || a.number - b.number;
}

function nextDueOf({ slaClocks: [clock], callBack }: Prisma.TicketGetPayload<{ include: typeof parts }>) {
  const due: QueueItem["nextDue"] = clock?.dueAt ? { target: clock.target, at: clock.dueAt } : null;
  if (!callBack || callBack.doneAt || (due && due.at < callBack.endsAt)) return due;
  return { target: "call" as const, at: callBack.endsAt };
}

/** Since when its customer waits: by their words here, or by the reply owed for a ticket that was merged into it. */
function waitsSince({ messages, slaClocks }: Prisma.TicketGetPayload<{ include: typeof parts }>): Date | null {
  const owed = slaClocks.filter(({ target }) => target !== "resolution").map(({ startedAt }) => startedAt);
  const since = [waitingSince(messages), ...owed].filter((at) => at !== null);
  return since.length === 0 ? null : new Date(Math.min(...since.map((at) => at.getTime())));
}

function toItem(row: Prisma.TicketGetPayload<{ include: typeof parts }>, { staffId }: StaffReader): QueueItem {
  const { number, shop, queue, status, priority, topic, language, channel, subject, requester, assignee } = row;
  const { openedAt, updatedAt, expectedBy, firstRepliedAt, wakesAt } = row;
  return {
    ...{ number, shop, queue, status, priority, topic, language, channel, subject, requester, assignee },
    ...{ openedAt, updatedAt, expectedBy, firstRepliedAt, wakesAt },
    nextDue: nextDueOf(row),
    isMine: row.assigneeId === staffId,
    waitingSince: waitsSince(row),
    tags: row.tags.map(({ tag }) => tag),
    rating: row.satisfaction?.rating ?? null,
  };
}
