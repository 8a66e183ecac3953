import type { Placement, Reason } from "#app/domain/routing/placement.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import type { MessageVia } from "#prisma/sqlite/enums.ts";
import type { Prisma } from "#prisma/sqlite/client.ts";
import { seenFiles, toSeenRequest } from "./seen-request.ts";
import type { SeenRequest } from "./seen-request.ts";
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
  expectedBy: Date;
  firstRepliedAt: Date | null;
  solvedAt: Date | null;
  /** on hold until then; null also for a hold without an end */
  wakesAt: Date | null;
  /** what the article asks for and what of it was given; files without their ids unless the ticket is the reader's own */
  evidence: SeenEvidence | null;
};

/** A ticket as its customer sees it: what they asked for, and public messages only, oldest first. */
export type TicketView = TicketStanding & { request: SeenRequest | null; messages: PublicMessage[] };

const standingParts = {
  requester: true,
  order: { select: { number: true } },
  assignee: { select: { name: true } },
  attachments: seenFiles,
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
        include: { staff: { select: { name: true } }, customer: { select: { name: true } } },
      },
    },
  });
  if (!row) return null;
  const messages = row.messages.map(({ id, position, via, authorKind, staff, customer, body, sentAt }) => ({
    ...{ id, position, via, author: authorKind, body, sentAt },
    authorName: staff?.name ?? customer?.name ?? null,
  }));
  return { ...toStanding(row), request: toSeenRequest(row), messages };
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

function toStanding(row: Prisma.TicketGetPayload<{ include: typeof standingParts }>): TicketStanding {
  const {
    number,
    shop,
    status,
    subject,
    language,
    channel,
    requesterId,
    openedAt,
    expectedBy,
    firstRepliedAt,
    solvedAt,
    wakesAt,
  } = row;
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
      expectedBy,
      firstRepliedAt,
      solvedAt,
      wakesAt,
    },
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
