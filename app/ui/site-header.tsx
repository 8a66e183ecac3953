import { useTranslation } from "react-i18next";
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
  const item =
    "inline-flex min-h-11 items-center px-2 first:ps-0 font-medium sm:first:ps-2 text-ink no-underline hover:text-accent hover:underline underline-offset-4";
  return (
    <header className="no-print border-b border-line bg-card">
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
        {shop.locales.length > 1 ? (
          <nav aria-label={t("site.otherLanguage")} className="flex">
            {shop.locales.map((other) => (
              <a
                key={other}
                href={`/${shop.id}/${other}${pathBelowLocale.replaceAll(encodeURIComponent(`${base}`), encodeURIComponent(`/${shop.id}/${other}`))}`}
                hrefLang={other}
                lang={other}
                aria-current={other === locale ? "true" : undefined}
                className="inline-flex min-h-11 min-w-9 items-center justify-center px-1.5 text-sm font-semibold text-soft uppercase no-underline hover:text-accent aria-[current]:text-ink aria-[current]:underline aria-[current]:underline-offset-4"
              >
                {other}
              </a>
            ))}
          </nav>
        ) : null}
      </div>
    </header>
  );
}
