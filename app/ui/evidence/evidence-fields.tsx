import { useTranslation } from "react-i18next";
import type { FileFault } from "#app/domain/attachments/file-fault.ts";
import type { PendingFile } from "#app/domain/attachments/list-pending-uploads.server.ts";
import {
  maxFileBytes,
  maxFormBytes,
  maxFormFiles,
  sensitiveDaysAfterSolved,
} from "#app/domain/attachments/upload-limits.ts";
import { languageTag } from "#app/domain/i18n/locale.ts";
import { FieldFault } from "#app/ui/field-fault.tsx";
import { fileFaultWords } from "./file-fault-words.ts";
import { FileField } from "./file-field.tsx";

/** One thing to be given, with words in the article's language; whatever else helps has none. */
export type EvidenceField = { key: string; label: string; why: string; required: boolean; isSensitive: boolean };

/** What was given with a form that was refused. */
export type GivenBefore = { texts: Readonly<Record<string, string>>; uploads: PendingFile[]; fileFaults: FileFault[] };

type EvidenceFieldsProps = {
  fields: readonly EvidenceField[];
  /** of the article */
  locale: string;
  sensitiveDays: number;
  given: GivenBefore | null;
  /** whether each takes words too */
  hasWords?: boolean;
};

/** A field for each thing that the article asks for; what is needed may be left out and added later. */
export function EvidenceFields({ fields, locale, sensitiveDays, given, hasWords = true }: EvidenceFieldsProps) {
  const { t } = useTranslation();
  const megabyte = 1_000_000;
  return (
    <>
      <p className="mt-1 text-sm text-soft">
        {t("request.evidence.limits", {
          ...{ max: maxFormFiles, size: maxFileBytes / megabyte, total: Math.floor(maxFormBytes / megabyte) },
        })}
      </p>
      <div className="mt-3 grid grid-cols-1 gap-3">
        {fields.map((field) => {
          const { key, label, why, required, isSensitive } = field;
          const lang = label === "" ? undefined : languageTag(locale);
          const faults = given?.fileFaults.filter((fault) => fault.key === key) ?? [];
          return (
            <fieldset key={key} className="card p-4 sm:p-5" aria-describedby={`why-${key}`}>
              <legend className="float-start w-full font-semibold">
                <span lang={lang}>{label || t("request.evidence.other")}</span>{" "}
                {lang ? (
                  <span className="tag">{t(required ? "support.evidenceRequired" : "support.evidenceOptional")}</span>
                ) : null}
              </legend>
              <p id={`why-${key}`} className="clear-both text-sm text-soft" lang={lang}>
                {why || t("request.evidence.otherWhy")}
              </p>
              {isSensitive ? (
                <p className="mt-1 text-sm text-soft">
                  {t("evidence.sensitive", { days: sensitiveDays, solved: sensitiveDaysAfterSolved })}
                </p>
              ) : null}
              {faults.map((fault, at) => (
                <FieldFault key={`${at}:${fault.name}`} id={`fault-${key}-${at}`}>
                  {fileFaultWords(fault, t)}
                </FieldFault>
              ))}
              <div className={`mt-3 grid gap-x-6 gap-y-3 ${hasWords && lang ? "sm:grid-cols-2" : ""}`}>
                <FileField id={key} kept={given?.uploads.filter(({ evidenceKey }) => evidenceKey === key) ?? []} />
                {hasWords && lang ? (
                  <div>
                    <label htmlFor={`text-${key}`} className="text-sm font-medium">
                      {t("request.evidence.text")}
                    </label>
                    <textarea
                      id={`text-${key}`}
                      name={`text-${key}`}
                      rows={2}
                      className="field mt-1"
                      defaultValue={given?.texts[key]}
                    />
                  </div>
                ) : null}
              </div>
            </fieldset>
          );
        })}
      </div>
    </>
  );
}
