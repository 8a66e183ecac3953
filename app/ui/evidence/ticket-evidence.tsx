import { useTranslation } from "react-i18next";
import { anythingElse } from "#app/domain/tickets/seen-evidence.ts";
import { Notice } from "#app/ui/notice.tsx";
import { EvidenceFields } from "./evidence-fields.tsx";
import type { EvidenceField, GivenBefore } from "./evidence-fields.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import type { ShownEvidence } from "./evidence-list.tsx";

type TicketEvidenceProps = {
  evidence: ShownEvidence | null;
  path: string;
  locale: string;
  timeZone: string;
  /** whether a file given with the form that opened the ticket could not be stored */
  isUnstored: boolean;
};

/** On the customer's ticket: what was asked for, what of it was given and what is missing. */
export function TicketEvidence({ evidence, path, locale, timeZone, isUnstored }: TicketEvidenceProps) {
  const { t } = useTranslation();
  return (
    <>
      {isUnstored ? (
        <div className="mt-6">
          <Notice tone="fault">{t("evidence.unstored")}</Notice>
        </div>
      ) : null}
      {evidence ? (
        <section className="card mt-8 p-5" aria-labelledby="evidence">
          <h2 id="evidence" className="text-lg font-semibold">
            {t("evidence.title")}
          </h2>
          {evidence.title ? (
            <p className="text-sm text-soft">{t("evidence.askedBy", { title: evidence.title })}</p>
          ) : null}
          <div className="mt-3">
            <EvidenceList evidence={evidence} path={path} locale={locale} timeZone={timeZone} />
          </div>
        </section>
      ) : null}
    </>
  );
}

/** The form that adds to a ticket, folded until it is wanted. */
export function AddToTicket({ form, isOpen }: { form: AddEvidenceProps; isOpen: boolean }) {
  const { t } = useTranslation();
  return (
    <details className="card mt-6 px-5 py-3" open={isOpen}>
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{t("evidence.addTitle")}</summary>
      <AddEvidence {...form} />
    </details>
  );
}

/** A form that adds files and words to a ticket. */
export type AddEvidenceProps = {
  action: string;
  submissionKey: string;
  fields: EvidenceField[];
  articleLocale: string;
  sensitiveDays: number;
  given: GivenBefore | null;
  error: "nothing" | "summary" | "closed" | "form" | null;
};

/** What may be added to a ticket: the things that its article asks for, then anything else. */
export function addableFields(evidence: ShownEvidence | null): EvidenceField[] {
  const asked = (evidence?.items ?? []).filter(({ key }) => key !== anythingElse);
  const other = { key: anythingElse, label: "", why: "", required: false, isSensitive: false };
  return [...asked, other].map(({ key, label, why, required, isSensitive }) => ({
    key,
    label,
    why,
    required,
    isSensitive,
  }));
}

export function AddEvidence({
  action,
  submissionKey,
  fields,
  articleLocale,
  sensitiveDays,
  given,
  error,
}: AddEvidenceProps) {
  const { t } = useTranslation();
  const sentence = {
    nothing: "evidence.nothing",
    summary: "evidence.summary",
    closed: "ticket.errors.closed",
    form: "support.errors.form",
  } as const;
  return (
    <form method="post" action={action} encType="multipart/form-data" className="mt-3 grid grid-cols-1 gap-3">
      {error ? (
        <Notice tone="fault" id="fault">
          {t(sentence[error])}
        </Notice>
      ) : null}
      <p className="text-soft">{t("evidence.addLead")}</p>
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <EvidenceFields fields={fields} locale={articleLocale} sensitiveDays={sensitiveDays} given={given} />
      <div>
        <button className="button button-primary">{t("evidence.add")}</button>
      </div>
    </form>
  );
}
