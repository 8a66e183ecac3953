import { Check, CircleDashed } from "lucide-react";
import { useTranslation } from "react-i18next";
import { languageTag } from "#app/domain/i18n/locale.ts";
import { isMissing } from "#app/domain/tickets/seen-evidence.ts";
import type { EvidenceItem, SeenEvidence } from "#app/domain/tickets/seen-evidence.ts";
import { FileLink } from "#app/ui/ticket/file-link.tsx";
import type { ShownFile } from "#app/ui/ticket/file-link.tsx";

/** Evidence as a page has it. */
export type ShownEvidence = Omit<SeenEvidence, "items"> & {
  items: (Omit<EvidenceItem, "files"> & { files: ShownFile[] })[];
};

type EvidenceListProps = {
  evidence: ShownEvidence;
  /** the address of the ticket's page, below which its files lie */
  path: string;
  locale: string;
  timeZone: string;
};

/** What the article asks for: what of it was given, and what is missing. */
export function EvidenceList({ evidence, path, locale, timeZone }: EvidenceListProps) {
  return (
    <ul className="grid grid-cols-1 gap-3">
      {evidence.items.map((item) => (
        <EvidenceLine
          key={item.key}
          item={item}
          lang={evidence.locale}
          path={path}
          locale={locale}
          timeZone={timeZone}
        />
      ))}
    </ul>
  );
}

type EvidenceLineProps = Omit<EvidenceListProps, "evidence"> & { item: ShownEvidence["items"][number]; lang: string };

function EvidenceLine({ item, lang, path, locale, timeZone }: EvidenceLineProps) {
  const { t } = useTranslation();
  const isLacking = isMissing(item);
  const isNeeded = isLacking && item.required;
  const state = isNeeded
    ? t("evidence.missingNeeded")
    : isLacking
      ? t("evidence.missing")
      : item.files.length > 0
        ? t("evidence.given", { files: item.files.length })
        : t("evidence.givenWords");
  const Icon = isLacking ? CircleDashed : Check;
  return (
    <li className="flex gap-3">
      <Icon className={`mt-1 size-4 shrink-0 ${isNeeded ? "text-wait" : "text-soft"}`} aria-hidden="true" />
      <div className="min-w-0 flex-1">
        <p>
          <span className="font-medium" lang={item.label ? languageTag(lang) : undefined}>
            {item.label || t("request.evidence.other")}
          </span>
          : <span className={isNeeded ? "font-semibold text-wait" : "text-soft"}>{state}</span>
        </p>
        {item.text ? <p className="[overflow-wrap:anywhere] whitespace-pre-line">{item.text}</p> : null}
        <Files files={item.files} path={path} locale={locale} timeZone={timeZone} />
      </div>
    </li>
  );
}

/** The files that may be opened; whoever sees only how a ticket stands gets none of their names. */
function Files({ files, path, locale, timeZone }: Omit<EvidenceListProps, "evidence"> & { files: ShownFile[] }) {
  const known = files.filter(({ id }) => id !== "");
  if (known.length === 0) return null;
  return (
    <ul className="mt-1.5 flex flex-wrap gap-3">
      {known.map((file) => (
        <li key={file.id} className="max-w-full">
          <FileLink file={file} href={`${path}/attachments/${file.id}`} locale={locale} timeZone={timeZone} />
        </li>
      ))}
    </ul>
  );
}
