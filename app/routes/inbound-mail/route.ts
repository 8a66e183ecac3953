import type { ActionFunctionArgs } from "@remix-run/node";
import { maxMailBytes } from "#app/domain/mail/incoming-mail.ts";
import { signatureFault } from "#app/domain/mail/webhook-signature.server.ts";
import type { SignatureFault } from "#app/domain/mail/webhook-signature.server.ts";
import { receiveMail } from "#app/flows/receive-mail.server.ts";
import { services } from "#app/services.server.ts";

const faults: Record<SignatureFault, string> = {
  missing: "Send X-Guichet-Timestamp (seconds since 1970) and X-Guichet-Signature (sha256=HMAC of timestamp.body).",
  wrong: "X-Guichet-Signature is not the HMAC-SHA256 of the timestamp, a full stop and these bytes.",
  stale: "X-Guichet-Timestamp is more than five minutes from this server's time.",
};

/** Where a mail server hands in what it received: a whole e-mail, signed. 202 when we answer for it. */
export async function action({ request }: ActionFunctionArgs) {
  const secret = services.config.inboundMailSecret;
  if (secret === null) return say(404, "There is no webhook: set INBOUND_MAIL_SECRET.");
  if (request.method !== "POST") return say(405, "Send the e-mail with POST.");
  if (Number(request.headers.get("content-length") ?? 0) > maxMailBytes) return tooLarge();
  const body = new Uint8Array(await request.arrayBuffer());
  if (body.length > maxMailBytes) return tooLarge();
  const timestamp = request.headers.get("x-guichet-timestamp");
  const signature = request.headers.get("x-guichet-signature");
  // The real time, also where a demonstration has stopped the clock: the sender knows no other.
  const fault = signatureFault(secret, { timestamp, signature, body }, new Date());
  if (fault) return say(401, faults[fault]);
  if (body.length === 0) return say(400, "The body is empty: send the whole e-mail as message/rfc822.");
  const type = request.headers.get("content-type") ?? "";
  if (!/^message\/rfc822\b/i.test(type)) return say(400, "Send the whole e-mail with Content-Type message/rfc822.");
  const {
    outcome,
    reason = null,
    number = null,
  } = await receiveMail(services.mail, { mailbox: "webhook", source: body });
  services.nudgeOutbox();
  return Response.json({ outcome, reason, ticket: number }, { status: 202 });
}

/** There is nothing to see here. */
export function loader() {
  return services.config.inboundMailSecret === null
    ? say(404, "There is no webhook: set INBOUND_MAIL_SECRET.")
    : say(405, "Send the e-mail with POST.");
}

function tooLarge(): Response {
  return say(413, `An e-mail may hold at most ${maxMailBytes} bytes.`);
}

function say(status: number, error: string): Response {
  return Response.json({ error }, { status });
}
