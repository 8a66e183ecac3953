import type { MessageVia } from "#prisma/sqlite/enums.ts";
import type { Prisma } from "#prisma/sqlite/client.ts";
import { seenFiles } from "./seen-request.ts";
import type { SeenFile } from "./seen-request.ts";

/** A message as staff read it; notes included. */
export type StaffMessage = {
  id: string;
  /** its place in the conversation */
  position: number;
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

const person = { select: { name: true } } as const;

/** The messages of a ticket as `toStaffMessage` reads them, oldest first. */
export const staffMessages = {
  orderBy: [{ position: "asc" }, { sentAt: "asc" }, { id: "asc" }],
  include: { staff: person, customer: person, attachments: seenFiles },
} satisfies Prisma.Ticket$messagesArgs;

/** A stored message as staff read it. */
export function toStaffMessage(row: Prisma.TicketMessageGetPayload<{ include: typeof staffMessages.include }>) {
  const { id, position, kind, authorKind, staff, customer, attachments, body, sentAt, via } = row;
  const message: StaffMessage = {
    ...{ id, position, kind, author: authorKind, files: attachments, body, sentAt, via },
    authorName: staff?.name ?? customer?.name ?? null,
  };
  return message;
}
