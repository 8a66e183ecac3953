import type { Db } from "#app/domain/shared/db.ts";

/** Makes attachments of a ticket out of the files given with its form; call it in the transaction that opens it. */
export async function attachUploads(
  tx: Db,
  ticketId: string,
  form: { submissionKey: string; customerId: string },
): Promise<void> {
  const { submissionKey, customerId } = form;
  const pending = await tx.pendingUpload.findMany({ where: { submissionKey, customerId }, orderBy: { id: "asc" } });
  for (const { id, submissionKey: _key, customerId: _customer, ...facts } of pending) {
    const { count } = await tx.pendingUpload.deleteMany({ where: { id } });
    if (count === 1) await tx.attachment.create({ data: { ...facts, ticketId } });
  }
}
