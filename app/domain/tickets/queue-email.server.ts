import { z } from "zod";
import type { Db } from "#app/domain/shared/db.ts";

const oneLine = z.string().regex(/^[^\r\n\u0000]*$/, "must be one line");

/** The payload of an outbox job of kind `email`. */
export const emailPayloadSchema = z.strictObject({
  from: z.strictObject({ name: oneLine, address: z.email() }).nullable().default(null),
  to: z.email(),
  subject: oneLine.min(1).max(200),
  text: z.string().min(1),
  headers: z.record(z.string().regex(/^[A-Za-z0-9-]+$/), oneLine).default({}),
  /** the number of the ticket it is about: its Message-ID leads an answer there */
  ticket: z.number().int().positive().nullable().default(null),
});

/** An e-mail to be sent when the transaction that queues it has been kept; automatic: no person wrote it. */
export type QueuedEmail = z.input<typeof emailPayloadSchema> & { isAutomatic?: boolean };

/**
 * Queues an e-mail in the caller's transaction; the same dedupeKey queues it once. Throws for an address, subject or
 * header that could not be sent: that is a bug of the caller.
 */
export async function queueEmail(db: Db, email: QueuedEmail, dedupeKey: string, now: Date): Promise<void> {
  const { isAutomatic = false, ...mail } = email;
  const payload = emailPayloadSchema.parse(mail);
  const automaticTo = isAutomatic ? mail.to.toLowerCase() : null;
  await db.outboxJob.upsert({
    where: { dedupeKey },
    create: { kind: "email", payload, dedupeKey, runAfter: now, createdAt: now, automaticTo },
    update: {},
  });
}
