import type { CallSlot } from "#app/domain/calls/call-slots.ts";
import type { Order } from "#app/domain/orders/order.ts";
import type { Asked } from "#app/domain/requests/asked.ts";
import type { RequestType } from "#app/domain/requests/request-type.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import type { UploadOwner } from "#app/domain/attachments/upload-owner.ts";
import type { TriageRecord } from "#app/domain/triage/triage-record.ts";
import type { TicketPriority } from "./ticket.ts";

/** What a guided form asks for; the files given with it wait under the draft's submission key. */
export type TicketRequest = { type: RequestType; asked: Asked };

/** Whose files with a form are, for how many days those are kept that are sensitive, and which are beside the ticket's own. */
export type GivenUploads = { owner: UploadOwner; sensitiveDays: number; sensitiveKeys?: readonly string[] };

/**
 * The e-mail that a message comes from: `record` writes down, in the transaction that makes the message, that this
 * e-mail became it. Its sender is told that it came only when no automatic e-mail went there within the hour.
 */
export type MailOrigin = { record: (tx: Db, made: { ticketId: string; messageId: string }) => Promise<void> };

/** Everything a new ticket is made of; the message has 1 to 10,000 characters. */
export type TicketDraft = {
  shop: string;
  requesterId: string;
  /** false when the requester's address was typed and not proven */
  isRequesterProven: boolean;
  language: string;
  topic: string | null;
  priority: TicketPriority;
  subject: string;
  summary: string;
  channel: Channel;
  /** the number for a call-back */
  phone: string | null;
  message: string;
  questionId: string | null;
  answerId: string | null;
  order: (Order & { id: string }) | null;
  expectedBy: Date;
  /** the slot that a customer chose to be called in */
  call?: CallSlot | null;
  submissionKey: string;
  /** left out for a ticket that no guided form opens */
  request?: TicketRequest;
  /** what decided language, topic and priority, and the evidence asked for */
  triage?: TriageRecord;
  /** whose the files are that were given with the form; left out when it takes none */
  uploads?: GivenUploads;
  /** the number of the closed ticket that this one goes on from */
  follows?: number | null;
  /** set for a ticket that an e-mail opens */
  mail?: MailOrigin;
};
