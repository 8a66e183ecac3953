import { createHmac, timingSafeEqual } from "node:crypto";

/** Who a link to a file is for: it opens nothing for anybody else. */
export type LinkReader = { kind: "customer" | "staff"; id: string };

/** What a link is signed for. */
export type LinkedFile = { attachmentId: string; reader: LinkReader };

/** How long a link to a file opens it, in minutes. */
const linkMinutes = 10;

/** The query by which this reader may open this file for the next ten minutes. */
export function signFileLink(key: Buffer, file: LinkedFile, now: Date): URLSearchParams {
  const until = Math.floor(now.getTime() / 1000) + linkMinutes * 60;
  return new URLSearchParams({ until: String(until), signature: signatureOf(key, file, until) });
}

/** Whether a query opens this file for this reader now: `unsigned` when it is no signed link at all. */
export function checkFileLink(
  key: Buffer,
  file: LinkedFile,
  query: URLSearchParams,
  now: Date,
): "valid" | "unsigned" | "wrong" | "expired" {
  const [until, signature] = [query.get("until"), query.get("signature")];
  if (until === null && signature === null) return "unsigned";
  if (!/^\d{1,12}$/.test(until ?? "")) return "wrong";
  const wanted = Buffer.from(signatureOf(key, file, Number(until)));
  const given = Buffer.from(signature ?? "");
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return "wrong";
  return Number(until) * 1000 > now.getTime() ? "valid" : "expired";
}

function signatureOf(key: Buffer, { attachmentId, reader }: LinkedFile, until: number): string {
  // Fields are quoted by JSON, so that no two sets of them are signed alike.
  const signed = JSON.stringify(["file-link", attachmentId, reader.kind, reader.id, until]);
  return createHmac("sha256", key).update(signed).digest("base64url");
}
