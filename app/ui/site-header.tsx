import { useTranslation } from "react-i18next";
import { LanguageSwitch } from "./language-switch.tsx";
import { Mark } from "./mark.tsx";

type SiteHeaderProps = {
  shop: { id: string; name: string; locales: readonly string[] };
  locale: string;
  customer: { email: string } | null;
  /** the present page's path below the locale, for the same page in another language */
  pathBelowLocale: string;
};

/** The head of every customer page: whose shop it is, where to go, which language, who is signed in. */
export function SiteHeader({ shop, locale, customer, pathBelowLocale }: SiteHeaderProps) {
  const { t } = useTranslation();
  const base = `/${shop.id}/${locale}`;
  // What leads on from the page (`next`) stays in the language chosen.
  const hrefIn = (other: string) => {
    const there = `/${shop.id}/${other}`;
    return there + pathBelowLocale.replaceAll(encodeURIComponent(base), encodeURIComponent(there));
  };
  const item =
    "inline-flex min-h-11 items-center px-2 first:ps-0 font-medium sm:first:ps-2 text-ink no-underline hover:text-accent hover:underline underline-offset-4";
  return (
    <header className="no-print relative border-b border-line bg-card">
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:bg-card focus:p-3">
        {t("site.skip")}
      </a>
      <div className="mx-auto flex max-w-3xl flex-wrap items-center gap-x-2 px-4 py-1.5 sm:px-6">
        <a
          href={base}
          className="me-auto inline-flex min-h-11 items-center gap-2.5 text-xl font-semibold tracking-tight text-ink no-underline"
        >
          <Mark className="size-7 text-accent" />
          {shop.name}
        </a>
        <nav
          aria-label={shop.name}
          className={`flex flex-wrap items-center ${customer ? "order-last w-full sm:order-none sm:w-auto" : ""}`}
        >
          <a className={item} href={base}>
            {t("site.help")}
          </a>
          {customer ? (
            <>
              <a className={item} href={`${base}/orders`}>
                {t("site.orders")}
              </a>
              <a className={item} href={`${base}/tickets`}>
                {t("site.tickets")}
              </a>
            </>
          ) : (
            <a className={item} href={`${base}/sign-in`}>
              {t("site.signIn")}
            </a>
          )}
        </nav>
        <LanguageSwitch locales={shop.locales} current={locale} hrefIn={hrefIn} />
      </div>
    </header>
  );
}
