import { useTranslation } from "react-i18next";
import { maxFileBytes, maxFormBytes, maxFormFiles } from "#app/domain/attachments/upload-limits.ts";
import { languageTag } from "#app/domain/i18n/locale.ts";
import { maxEvidenceLength } from "#app/domain/requests/check-evidence.ts";
import { fileFaultWords } from "#app/ui/evidence/file-fault-words.ts";
import { FileField } from "#app/ui/evidence/file-field.tsx";
import { FieldFault } from "#app/ui/field-fault.tsx";
import type { Refusal } from "./refusal.tsx";
import type { RequestView } from "./view-request.server.ts";

const megabyte = 1_000_000;

/** What the article asks for: words or files for each, or that there is none and why. */
export function EvidenceFields({ view, refusal }: { view: RequestView; refusal: Refusal | null }) {
  const { t } = useTranslation();
  const limits = { max: maxFormFiles, size: maxFileBytes / megabyte, total: Math.floor(maxFormBytes / megabyte) };
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence" className="text-xl">
        {t("request.evidence.title")}
      </h2>
      <p className="mt-1 text-sm text-soft">{t("request.evidence.limits", limits)}</p>
      <div className="mt-3 grid grid-cols-1 gap-3">
        {view.evidence.map((item) => (
          <EvidenceItem key={item.key} item={item} lang={view.article.locale} refusal={refusal} />
        ))}
      </div>
    </section>
  );
}

type ItemProps = { item: RequestView["evidence"][number]; lang: string; refusal: Refusal | null };

function EvidenceItem({ item, lang, refusal }: ItemProps) {
  const { t } = useTranslation();
  const { key, required } = item;
  // What no article has written is in the page's own language.
  const words = item.label === "" ? null : languageTag(lang);
  const typed = refusal?.typed.evidence[key];
  const faults = faultsOf(key, refusal, t);
  const kept = refusal?.uploads.filter((upload) => upload.evidenceKey === key) ?? [];
  return (
    <fieldset className="card p-4 sm:p-5" aria-describedby={`why-${key}${faults.length > 0 ? ` fault-${key}-0` : ""}`}>
      <legend className="float-start w-full font-semibold">
        <span lang={words ?? undefined}>{item.label || t("request.evidence.other")}</span>{" "}
        {words ? (
          <span className="tag">{t(required ? "support.evidenceRequired" : "support.evidenceOptional")}</span>
        ) : null}
      </legend>
      <p id={`why-${key}`} className="clear-both text-sm text-soft" lang={words ?? undefined}>
        {item.why || t("request.evidence.otherWhy")}
      </p>
      {faults.map((fault, at) => (
        <FieldFault key={fault} id={`fault-${key}-${at}`}>
          {fault}
        </FieldFault>
      ))}
      <div className="mt-3 grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <FileField id={key} kept={kept} />
        <div>
          <label htmlFor={`text-${key}`} className="text-sm font-medium">
            {t("request.evidence.text")}
          </label>
          <textarea
            id={`text-${key}`}
            name={`text-${key}`}
            rows={2}
            className="field mt-1"
            defaultValue={typed?.text}
          />
        </div>
      </div>
      {required ? <Lacking id={key} isLacking={typed?.isLacking ?? false} because={typed?.because ?? ""} /> : null}
    </fieldset>
  );
}

function Lacking({ id, isLacking, because }: { id: string; isLacking: boolean; because: string }) {
  const { t } = useTranslation();
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line pt-3 text-sm">
      <label className="flex min-h-11 cursor-pointer items-center gap-2">
        <input
          type="checkbox"
          name={`lacking-${id}`}
          value="yes"
          defaultChecked={isLacking}
          className="size-5 accent-accent"
        />
        {t("request.evidence.lacking")}
      </label>
      <label className="flex min-w-0 flex-1 basis-60 flex-wrap items-center gap-x-2 gap-y-1">
        <span className="text-soft">{t("request.evidence.because")}</span>
        <input name={`because-${id}`} defaultValue={because} className="field min-w-40 flex-1 basis-40" />
      </label>
    </div>
  );
}

type Translate = (key: string, values: Record<string, unknown>) => string;

function faultsOf(key: string, refusal: Refusal | null, t: Translate): string[] {
  const about = refusal?.faults.evidence.filter((fault) => fault.key === key) ?? [];
  const ofFiles = refusal?.fileFaults.filter((fault) => fault.key === key) ?? [];
  return [
    ...ofFiles.map((fault) => fileFaultWords(fault, t)),
    ...about.map(({ reason }) => t(`request.errors.evidence.${reason}`, { max: maxEvidenceLength })),
  ];
}
