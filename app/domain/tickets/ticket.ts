import type { TicketStatus } from "#prisma/sqlite/enums.ts";

export type { TicketStatus };

/** Something done to a ticket that may change its status. */
export type TicketAct =
  | "customer_replied"
  | "replied"
  | "noted"
  | "assigned"
  | "released"
  | "held"
  | "woken"
  | "solved"
  | "reopened"
  | "merged"
  | "closed";

/** What may follow what: the status after an act, for every act a status allows. Nothing follows `closed`. */
const follows: Record<TicketStatus, Partial<Record<TicketAct, TicketStatus>>> = {
  new: {
    held: "on_hold",
    merged: "closed",
    customer_replied: "new",
    replied: "pending",
    noted: "new",
    assigned: "open",
    released: "new",
    solved: "solved",
  },
  open: {
    held: "on_hold",
    merged: "closed",
    customer_replied: "open",
    replied: "pending",
    noted: "open",
    assigned: "open",
    released: "new",
    solved: "solved",
  },
  pending: {
    held: "on_hold",
    merged: "closed",
    customer_replied: "open",
    replied: "pending",
    noted: "pending",
    assigned: "pending",
    released: "pending",
    solved: "solved",
  },
  on_hold: {
    held: "on_hold",
    woken: "open",
    merged: "closed",
    customer_replied: "open",
    replied: "pending",
    noted: "on_hold",
    assigned: "on_hold",
    released: "on_hold",
    solved: "solved",
  },
  solved: {
    customer_replied: "open",
    replied: "solved",
    noted: "solved",
    reopened: "open",
    merged: "closed",
    closed: "closed",
  },
  closed: {},
};

/** The status that an act leads to, or null when the ticket's status does not allow it. */
export function statusAfter(status: TicketStatus, act: TicketAct): TicketStatus | null {
  return follows[status][act] ?? null;
}

/** A status as it is stored: the moment at which a hold wakes goes with the hold. */
export function storedStatus(status: TicketStatus): { status: TicketStatus; wakesAt?: null } {
  return status === "on_hold" ? { status } : { status, wakesAt: null };
}

/** Statuses in which a ticket is somebody's work; they count against an agent's capacity. */
export const workStatuses = ["new", "open"] as const satisfies TicketStatus[];

/** Statuses in which a late reply waits for a lead: a hold hides nobody who waits. */
export const escalatableStatuses = [...workStatuses, "on_hold"] as const satisfies TicketStatus[];

/** Statuses in which a ticket may be given to somebody. */
export const assignableStatuses = ["new", "open", "pending", "on_hold"] as const satisfies TicketStatus[];

/** Most urgent first, as the queue shows them. */
export const prioritiesByUrgency = ["urgent", "high", "normal", "low"] as const;

export type TicketPriority = (typeof prioritiesByUrgency)[number];

/** The job that checks that nobody is dropped, as its runs are noted. */
export const watchJob = "nobody-dropped";

/** The longest text of one message, in characters. */
export const maxBodyLength = 10_000;

/** The longest reason of a hold, in characters. */
export const maxReasonLength = 500;

/** Who does something to a ticket. */
export type TicketActor = { kind: "customer"; id: string } | { kind: "staff"; id: string } | { kind: "system" };

/** What a ticket's history may hold. */
export type TicketEventKind =
  | "opened"
  | "placed"
  | "handed_over"
  | "chat_ended"
  | "call_booked"
  | "call_moved"
  | "call_cancelled"
  | "called"
  | TicketAct
  | "returned"
  | "escalated"
  | "prioritised"
  | "tagged"
  | "untagged"
  | "took_in"
  | "rated"
  | "sla_warned"
  | "sla_breached"
  | "mended"
  | "mail_failed";
