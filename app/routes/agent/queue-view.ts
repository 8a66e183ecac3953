import type { QueueFilter } from "#app/domain/tickets/list-queue.server.ts";

/** The parts of the queue that have a tab. */
export const queueViews = {
  waiting: { statuses: ["new", "open"], assignee: "anybody" },
  mine: { statuses: ["new", "open", "pending", "on_hold"], assignee: "me" },
  answered: { statuses: ["pending", "on_hold"], assignee: "anybody" },
  solved: { statuses: ["solved", "closed"], assignee: "anybody" },
} satisfies Record<string, QueueFilter>;

export type QueueView = keyof typeof queueViews;

export function isQueueView(name: string): name is QueueView {
  return Object.hasOwn(queueViews, name);
}
