import { useTranslation } from "react-i18next";
import { listWords } from "#app/domain/i18n/list-words.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import type { UnmannedRule } from "#app/domain/routing/list-unmanned-rules.server.ts";
import { Notice } from "#app/ui/notice.tsx";

/** Routing rules with addresses at which nobody works, and what to do; nothing when there are none. */
export function UnmannedRules({ rules, locale }: { rules: UnmannedRule[]; locale: string }) {
  const { t } = useTranslation();
  if (rules.length === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="unmanned-rules">
      <h2 id="unmanned-rules" className="mb-2 text-lg">
        {t("operations.unmanned.title")}
      </h2>
      <Notice tone="fault">{t("operations.unmanned.mend")}</Notice>
      <ul className="mt-3 list-disc ps-4">
        {rules.map(({ shop, rule, addresses, hasOthers }) => (
          <li key={`${shop} ${rule}`}>
            {t("operations.unmanned.rule", { shop, rule, addresses: listWords(addresses, interfaceLocale(locale)) })}{" "}
            {t(hasOthers ? "operations.unmanned.others" : "operations.unmanned.nobody")}
          </li>
        ))}
      </ul>
    </section>
  );
}
