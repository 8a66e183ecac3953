import type { ComposedAnswer } from "#app/domain/answers/composed-answer.ts";
import type { Order } from "#app/domain/orders/order.ts";
import type { Placement } from "#app/domain/routing/placement.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import type { MessageVia } from "#prisma/sqlite/enums.ts";
import type { StaffReader } from "./desk.ts";
import { readOrderSnapshot } from "./order-snapshot.ts";
import { seenFiles, toSeenRequest } from "./seen-request.ts";
import type { SeenFile, SeenRequest } from "./seen-request.ts";
import { staffReach } from "./staff-reach.server.ts";
import type { TicketPriority, TicketStatus } from "./ticket.ts";

/** A message as staff read it; notes included. */
export type StaffMessage = {
  id: string;
  kind: "public" | "note";
  author: "customer" | "staff" | "system";
  authorName: string | null;
  body: string;
  sentAt: Date;
  /** how it came in */
  via: MessageVia;
  /** files that came with it by e-mail */
  files: SeenFile[];
};

/** One line of the history, with the name of whoever did it. */
export type StaffEvent = {
  id: string;
  kind: string;
  actor: "customer" | "staff" | "system";
  actorName: string | null;
  detail: Record<string, unknown>;
  happenedAt: Date;
};

/** Everything an agent needs to work a ticket. */
export type StaffTicket = {
  id: string;
  number: number;
  shop: string;
  queue: string;
  status: TicketStatus;
  priority: TicketPriority;
  topic: string | null;
  language: string;
  channel: Channel;
  subject: string;
  summary: string;
  requester: { id: string; name: string | null; email: string; locale: string | null };
  /** false when the address was typed by somebody who did not prove that it is theirs: tell no order facts */
  isRequesterProven: boolean;
  /** the number for a call-back */
  phone: string | null;
  assignee: { id: string; name: string } | null;
  isMine: boolean;
  placement: Placement;
  question: { text: string; locale: string; askedAt: Date } | null;
  answer: { id: string; body: ComposedAnswer; answeredAt: Date } | null;
  /** the order as it stood when the ticket was opened */
  order: Order | null;
  /** what a guided form asked for */
  request: SeenRequest | null;
  messages: StaffMessage[];
  events: StaffEvent[];
  openedAt: Date;
  assignedAt: Date | null;
  expectedBy: Date;
  firstRepliedAt: Date | null;
  updatedAt: Date;
  solvedAt: Date | null;
};

const person = { select: { name: true } } as const;

/** A ticket in full, notes and history included; null when there is none or it is out of this person's reach. */
export async function viewStaffTicket(db: Db, staff: StaffReader, number: number): Promise<StaffTicket | null> {
  const { visible } = await staffReach(db, staff);
  const row = await db.ticket.findFirst({
    where: { AND: [{ number }, visible] },
    include: {
      requester: { select: { id: true, name: true, email: true, locale: true } },
      assignee: { select: { id: true, name: true } },
      question: { select: { text: true, locale: true, askedAt: true } },
      answer: { select: { id: true, body: true, answeredAt: true } },
      messages: {
        orderBy: [{ sentAt: "asc" }, { id: "asc" }],
        include: { staff: person, customer: person, attachments: seenFiles },
      },
      events: { orderBy: [{ happenedAt: "asc" }, { id: "asc" }] },
      attachments: seenFiles,
    },
  });
  if (!row) return null;
  const {
    questionId: _question,
    answerId: _answer,
    orderId: _order,
    requesterId: _requester,
    assigneeId,
    submissionKey: _key,
    ...ticket
  } = row;
  const { orderSnapshot, requestType: _type, asked: _asked, attachments: _files, ...facts } = ticket;
  const actorIds = row.events.flatMap(({ actorKind, actorId }) => (actorKind === "staff" && actorId ? [actorId] : []));
  const actors = await db.staff.findMany({ where: { id: { in: actorIds } }, select: { id: true, name: true } });
  const opening = row.events.find(({ kind }) => kind === "opened")?.detail as
    { isProven?: boolean; phone?: string } | undefined;
  return {
    ...facts,
    isRequesterProven: opening?.isProven === true,
    phone: opening?.phone ?? null,
    isMine: assigneeId === staff.staffId,
    placement: row.placement as Placement,
    answer: row.answer && { ...row.answer, body: row.answer.body as ComposedAnswer },
    order: orderSnapshot === null ? null : readOrderSnapshot(orderSnapshot),
    request: toSeenRequest(row),
    messages: row.messages.map(({ id, kind, authorKind, staff: agent, customer, body, sentAt, via, attachments }) => ({
      ...{ id, kind, author: authorKind, body, sentAt, via, files: attachments },
      authorName: agent?.name ?? customer?.name ?? null,
    })),
    events: row.events.map(({ id, kind, actorKind, actorId, detail, happenedAt }) => ({
      ...{ id, kind, actor: actorKind, happenedAt },
      actorName:
        actorKind === "customer" ? row.requester.name : (actors.find((actor) => actor.id === actorId)?.name ?? null),
      detail: detail as Record<string, unknown>,
    })),
  };
}
