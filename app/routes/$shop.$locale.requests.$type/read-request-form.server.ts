import { z } from "zod";
import { discardFile } from "#app/domain/attachments/receive-file.server.ts";
import { keepUpload } from "#app/domain/attachments/keep-upload.server.ts";
import type { UploadRefusal } from "#app/domain/attachments/keep-upload.server.ts";
import { displayName } from "#app/domain/attachments/display-name.ts";
import { removePendingUploads } from "#app/domain/attachments/remove-uploads.server.ts";
import type { EvidenceItem } from "#app/domain/requests/check-evidence.ts";
import type { RequestForm } from "#app/flows/submit-request.server.ts";
import { textField } from "#app/http/form.server.ts";
import type { FormFile } from "#app/http/read-upload-form.server.ts";
import { services } from "#app/services.server.ts";

/** A file that was not taken, and why. */
export type FileFault = { key: string; name: string; reason: UploadRefusal };

/** Reads what was typed and ticked; the evidence asked for says which fields there are. */
export function readRequestForm(form: FormData, evidence: readonly EvidenceItem[]): RequestForm {
  const field = (name: string) => textField(form, name);
  const lines = form.getAll("item").filter((line): line is string => typeof line === "string");
  const given = evidence.map(
    ({ key }) =>
      [
        key,
        {
          text: field(`text-${key}`),
          isLacking: field(`lacking-${key}`) === "yes",
          because: field(`because-${key}`),
        },
      ] as const,
  );
  return {
    items: lines.map((line) => ({ line, qty: field(`qty-${line}`) })),
    ...{ reason: field("reason"), details: field("details"), remedy: field("remedy") },
    evidence: Object.fromEntries(given),
    submissionKey: field("submissionKey"),
  };
}

/** Whether a form carries a key that one of our pages gave it. */
export function hasSubmissionKey({ submissionKey }: RequestForm): boolean {
  return z.uuid().safeParse(submissionKey).success;
}

/** Takes off the files that were marked for it, then keeps those that were given now; says which were not taken. */
export async function keepFiles(
  files: readonly FormFile[],
  form: FormData,
  { submissionKey, customerId }: { submissionKey: string; customerId: string },
  evidence: readonly EvidenceItem[],
): Promise<FileFault[]> {
  const uploads = { db: services.db, dir: services.uploadsDir };
  const removed = form.getAll("remove").filter((id): id is string => typeof id === "string");
  await removePendingUploads(uploads, { submissionKey, customerId }, removed);
  const faults: FileFault[] = [];
  for (const { field, filename, file } of files) {
    const key = evidence.find((item) => field === `file-${item.key}`)?.key;
    if (!key) {
      await discardFile(file);
      continue;
    }
    const place = { submissionKey, customerId, evidenceKey: key };
    const outcome = await keepUpload(uploads, place, { filename, file }, services.clock());
    if (outcome.kind === "refused") faults.push({ key, name: displayName(filename), reason: outcome.reason });
  }
  return faults;
}
