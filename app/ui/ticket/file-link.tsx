import { FileText } from "lucide-react";
import { useTranslation } from "react-i18next";
import { isShownInline } from "#app/domain/attachments/file-kind.ts";
import type { SeenFile } from "#app/domain/tickets/seen-request.ts";
import { momentInWords } from "#app/ui/moment.tsx";

type Instants = "uploadedAt" | "keepUntil" | "removedAt";

/** A file as a page has it: its instants as text. */
export type ShownFile = Omit<SeenFile, Instants> & Record<Instants, string | Date | null>;

type FileLinkProps = { file: ShownFile; href: string; locale: string; timeZone: string };

/**
 * A file as a link; photos that browsers know with a small picture, which says nothing that the name does not. A
 * sensitive one is opened only on purpose; one whose time was over says when it went.
 */
export function FileLink({ file, href, locale, timeZone }: FileLinkProps) {
  const { t } = useTranslation();
  const day = (at: string | Date) => momentInWords(at, locale, timeZone);
  if (file.removedAt)
    return (
      <p className="text-sm text-soft">
        <span className="break-all">{file.filename}</span>: {t("evidence.removed", { date: day(file.removedAt) })}
      </p>
    );
  return (
    <>
      <a
        className="flex min-h-11 max-w-full items-center gap-3 rounded-field border border-line bg-sunken pe-3 text-sm font-medium hover:border-ink"
        href={href}
        target="_blank"
        rel="noreferrer"
      >
        {isShownInline(file.mediaType) && !file.isSensitive ? (
          <img
            src={href}
            alt=""
            loading="lazy"
            width={44}
            height={44}
            className="size-11 shrink-0 rounded-s-field object-cover"
          />
        ) : (
          <FileText className="ms-3 size-5 shrink-0 text-soft" aria-hidden="true" />
        )}
        <span className="min-w-0 break-all underline decoration-1 underline-offset-3">{file.filename}</span>
      </a>
      {file.keepUntil ? (
        <p className="mt-0.5 text-xs text-soft">{t("evidence.keptUntil", { date: day(file.keepUntil) })}</p>
      ) : null}
    </>
  );
}
