import { listPendingUploads } from "#app/domain/attachments/list-pending-uploads.server.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { findOpenedTicket, findSameRequest } from "#app/domain/tickets/find-opened-ticket.server.ts";
import type { RepeatOutcome } from "#app/domain/tickets/find-opened-ticket.server.ts";
import type { Escalation } from "./escalation.ts";

/** What of a request for a person tells whether it was made already. */
export type Repeatable = Pick<
  Escalation,
  "shop" | "requester" | "answer" | "order" | "channel" | "message" | "isMessageTyped" | "submissionKey"
> &
  Partial<Pick<Escalation, "request" | "evidence" | "uploadOwner">>;

/**
 * The ticket that this very form has opened, or that a proven customer has lately opened with the same words; null when
 * it is none. The same words with a photo or with evidence in words are no repetition.
 */
export async function findRepetition(
  db: Db,
  asked: Repeatable,
  requesterId: string,
  now: Date,
): Promise<RepeatOutcome | null> {
  const { shop, answer, order, channel, message, isMessageTyped, submissionKey } = asked;
  const earlier = await findOpenedTicket(db, { submissionKey, requesterId, shop: shop.id });
  if (earlier) return earlier;
  const isTold = asked.requester.kind === "proven" && channel !== "phone" && !asked.request;
  if (!isTold || (await bringsEvidence(db, asked))) return null;
  const wanted = { requesterId, shop: shop.id, answerId: answer?.id ?? null, orderId: order?.id ?? null, channel };
  return findSameRequest(db, { ...wanted, message, isMessageTyped }, now);
}

async function bringsEvidence(db: Db, { evidence, uploadOwner, submissionKey }: Repeatable): Promise<boolean> {
  if (evidence?.wanted.some(({ text }) => text !== null)) return true;
  return uploadOwner !== undefined && (await listPendingUploads(db, { submissionKey, owner: uploadOwner })).length > 0;
}
