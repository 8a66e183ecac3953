import type { ComposedAnswer } from "#app/domain/answers/composed-answer.ts";
import type { Order } from "#app/domain/orders/order.ts";
import type { Placement } from "#app/domain/routing/placement.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { SlaTarget } from "#app/domain/sla/sla-clock.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import type { StaffReader } from "./desk.ts";
import { readOrderSnapshot } from "./order-snapshot.ts";
import { seenFiles, toSeenRequest } from "./seen-request.ts";
import type { SeenRequest } from "./seen-request.ts";
import { toSeenEvidence } from "./seen-evidence.ts";
import type { SeenEvidence } from "./seen-evidence.ts";
import { findMergedInto } from "./find-merged-into.server.ts";
import { staffMessages, toStaffMessage } from "./staff-message.ts";
import type { StaffMessage } from "./staff-message.ts";
import { viewMergedTickets } from "./view-merged-tickets.server.ts";
import type { MergedTicket } from "./view-merged-tickets.server.ts";
import { staffReach } from "./staff-reach.server.ts";
import { listOpenings } from "./list-openings.server.ts";
import type { FileOpening } from "./list-openings.server.ts";
import { readTriageRecord } from "#app/domain/triage/triage-record.ts";
import type { TriageRecord } from "#app/domain/triage/triage-record.ts";
import type { SaidOfTicket } from "./view-rating.server.ts";
import type { TicketPriority, TicketStatus } from "./ticket.ts";

/** One line of the history, with the name of whoever did it. */
export type StaffEvent = {
  id: string;
  kind: string;
  actor: "customer" | "staff" | "system";
  actorName: string | null;
  detail: Record<string, unknown>;
  happenedAt: Date;
};

/** A promise of time as it stands: it runs to `dueAt`, has ended, or stands still. */
export type StaffClock = {
  target: SlaTarget;
  startedAt: Date;
  dueAt: Date | null;
  breachedAt: Date | null;
  endedAt: Date | null;
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
  /** with the tags that the shop gave them, in alphabetical order */
  requester: { id: string; name: string | null; email: string; locale: string | null; tags: string[] };
  /** false when the address was typed by somebody who did not prove that it is theirs: tell no order facts */
  isRequesterProven: boolean;
  /** the number for a call-back */
  phone: string | null;
  /** the number of the closed ticket that it goes on from */
  follows: number | null;
  assignee: { id: string; name: string } | null;
  isMine: boolean;
  placement: Placement;
  orderId: string | null;
  question: { text: string; locale: string; askedAt: Date } | null;
  answer: { id: string; body: ComposedAnswer; answeredAt: Date } | null;
  /** the order as it stood when the ticket was opened */
  order: Order | null;
  /** what a guided form asked for */
  request: SeenRequest | null;
  /** what decided language, topic and priority; null for tickets from before it was kept */
  triage: TriageRecord | null;
  evidence: SeenEvidence | null;
  /** who of staff opened which sensitive file, latest first */
  openings: FileOpening[];
  /** what staff put on it, in alphabetical order */
  tags: string[];
  /** a language model's words for it */
  modelSummary: { text: string; model: string } | null;
  /** what the customer said of it, and about whose work */
  satisfaction: (SaidOfTicket & { staff: { name: string } | null }) | null;
  messages: StaffMessage[];
  /** the ticket in which it goes on since it was merged */
  mergedInto: { number: number } | null;
  /** what was merged into it */
  tookIn: MergedTicket[];
  events: StaffEvent[];
  openedAt: Date;
  assignedAt: Date | null;
  expectedBy: Date;
  /** its promises of time, earliest first */
  clocks: StaffClock[];
  firstRepliedAt: Date | null;
  updatedAt: Date;
  solvedAt: Date | null;
  /** on hold until then; null also for a hold without an end */
  wakesAt: Date | null;
};

/** A ticket in full, notes and history included; null when there is none or it is out of this person's reach. */
export async function viewStaffTicket(db: Db, staff: StaffReader, number: number): Promise<StaffTicket | null> {
  const { visible } = await staffReach(db, staff);
  const row = await db.ticket.findFirst({
    where: { AND: [{ number }, visible] },
    include: {
      requester: {
        select: { id: true, name: true, email: true, locale: true, tags: { orderBy: { tag: "asc" } } },
      },
      assignee: { select: { id: true, name: true } },
      question: { select: { text: true, locale: true, askedAt: true } },
      answer: { select: { id: true, body: true, answeredAt: true } },
      messages: staffMessages,
      events: { orderBy: [{ happenedAt: "asc" }, { id: "asc" }] },
      attachments: seenFiles,
      modelSummary: true,
      tags: { orderBy: { tag: "asc" }, select: { tag: true } },
      satisfaction: { select: { rating: true, comment: true, ratedAt: true, staff: { select: { name: true } } } },
      slaClocks: {
        orderBy: [{ startedAt: "asc" }, { id: "asc" }],
        select: { target: true, startedAt: true, dueAt: true, breachedAt: true, endedAt: true },
      },
    },
  });
  if (!row) return null;
  const {
    questionId: _question,
    answerId: _answer,
    requesterId: _requester,
    assigneeId,
    submissionKey: _key,
    ...ticket
  } = row;
  const {
    orderSnapshot,
    requestType: _type,
    asked: _asked,
    attachments: _files,
    slaClocks: clocks,
    mergedIntoId: _mergedInto,
    triage,
    ...facts
  } = ticket;
  const actorIds = row.events.flatMap(({ actorKind, actorId }) => (actorKind === "staff" && actorId ? [actorId] : []));
  const actors = await db.staff.findMany({ where: { id: { in: actorIds } }, select: { id: true, name: true } });
  const opening = row.events.find(({ kind }) => kind === "opened")?.detail as
    { isProven?: boolean; phone?: string; follows?: number } | undefined;
  return {
    ...facts,
    clocks,
    mergedInto: await findMergedInto(db, row),
    tookIn: await viewMergedTickets(db, row.id),
    tags: row.tags.map(({ tag }) => tag),
    requester: { ...row.requester, tags: row.requester.tags.map(({ tag }) => tag) },
    isRequesterProven: opening?.isProven === true,
    phone: opening?.phone ?? null,
    follows: opening?.follows ?? null,
    isMine: assigneeId === staff.staffId,
    placement: row.placement as Placement,
    answer: row.answer && { ...row.answer, body: row.answer.body as ComposedAnswer },
    order: orderSnapshot === null ? null : readOrderSnapshot(orderSnapshot),
    request: toSeenRequest(row),
    triage: readTriageRecord(triage),
    evidence: toSeenEvidence(row),
    openings: row.attachments.some(({ isSensitive }) => isSensitive) ? await listOpenings(db, row.id) : [],
    modelSummary:
      row.modelSummary?.text != null ? { text: row.modelSummary.text, model: row.modelSummary.model } : null,
    messages: row.messages.map(toStaffMessage),
    events: row.events.map(({ id, kind, actorKind, actorId, detail, happenedAt }) => ({
      ...{ id, kind, actor: actorKind, happenedAt },
      actorName:
        actorKind === "customer" ? row.requester.name : (actors.find((actor) => actor.id === actorId)?.name ?? null),
      detail: detail as Record<string, unknown>,
    })),
  };
}
