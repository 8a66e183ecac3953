import { createHmac, timingSafeEqual } from "node:crypto";

/** How far a webhook's clock may be from ours, in milliseconds. */
const maxSkewMs = 5 * 60_000;

/** Why a webhook's request is not believed; `stale` may be an old one sent again. */
export type SignatureFault = "missing" | "stale" | "wrong";

/**
 * Checks that whoever knows the secret sent these bytes within five minutes: `signature` is `sha256=` and the hex
 * HMAC-SHA256 of the timestamp (seconds since 1970), a full stop and the body. Null when it is right.
 */
export function signatureFault(
  secret: string,
  { timestamp, signature, body }: { timestamp: string | null; signature: string | null; body: Uint8Array },
  now: Date,
): SignatureFault | null {
  if (timestamp === null || signature === null || !/^\d{1,12}$/.test(timestamp)) return "missing";
  const expected = createHmac("sha256", secret).update(`${timestamp}.`).update(body).digest();
  const given = /^sha256=([0-9a-f]{64})$/i.exec(signature.trim())?.[1];
  if (given === undefined || !timingSafeEqual(Buffer.from(given, "hex"), expected)) return "wrong";
  return Math.abs(now.getTime() - Number(timestamp) * 1000) > maxSkewMs ? "stale" : null;
}
