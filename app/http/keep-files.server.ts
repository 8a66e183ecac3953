import { displayName } from "#app/domain/attachments/display-name.ts";
import { keepUpload } from "#app/domain/attachments/keep-upload.server.ts";
import type { FileFault } from "#app/domain/attachments/file-fault.ts";
import { discardFile } from "#app/domain/attachments/receive-file.server.ts";
import { removePendingUploads } from "#app/domain/attachments/remove-uploads.server.ts";
import type { UploadForm } from "#app/domain/attachments/upload-owner.ts";
import { services } from "#app/services.server.ts";
import type { FormFile } from "./read-upload-form.server.ts";

/** Takes off the files that were marked for it, then keeps those that were given now; says which were not taken. */
export async function keepFiles(
  files: readonly FormFile[],
  form: FormData,
  owned: UploadForm,
  keys: readonly string[],
): Promise<FileFault[]> {
  const uploads = { db: services.db, dir: services.uploadsDir };
  const removed = form.getAll("remove").filter((id): id is string => typeof id === "string");
  await removePendingUploads(uploads, owned, removed);
  const faults: FileFault[] = [];
  for (const { field, filename, file } of files) {
    const key = keys.find((one) => field === `file-${one}`);
    if (key === undefined) {
      await discardFile(file);
      continue;
    }
    const outcome = await keepUpload(uploads, { ...owned, evidenceKey: key }, { filename, file }, services.clock());
    if (outcome.kind === "refused") faults.push({ key, name: displayName(filename), reason: outcome.reason });
  }
  return faults;
}
