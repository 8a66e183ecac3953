import type { Order } from "#app/domain/orders/order.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import type { TicketPriority } from "./ticket.ts";

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
  submissionKey: string;
};
