import type { Placement, Reason } from "#app/domain/routing/placement.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import type { MessageVia } from "#prisma/sqlite/enums.ts";
import type { Prisma } from "#prisma/sqlite/client.ts";
import { expectedByOf, promisedParts } from "./expected-by.ts";
import { findMergedInto } from "./find-merged-into.server.ts";
import { listMergedIds } from "./list-merged-ids.server.ts";
import { seenFiles, toSeenRequest } from "./seen-request.ts";
import type { SeenFile, SeenRequest } from "./seen-request.ts";
import { toSeenEvidence } from "./seen-evidence.ts";
import type { SeenEvidence } from "./seen-evidence.ts";
import type { TicketStatus } from "./ticket.ts";

/** A message as its customer reads it. */
export type PublicMessage = {
  id: string;
  /** its place in the conversation */
  position: number;
  via: MessageVia;
  author: "customer" | "staff" | "system";
  authorName: string | null;
  body: string;
  sentAt: Date;
  /** what came with it by e-mail; files of a form are with the evidence */
  files: SeenFile[];
};

/** Where a ticket stands, without a word of its conversation. */
export type TicketStanding = {
  number: number;
  shop: string;
  status: TicketStatus;
  subject: string;
  language: string;
  channel: Channel;
  orderNumber: string | null;
  requesterId: string;
  requesterEmail: string;
  assigneeName: string | null;
  /** why it waits where it waits */
  reasons: Reason[];
  openedAt: Date;
  /** by when our next word is due; null while none is owed */
  expectedBy: Date | null;
  firstRepliedAt: Date | null;
  solvedAt: Date | null;
  /** whether it goes on in another since it was merged; in which one is its customer's business alone */
  isMerged: boolean;
  /** on hold until then; null also for a hold without an end */
  wakesAt: Date | null;
  /** what the article asks for and what of it was given; only how much unless the ticket is the reader's own */
  evidence: SeenEvidence | null;
};

/** A ticket as its customer sees it: what they asked for, and public messages only, oldest first. */
export type TicketView = TicketStanding & {
  request: SeenRequest | null;
  messages: PublicMessage[];
  /** the number of the ticket in which it goes on since it was merged */
  mergedInto: number | null;
  /** the numbers of those that go on in it */
  tookIn: number[];
};

const standingParts = {
  requester: true,
  order: { select: { number: true } },
  assignee: { select: { name: true } },
  attachments: seenFiles,
  ...promisedParts,
} satisfies Prisma.TicketInclude;

/** A customer's own ticket; null when there is none by this number or it is somebody else's, which look the same. */
export async function viewTicket(
  db: Db,
  wanted: { shop: string; number: number; customerId: string },
): Promise<TicketView | null> {
  const row = await db.ticket.findFirst({
    where: { number: wanted.number, shop: wanted.shop, requesterId: wanted.customerId },
    include: {
      ...standingParts,
      messages: {
        where: { kind: "public" },
        orderBy: [{ position: "asc" }, { sentAt: "asc" }, { id: "asc" }],
        include: { staff: { select: { name: true } }, customer: { select: { name: true } }, attachments: seenFiles },
      },
    },
  });
  if (!row) return null;
  const messages = row.messages.map(
    ({ id, position, via, authorKind, staff, customer, body, sentAt, attachments }) => ({
      ...{ id, position, via, author: authorKind, body, sentAt },
      files: attachments.filter(({ evidenceKey }) => evidenceKey === null),
      authorName: staff?.name ?? customer?.name ?? null,
    }),
  );
  const merged = await db.ticket.findMany({
    where: { id: { in: await listMergedIds(db, row.id) } },
    orderBy: { number: "asc" },
    select: { number: true },
  });
  return {
    ...{ ...toStanding(row), request: toSeenRequest(row), messages },
    mergedInto: (await findMergedInto(db, row))?.number ?? null,
    tookIn: merged.map(({ number }) => number),
  };
}

/**
 * Where a ticket stands, for the browser whose form opened it (it knows the form's key) and that has not proven whose
 * e-mail address it gave: replies may tell of orders, so the conversation needs `viewTicket`.
 */
export async function viewTicketStanding(
  db: Db,
  wanted: { shop: string; submissionKey: string },
): Promise<TicketStanding | null> {
  const row = await db.ticket.findFirst({ where: wanted, include: standingParts });
  if (!row) return null;
  const standing = toStanding(row);
  return { ...standing, orderNumber: null, evidence: standing.evidence && withoutIds(standing.evidence) };
}

/**
 * A ticket for the browser that opened its chat and has not proven whose address it gave: its first message and what was
 * said in the chat. Replies by e-mail and files may tell of orders, and other tickets are not its business.
 */
export function onlyChat(ticket: TicketView): TicketView {
  const messages = ticket.messages
    .filter(({ via, position }) => via === "chat" || position === 1)
    .map((message) => ({ ...message, files: [] }));
  const evidence = ticket.evidence && withoutIds(ticket.evidence);
  return { ...ticket, orderNumber: null, request: null, evidence, messages, mergedInto: null, tookIn: [] };
}

function toStanding(row: Prisma.TicketGetPayload<{ include: typeof standingParts }>): TicketStanding {
  const { number, shop, status, subject, language, channel, requesterId } = row;
  const { openedAt, firstRepliedAt, solvedAt, wakesAt } = row;
  return {
    ...{
      number,
      shop,
      status,
      subject,
      language,
      channel,
      requesterId,
      openedAt,
      firstRepliedAt,
      solvedAt,
      wakesAt,
    },
    expectedBy: expectedByOf(row),
    isMerged: row.mergedIntoId !== null,
    orderNumber: row.order?.number ?? null,
    requesterEmail: row.requester.email,
    assigneeName: row.assignee?.name ?? null,
    reasons: (row.placement as Placement).reasons,
    evidence: toSeenEvidence(row),
  };
}

/** How much was given, and nothing by which it could be opened or told apart. */
function withoutIds(evidence: SeenEvidence): SeenEvidence {
  const items = evidence.items.map((item) => ({
    ...item,
    text: item.text === null ? null : "",
    files: item.files.map((file) => ({ ...file, id: "", filename: "" })),
  }));
  return { ...evidence, items };
}
