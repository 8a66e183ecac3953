import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** A secret of 256 bits, fit for a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** A one-time code of six digits. */
export function newCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, "0");
}

/** What is stored in place of a secret. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Compares two hashes without telling by time how much of them agrees. */
export function isSameHash(left: string, right: string): boolean {
  return left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));
}
