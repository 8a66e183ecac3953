import { ChevronDown, Languages } from "lucide-react";
import { useTranslation } from "react-i18next";
import { languageTag } from "#app/domain/i18n/locale.ts";
import { ownLanguageName } from "#app/domain/i18n/name-language.ts";

type LanguageSwitchProps = {
  locales: readonly string[];
  current: string;
  /** the present page in another locale */
  hrefIn: (locale: string) => string;
};

/** How many languages stand side by side; more of them open from the present one. */
const sideBySide = 2;

/** The present page in the shop's other languages, each by its own name. */
export function LanguageSwitch({ locales, current, hrefIn }: LanguageSwitchProps) {
  const { t } = useTranslation();
  if (locales.length < 2) return null;
  const links = locales.map((locale) => (
    <a
      key={locale}
      href={hrefIn(locale)}
      hrefLang={languageTag(locale)}
      lang={languageTag(locale)}
      aria-current={locale === current ? "true" : undefined}
      className="inline-flex min-h-11 items-center px-2 text-sm font-semibold text-soft no-underline hover:text-accent aria-[current]:text-ink aria-[current]:underline aria-[current]:underline-offset-4"
    >
      {ownLanguageName(locale)}
    </a>
  ));
  if (locales.length <= sideBySide)
    return (
      <nav aria-label={t("site.otherLanguage")} className="flex">
        {links}
      </nav>
    );
  return (
    <nav aria-label={t("site.otherLanguage")}>
      <details className="group">
        <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-1.5 px-2 text-sm font-semibold text-ink hover:text-accent [&::-webkit-details-marker]:hidden">
          <Languages className="size-4" aria-hidden="true" />
          <span className="sr-only">{t("site.otherLanguage")}: </span>
          {ownLanguageName(current)}
          <ChevronDown className="size-4 transition-transform duration-100 group-open:rotate-180" aria-hidden="true" />
        </summary>
        <div className="absolute inset-x-0 top-full z-10 border-b border-line bg-card shadow-card">
          <div className="mx-auto flex max-w-3xl flex-wrap px-2 py-1.5 sm:px-4">{links}</div>
        </div>
      </details>
    </nav>
  );
}
