import type { QueuedEmail } from "./queue-email.server.ts";

/**
 * What every e-mail about a ticket carries beside its words: a mailbox can sort by it, no absence note answers it, and
 * only what no person wrote says so (RFC 3834, 5).
 */
export function aboutTicket(
  number: number,
  isAutomatic: boolean,
): Pick<QueuedEmail, "ticket" | "headers" | "isAutomatic"> {
  const headers = { "X-Guichet-Ticket": String(number), "X-Auto-Response-Suppress": "OOF, AutoReply" };
  return {
    ticket: number,
    isAutomatic,
    headers: isAutomatic ? { "Auto-Submitted": "auto-generated", ...headers } : headers,
  };
}
