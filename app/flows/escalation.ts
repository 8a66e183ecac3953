import type { AnswerView } from "#app/domain/answers/view-answer.server.ts";
import type { UploadOwner } from "#app/domain/attachments/upload-owner.ts";
import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import type { StoredOrder } from "#app/domain/orders/order.ts";
import type { Channel, Shop } from "#app/domain/shops/shop.ts";
import type { MailOrigin, TicketRequest } from "#app/domain/tickets/ticket-draft.ts";
import type { TriageRecord } from "#app/domain/triage/triage-record.ts";

/** Who asks for a person: a customer who is signed in, or an address that somebody typed. */
export type Requester =
  { kind: "proven"; customerId: string } | { kind: "unproven"; email: string; name: string | null };

/** A customer asks for a person. Answer and order are those this very reader may see; the page has checked it. */
export type Escalation = {
  shop: Shop;
  isHoliday: IsHoliday;
  requester: Requester;
  /** the page's locale */
  locale: string;
  answer: AnswerView | null;
  /** what was asked before it in the same thread */
  earlier?: readonly string[];
  /** topics of the article that the answer came from */
  topics: readonly string[];
  order: StoredOrder | null;
  channel: Channel;
  /** for a call-back: E.164, and when the slot begins */
  phone: string | null;
  callAt?: Date | null;
  /** the browser session that asks, which a chat belongs to */
  sessionId?: string;
  message: string;
  /** false when the question asked before stands in for a message */
  isMessageTyped: boolean;
  submissionKey: string;
  /** what a guided form asks for, with a line about it for the ticket's subject and summary */
  request?: TicketRequest & { subject: string; summary: string };
  /** what the cited article asks for, with what was given in words */
  evidence?: TriageRecord["evidence"];
  /** whose the files are that were given with the form */
  uploadOwner?: UploadOwner;
  /** the number of the same customer's closed ticket that this one goes on from */
  follows?: number | null;
  /** set when an e-mail asks: its own subject may stand for the ticket's */
  mail?: MailOrigin & { subject: string | null };
};
