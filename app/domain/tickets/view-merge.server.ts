import type { Db } from "#app/domain/shared/db.ts";
import type { StaffReader } from "./desk.ts";
import { listOtherTickets } from "./list-other-tickets.server.ts";
import type { OtherTicket } from "./list-other-tickets.server.ts";
import { mergeEffects, mergeRefusal } from "./merge-rules.ts";
import type { MergeEffects, MergeRefusal } from "./merge-rules.ts";
import { readMergeSide } from "./read-merge-side.server.ts";
import { staffReach } from "./staff-reach.server.ts";
import type { TicketPriority, TicketStatus } from "./ticket.ts";

/** One of two tickets that may become one, as whoever decides sees it. */
export type MergeTicket = {
  number: number;
  subject: string;
  status: TicketStatus;
  priority: TicketPriority;
  language: string;
  requester: string;
  isRequesterProven: boolean;
  assigneeName: string | null;
  orderNumber: string | null;
  openedAt: Date;
  /** what its customer wrote last */
  lastWords: { body: string; sentAt: Date } | null;
};

/** What merging one ticket into another would do, or why it cannot be done. */
export type MergeView = {
  shop: string;
  merged: MergeTicket;
  into: MergeTicket | null;
  refusal: MergeRefusal | "no_target" | null;
  effects: MergeEffects | null;
  others: OtherTicket[];
};

/** Both tickets side by side with what would happen, before it does; null when the first is out of this person's reach. */
export async function viewMerge(
  db: Db,
  staff: StaffReader,
  { number, into }: { number: number; into: number | null },
): Promise<MergeView | null> {
  const one = await readTicket(db, staff, number);
  const side = one && (await readMergeSide(db, one.id));
  if (!one || !side) return null;
  const others = await listOtherTickets(db, staff, one.row);
  const view = { shop: side.shop, merged: one.shown, others };
  const other = into === null ? null : await readTicket(db, staff, into);
  const target = other && (await readMergeSide(db, other.id));
  if (!other || !target) return { ...view, into: null, refusal: into === null ? null : "no_target", effects: null };
  const refusal = mergeRefusal(side, target);
  return { ...view, into: other.shown, refusal, effects: refusal === null ? mergeEffects(side, target) : null };
}

async function readTicket(db: Db, staff: StaffReader, number: number) {
  const { visible } = await staffReach(db, staff);
  const row = await db.ticket.findFirst({
    where: { AND: [{ number }, visible] },
    include: {
      requester: { select: { name: true, email: true } },
      assignee: { select: { name: true } },
      order: { select: { number: true } },
      events: { where: { kind: "opened" }, take: 1, select: { detail: true } },
      messages: {
        where: { kind: "public", authorKind: "customer" },
        orderBy: [{ position: "desc" }, { sentAt: "desc" }],
        take: 1,
        select: { body: true, sentAt: true },
      },
    },
  });
  if (!row) return null;
  const { id, subject, status, priority, language, requester, openedAt } = row;
  const opening = row.events[0]?.detail as { isProven?: boolean } | undefined;
  const shown: MergeTicket = {
    ...{ number, subject, status, priority, language, openedAt },
    requester: requester.name ?? requester.email,
    isRequesterProven: opening?.isProven === true,
    assigneeName: row.assignee?.name ?? null,
    orderNumber: row.order?.number ?? null,
    lastWords: row.messages[0] ?? null,
  };
  return { id, row, shown };
}
