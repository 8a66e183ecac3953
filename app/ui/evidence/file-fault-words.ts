import type { FileFault } from "#app/domain/attachments/file-fault.ts";
import { maxFileBytes, maxFormFiles } from "#app/domain/attachments/upload-limits.ts";

type Translate = (key: string, values: Record<string, unknown>) => string;

/** Why a file was not taken, in a sentence that says what to do. */
export function fileFaultWords({ name, reason }: FileFault, t: Translate): string {
  if (reason === "not_stored") return t("evidence.notStored", { name });
  return t(`request.errors.file.${reason}`, { name, size: maxFileBytes / 1_000_000, max: maxFormFiles });
}
