import type { Prisma } from "#prisma/sqlite/client.ts";
import type { CallOutcome } from "#prisma/sqlite/enums.ts";
import type { Db } from "#app/domain/shared/db.ts";

/** A call to be made, as a line of the call list. */
export type DueCall = {
  ticketNumber: number;
  shop: string;
  subject: string;
  summary: string;
  language: string;
  phone: string;
  startsAt: Date;
  endsAt: Date;
  /** its slot is over and nobody has called */
  isLate: boolean;
  customer: { name: string | null; email: string };
  orderNumber: string | null;
  assignee: { id: string; name: string } | null;
  attempts: { outcome: CallOutcome; note: string; calledAt: Date; by: string | null }[];
};

/** The calls still to be made within a reach of tickets, the earliest slot first; at most 200. */
export async function listCalls(db: Db, within: Prisma.TicketWhereInput, now: Date): Promise<DueCall[]> {
  const calls = await db.callBack.findMany({
    where: { doneAt: null, ticket: within },
    orderBy: [{ startsAt: "asc" }, { ticketId: "asc" }],
    take: 200,
    include: {
      attempts: { orderBy: { calledAt: "asc" }, include: { staff: { select: { name: true } } } },
      ticket: {
        include: {
          requester: { select: { name: true, email: true } },
          order: { select: { number: true } },
          assignee: { select: { id: true, name: true } },
        },
      },
    },
  });
  return calls.map(({ phone, startsAt, endsAt, attempts, ticket }) => ({
    ...{ phone, startsAt, endsAt, isLate: endsAt <= now },
    ...{ ticketNumber: ticket.number, shop: ticket.shop, subject: ticket.subject, summary: ticket.summary },
    ...{ language: ticket.language, customer: ticket.requester, assignee: ticket.assignee },
    orderNumber: ticket.order?.number ?? null,
    attempts: attempts.map(({ outcome, note, calledAt, staff }) => ({
      ...{ outcome, note, calledAt, by: staff?.name ?? null },
    })),
  }));
}
