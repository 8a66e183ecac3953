import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import {
  interfaceLocale,
  interfaceLocales,
  isInterfaceLocale,
  languageTag,
  preferredLocale,
  staffLocale,
} from "./domain/i18n/locale.ts";
import { translatorFor } from "./domain/i18n/translator.ts";
import { viewStaff } from "./http/actor.server.ts";
import { keepLastRead } from "#app/ui/desk/last-read.ts";
import { ErrorPage } from "./ui/error-page.tsx";
import { usePageRequest } from "./ui/page-request.ts";
import styles from "./ui/styles.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = () => [{ title: "Guichet" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = preferredLocale(request.headers.get("Accept-Language"), interfaceLocales, "en");
  if (params.locale && params.shop && !new URL(request.url).pathname.startsWith("/editor"))
    return { locale: params.locale, shop: params.shop };
  const staff = await viewStaff(request);
  return { locale: staff ? staffLocale(staff.locale) : language, shop: null };
}

export const clientLoader = keepLastRead(() => "root");

/** A route asks for scripts with `export const handle = { hydrates: true }`; every other page is plain HTML. */
function useHydrates(): boolean {
  return useMatches().some((match) => (match.handle as { hydrates?: boolean } | undefined)?.hydrates === true);
}

function Document({
  locale,
  shop,
  hydrates,
  children,
}: {
  locale: string;
  shop: string | null;
  hydrates: boolean;
  children: ReactNode;
}) {
  const { nonce } = usePageRequest();
  return (
    <html lang={languageTag(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#141817" media="(prefers-color-scheme: dark)" />
        <Meta />
        <Links />
        {shop ? <link rel="stylesheet" href={`/themes/${shop}.css`} /> : null}
      </head>
      <body className="min-h-dvh">
        <I18nextProvider i18n={translatorFor(interfaceLocale(locale))}>{children}</I18nextProvider>
        {hydrates ? <ScrollRestoration nonce={nonce} /> : null}
        {hydrates ? <Scripts nonce={nonce} /> : null}
      </body>
    </html>
  );
}

export default function App() {
  const { locale, shop } = useLoaderData<typeof loader>();
  return (
    <Document locale={locale} shop={shop} hydrates={useHydrates()}>
      <Outlet />
    </Document>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const known = useRouteLoaderData<typeof loader>("root");
  const { pathname } = useLocation();
  const [, shop = "", locale = ""] = (usePageRequest().askedFor ?? pathname).split(/[/?]/);
  const isShopPage = isInterfaceLocale(locale);
  const language = isShopPage ? locale : (known?.locale ?? "en");
  const status = isRouteErrorResponse(error) ? error.status : 500;
  // Our own sentences are thrown in English; elsewhere, and for the router's, the page has its own words.
  const hasSentence =
    isRouteErrorResponse(error) && status !== 405 && typeof error.data === "string" && language === "en";
  const sentence = hasSentence && error.data !== "" ? (error.data as string) : null;
  return (
    <Document locale={language} shop={null} hydrates={false}>
      <ErrorPage status={status} sentence={sentence} home={isShopPage ? `/${shop}/${locale}` : "/"} />
    </Document>
  );
}
