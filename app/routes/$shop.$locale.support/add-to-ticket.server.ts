import type { UploadOwner } from "#app/domain/attachments/upload-owner.ts";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { services } from "#app/services.server.ts";

/** A message with its files for a ticket that the customer chose. */
type Addition = {
  number: number;
  shop: string;
  customerId: string;
  body: string;
  submissionKey: string;
  owner: UploadOwner;
  sensitiveDays: number;
};

/** Where an addition is now, which is another ticket when the chosen one was merged; or why it was not taken. */
type Added = { kind: "added"; number: number } | { kind: "refused"; reason: "messageLong" | "form" | "similarGone" };

/** Adds a message and its files to the customer's own open ticket, once a form. */
export async function addToTicket(addition: Addition): Promise<Added> {
  const { number, shop, customerId, body, submissionKey, owner, sensitiveDays } = addition;
  const author = { kind: "customer", shop, customerId } as const;
  const outcome = await replyToTicket(
    services.desk,
    { number, author, body, submissionKey, uploads: { owner, sensitiveDays } },
    services.clock(),
  );
  if (outcome.kind === "replied" || outcome.kind === "repeated") return { kind: "added", number: outcome.number };
  if (outcome.kind === "not_found" || outcome.reason === "closed") return { kind: "refused", reason: "similarGone" };
  return { kind: "refused", reason: outcome.reason === "too_long" ? "messageLong" : "form" };
}
