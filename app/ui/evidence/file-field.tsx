import { Paperclip } from "lucide-react";
import { useTranslation } from "react-i18next";
import { acceptedFiles } from "#app/domain/attachments/file-kind.ts";
import type { PendingFile } from "#app/domain/attachments/list-pending-uploads.server.ts";

/** Where files are given for one thing, with those that an earlier sending of the form already brought. */
export function FileField({ id, kept }: { id: string; kept: readonly PendingFile[] }) {
  const { t } = useTranslation();
  return (
    <div className="min-w-0">
      <label htmlFor={`file-${id}`} className="text-sm font-medium">
        {t("request.evidence.files")}
      </label>
      <input
        id={`file-${id}`}
        type="file"
        name={`file-${id}`}
        accept={acceptedFiles}
        multiple
        className="mt-1 block w-full min-w-0 text-sm file:me-3 file:min-h-11 file:cursor-pointer file:rounded-field file:border file:border-strong file:bg-card file:px-3 file:font-semibold file:text-ink"
      />
      {kept.length > 0 ? (
        <div className="mt-2 text-sm">
          <p className="font-medium">{t("request.evidence.kept")}</p>
          <ul>
            {kept.map((file) => (
              <li key={file.id} className="flex flex-wrap items-center gap-x-3">
                <span className="flex min-w-0 items-center gap-2">
                  <Paperclip className="size-4 shrink-0 text-soft" aria-hidden="true" />
                  <span className="min-w-0 break-all">{file.filename}</span>
                </span>
                <label className="flex min-h-11 cursor-pointer items-center gap-2">
                  <input type="checkbox" name="remove" value={file.id} className="size-5 accent-accent" />
                  {t("request.evidence.remove")}
                  <span className="sr-only">{file.filename}</span>
                </label>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
