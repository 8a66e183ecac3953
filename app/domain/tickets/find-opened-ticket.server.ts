import type { Placement } from "#app/domain/routing/placement.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { findUnfinished, maybeUnfinished } from "./find-unfinished.server.ts";

/** A ticket that is there now: just opened, or by an earlier sending of the same form. */
export type OpenedTicket = {
  id: string;
  number: number;
  expectedBy: Date;
  placement: Placement;
  submissionKey: string;
};

/** What an earlier sending of the same form led to; `refused` when the key belongs to another customer's ticket. */
export type RepeatOutcome = { kind: "repeated"; ticket: OpenedTicket } | { kind: "refused"; reason: "key_taken" };

/** What an earlier sending of this form led to, or null when this is the first. */
export async function findOpenedTicket(
  db: Db,
  form: { submissionKey: string; requesterId: string; shop: string },
): Promise<RepeatOutcome | null> {
  const ticket = await db.ticket.findUnique({ where: { submissionKey: form.submissionKey } });
  if (!ticket) return null;
  const isOwn = ticket.requesterId === form.requesterId && ticket.shop === form.shop;
  if (!isOwn) return { kind: "refused", reason: "key_taken" };
  return { kind: "repeated", ticket: toOpened(ticket) };
}

/** How long the same words about the same thing count as the same request, in minutes. */
const sameWordsMinutes = 60;

/** A request of a proven customer, as far as it tells two requests apart. */
export type SameRequest = {
  requesterId: string;
  shop: string;
  answerId: string | null;
  orderId: string | null;
  channel: Channel;
  message: string;
  isMessageTyped: boolean;
};

/**
 * The unfinished ticket that a proven customer has lately opened with the very same words about the same answer and
 * order by the same channel: the form was filled in again after going back, which gives it another key. No words at
 * all count as the same words. Never a ticket that somebody opened who had only typed the address. One that was merged
 * leads to where it goes on.
 */
export async function findSameRequest(db: Db, request: SameRequest, now: Date): Promise<RepeatOutcome | null> {
  const { message, isMessageTyped, ...same } = request;
  if (!isMessageTyped && same.answerId === null) return null;
  const tickets = await db.ticket.findMany({
    where: {
      ...same,
      ...maybeUnfinished,
      openedAt: { gt: new Date(now.getTime() - sameWordsMinutes * 60_000) },
      ...(isMessageTyped ? { messages: { some: { authorKind: "customer", body: message } } } : {}),
    },
    include: { events: { where: { kind: "opened" } } },
    orderBy: { openedAt: "desc" },
  });
  const isProven = ({ detail }: { detail: unknown }) => (detail as { isProven?: boolean } | null)?.isProven === true;
  const proven = tickets.filter(({ events }) => events.some(isProven));
  const ticket = await findUnfinished(db, proven);
  return ticket ? { kind: "repeated", ticket: toOpened(ticket) } : null;
}

/** What the caller is told of a ticket that is there. */
export function toOpened(ticket: {
  id: string;
  number: number;
  expectedBy: Date;
  placement: unknown;
  submissionKey: string;
}): OpenedTicket {
  const { id, number, expectedBy, submissionKey } = ticket;
  return { id, number, expectedBy, placement: ticket.placement as Placement, submissionKey };
}
