/** Headers of an e-mail about a ticket: no robot answers it (RFC 3834), and a mailbox can sort by it. */
export function ticketHeaders(number: number): Record<string, string> {
  return { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", "X-Guichet-Ticket": String(number) };
}
