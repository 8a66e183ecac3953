import type { Db } from "#app/domain/shared/db.ts";
import type { UploadForm } from "./upload-owner.ts";

/** Where files go, and which of them are sensitive and until when those are kept. */
export type AttachTo = {
  ticketId: string;
  messageId?: string;
  /** keys of the evidence that is an identity document and the like */
  sensitiveKeys: ReadonlySet<string>;
  keepSensitiveUntil: Date;
};

/** Makes attachments of a ticket out of the files given with a form; call it in the transaction that takes the form. */
export async function attachUploads(tx: Db, form: UploadForm, to: AttachTo): Promise<void> {
  const { ticketId, messageId = null, sensitiveKeys, keepSensitiveUntil } = to;
  const { submissionKey, owner } = form;
  const pending = await tx.pendingUpload.findMany({ where: { submissionKey, owner }, orderBy: { id: "asc" } });
  for (const { id, submissionKey: _key, owner: _owner, ...facts } of pending) {
    const { count } = await tx.pendingUpload.deleteMany({ where: { id } });
    const isSensitive = sensitiveKeys.has(facts.evidenceKey);
    const keepUntil = isSensitive ? keepSensitiveUntil : null;
    if (count === 1) await tx.attachment.create({ data: { ...facts, ticketId, messageId, isSensitive, keepUntil } });
  }
}
