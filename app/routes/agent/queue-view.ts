import type { StaffRole } from "#app/domain/identity/actor.ts";
import type { QueueFilter } from "#app/domain/tickets/list-queue.server.ts";
import { escalatableStatuses } from "#app/domain/tickets/ticket.ts";

/** The parts of the queue that have a tab. */
export const queueViews = {
  waiting: { statuses: ["new", "open"], assignee: "anybody" },
  mine: { statuses: ["new", "open", "pending", "on_hold"], assignee: "me" },
  answered: { statuses: ["pending"], assignee: "anybody" },
  held: { statuses: ["on_hold"], assignee: "anybody" },
  solved: { statuses: ["solved", "closed"], assignee: "anybody" },
  escalated: { statuses: [...escalatableStatuses], assignee: "anybody", isEscalated: true },
} satisfies Record<string, QueueFilter>;

export type QueueView = keyof typeof queueViews;

/** The tabs of somebody: what is late and waits for a lead is the leads'. */
export function viewsOf(role: StaffRole): QueueView[] {
  const views = Object.keys(queueViews) as QueueView[];
  return role === "agent" ? views.filter((view) => view !== "escalated") : views;
}

/** The query of the queue's addresses: which part of it, and the tag that it is narrowed to. */
export function queueQuery(view: QueueView, tag: string | null): string {
  return new URLSearchParams({ view, ...(tag === null ? {} : { tag }) }).toString();
}
