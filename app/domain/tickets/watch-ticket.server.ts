import { isToReturn } from "#app/domain/routing/absence.ts";
import { languageOfQueue } from "#app/domain/routing/placement.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Prisma } from "#prisma/sqlite/client.ts";
import type { Letterhead } from "./desk.ts";
import { droppedReasons } from "./dropped-reason.ts";
import type { DroppedReason } from "./dropped-reason.ts";
import { findAbsence } from "./return-ticket.server.ts";
import { workStatuses } from "./ticket.ts";

/** What watching reads of a ticket. */
export const watchedParts = {
  requester: true,
  assignee: { select: { id: true, name: true, disabledAt: true } },
  slaClocks: { where: { endedAt: null } },
  chat: true,
  callBack: true,
} satisfies Prisma.TicketInclude;

export type WatchedRow = Prisma.TicketGetPayload<{ include: typeof watchedParts }>;

/** How long a chat's page may be silent and still count as open. */
const openPageMs = 60_000;

/** Which queues (shop/language) somebody who works here could serve. */
export async function listServedQueues(db: Db): Promise<Set<string>> {
  const staff = await db.staff.findMany({
    where: { disabledAt: null, role: { in: ["agent", "lead", "admin"] } },
    select: { skills: { where: { kind: { in: ["shop", "language"] } } } },
  });
  return new Set(
    staff.flatMap(({ skills }) => {
      const valuesOf = (kind: string) => skills.filter((skill) => skill.kind === kind).map(({ value }) => value);
      return valuesOf("shop").flatMap((shop) => valuesOf("language").map((language) => `${shop}/${language}`));
    }),
  );
}

/** Why nobody answers for an unfinished ticket; none when it has somebody, a time and a way to answer. */
export async function watchTicket(
  db: Db,
  ticket: WatchedRow,
  { served, letterhead, now }: { served: ReadonlySet<string>; letterhead: Pick<Letterhead, "shopFacts">; now: Date },
): Promise<DroppedReason[]> {
  const { chat, callBack, requester, assignee, slaClocks } = ticket;
  const latestMail = await findLatestMail(db, ticket);
  const isCallDue = callBack !== null && callBack.doneAt === null;
  const isOnPage = chat !== null && chat.endedAt === null && now.getTime() - chat.customerBeatAt.getTime() < openPageMs;
  const hasWrittenSince =
    latestMail?.status === "dead" &&
    (await db.ticketMessage.count({
      where: {
        ticketId: ticket.id,
        authorKind: "customer",
        via: { not: "email" },
        sentAt: { gt: latestMail.createdAt },
      },
    })) > 0;
  return droppedReasons({
    hasShop: letterhead.shopFacts(ticket.shop) !== null,
    language: languageOfQueue(ticket.queue),
    isServed: served.has(ticket.queue),
    owner: assignee && { name: assignee.name, isGone: await isGone(db, ticket, letterhead, now) },
    hasTime: isCallDue || slaClocks.some(({ runningSince, dueAt }) => runningSince === null || dueAt !== null),
    hasAddress: /^[^\s@]+@[^\s@]+$/.test(requester.email),
    isLatestMailDead: latestMail?.status === "dead",
    isReachableOtherwise: isCallDue || isOnPage || hasWrittenSince,
  });
}

async function isGone(
  db: Db,
  ticket: WatchedRow,
  letterhead: Pick<Letterhead, "shopFacts">,
  now: Date,
): Promise<boolean> {
  if (!ticket.assigneeId) return false;
  if (ticket.assignee?.disabledAt) return true;
  if (!workStatuses.some((status) => status === ticket.status)) return false;
  const { absence, heartbeatAt } = await findAbsence(db, ticket.assigneeId, now);
  const limitMinutes = letterhead.shopFacts(ticket.shop)?.shop.routing.returnAfterMinutes ?? 15;
  return absence !== null && isToReturn(ticket, absence, { heartbeatAt, limitMinutes }, now);
}

/** The latest e-mail to a ticket's customer about it, in whatever state. */
export async function findLatestMail(db: Db, { id, requester }: WatchedRow) {
  const messages = await db.ticketMessage.findMany({
    where: { ticketId: id, authorKind: "staff", kind: "public" },
    select: { id: true },
  });
  const keys = [`ticket-received:${id}`, ...messages.map((message) => `ticket-message:${message.id}`)];
  const jobs = await db.outboxJob.findMany({
    where: {
      kind: "email",
      OR: [
        { dedupeKey: { in: keys } },
        { dedupeKey: { startsWith: `ticket-solved:${id}:` } },
        { dedupeKey: { startsWith: `ticket-merged:${id}:` } },
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return jobs.find(({ payload }) => (payload as { to?: string } | null)?.to === requester.email) ?? null;
}
