import { createHmac, timingSafeEqual } from "node:crypto";

/** What one of our Message-IDs says: which ticket, and which e-mail about it (its outbox job). */
export type TicketMessageId = { number: number; jobId: string };

/**
 * The Message-ID of an e-mail about a ticket (RFC 5322, 3.6.4; without < and >): `ticket.<n>.<job>.<hmac>@<domain>`.
 * The HMAC-SHA256 is cut to 128 bits and written in small hex, since some servers fold Message-IDs to small letters.
 */
export function signMessageId(secret: string, { number, jobId }: TicketMessageId, domain: string): string {
  const name = `ticket.${number}.${jobId.toLowerCase()}`;
  return `${name}.${macOf(secret, name)}@${domain}`;
}

/** What a Message-ID says when it is one of ours; null for every other, and for one that somebody made up. */
export function readMessageId(secret: string, messageId: string): TicketMessageId | null {
  const parts = /^(ticket\.(\d{1,9})\.([0-9a-z-]{1,64}))\.([0-9a-f]{32})@/i.exec(messageId);
  if (!parts) return null;
  const [, name = "", number, jobId = "", mac = ""] = parts;
  const expected = Buffer.from(macOf(secret, name.toLowerCase()));
  const given = Buffer.from(mac.toLowerCase());
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return { number: Number(number), jobId: jobId.toLowerCase() };
}

/** Our own Message-IDs anywhere in a text, such as a bounce that quotes the e-mail it is about; at most ten. */
export function findMessageIds(secret: string, text: string): TicketMessageId[] {
  const found = text.match(/ticket\.\d{1,9}\.[0-9a-z-]{1,64}\.[0-9a-f]{32}@/gi) ?? [];
  return found.slice(0, 10).flatMap((messageId) => readMessageId(secret, messageId) ?? []);
}

function macOf(secret: string, name: string): string {
  return createHmac("sha256", secret).update(`message-id:${name}`).digest("hex").slice(0, 32);
}
