import { useTranslation } from "react-i18next";
import type { PendingFile } from "#app/domain/attachments/list-pending-uploads.server.ts";
import type { RequestFaults, RequestForm } from "#app/flows/submit-request.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { FileFault } from "#app/domain/attachments/file-fault.ts";

/** A form that was not taken: what is wrong with it, and all that was given, to be shown again. */
export type Refusal = {
  error: "summary" | "tooMany" | "form";
  faults: RequestFaults;
  fileFaults: FileFault[];
  typed: RequestForm;
  uploads: PendingFile[];
};

/** A refusal with whatever is not wrong left empty. */
export function refusalOf(refusal: Pick<Refusal, "error"> & Partial<Refusal>): Pick<Refusal, "error"> & Refusal {
  const typed: RequestForm = { items: [], reason: "", details: "", remedy: "", evidence: {}, submissionKey: "" };
  return { faults: { evidence: [] }, fileFaults: [], typed, uploads: [], ...refusal };
}

/** What happened to the form as a whole. */
export function RefusalNotice({ refusal }: { refusal: Refusal }) {
  const { t } = useTranslation();
  return (
    <Notice tone="fault" id="fault">
      {t(`request.errors.${refusal.error}`)}
    </Notice>
  );
}
