import { Paperclip } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { AboutView } from "./view-subject.server.ts";

/** What the article asks for in such a case, so that it is at hand. */
export function Evidence({ items }: { items: AboutView["evidence"] }) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence" className="font-semibold">
        {t("support.evidence")}
      </h2>
      <ul className="mt-2 grid grid-cols-1 gap-2">
        {items.map((item) => (
          <li key={item.key} className="flex gap-3">
            <Paperclip className="mt-1 size-4 shrink-0 text-soft" aria-hidden="true" />
            <span>
              <span className="font-medium">{item.label}</span>{" "}
              <span className="tag">{t(item.required ? "support.evidenceRequired" : "support.evidenceOptional")}</span>
              <span className="block text-sm text-soft">{item.why}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-soft">{t("support.evidenceLater")}</p>
    </section>
  );
}
