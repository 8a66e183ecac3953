import type { Prisma } from "#prisma/sqlite/client.ts";

/** The public messages of a ticket, latest first, as `waitingSince` reads them. */
export const publicTurns = {
  where: { kind: "public" },
  orderBy: [{ sentAt: "desc" }, { id: "desc" }],
  select: { authorKind: true, sentAt: true },
} satisfies Prisma.Ticket$messagesArgs;

type Turn = { authorKind: "customer" | "staff" | "system"; sentAt: Date };

/** Since when the customer waits: their first message after our last; null when the last word is ours. */
export function waitingSince(latestFirst: readonly Turn[]): Date | null {
  let since: Date | null = null;
  for (const { authorKind, sentAt } of latestFirst) {
    if (authorKind !== "customer") break;
    since = sentAt;
  }
  return since;
}
