import { useTranslation } from "react-i18next";
import { EvidenceFields } from "#app/ui/evidence/evidence-fields.tsx";
import type { GivenBefore } from "#app/ui/evidence/evidence-fields.tsx";
import type { AboutView } from "./view-subject.server.ts";

/** What the article asks for in such a case, each with a field of its own; none of it keeps the form from being sent. */
export function Evidence({ evidence, given }: { evidence: AboutView["evidence"]; given: GivenBefore | null }) {
  const { t } = useTranslation();
  const isAsked = evidence.fields.some(({ label }) => label !== "");
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence" className="font-semibold">
        {t("evidence.title")}
      </h2>
      {isAsked ? <p className="mt-1 max-w-[60ch] text-sm text-soft">{t("evidence.lead")}</p> : null}
      <EvidenceFields
        fields={evidence.fields}
        locale={evidence.locale}
        sensitiveDays={evidence.sensitiveDays}
        given={given}
      />
    </section>
  );
}
