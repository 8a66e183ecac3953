import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * The signature that lets whoever has it say how this very ticket was, and nothing else. It has no date: until when it
 * counts is the ticket's own state (`ratingStanding`). HMAC-SHA256 cut to 128 bits, so that the link stays short.
 */
export function signRatingLink(key: Buffer, ticketId: string): string {
  // Fields are quoted by JSON and named by purpose: a signature made for anything else fits nothing here.
  const signed = JSON.stringify(["satisfaction", ticketId]);
  return createHmac("sha256", key).update(signed).digest().subarray(0, 16).toString("base64url");
}

/** Whether a signature is this ticket's, to the last character. */
export function isRatingSignature(key: Buffer, ticketId: string, signature: string): boolean {
  const wanted = Buffer.from(signRatingLink(key, ticketId));
  const given = Buffer.from(signature);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
