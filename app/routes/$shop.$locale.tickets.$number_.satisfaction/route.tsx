import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageTitle } from "#app/ui/page-title.ts";
import { SatisfactionForm } from "#app/ui/ticket/satisfaction-form.tsx";
import { useOutcome } from "#app/ui/use-outcome.ts";
import { keepWord } from "./keep-word.server.ts";
import { loadWord } from "./load-word.server.ts";
import { Thanks } from "./thanks.tsx";

export const meta: MetaFunction = (args) => [
  ...(pageTitle("satisfaction.title")(args) ?? []),
  { name: "robots", content: "noindex, nofollow" },
];

// The address is the authority: it is kept nowhere, found by nobody, and (as of every page) told to no other site.
export const headers: HeadersFunction = () => ({
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow",
});

/** Opening a link changes nothing: mail scanners open links. */
export const loader = (args: LoaderFunctionArgs) => loadWord(args);

export const action = (args: ActionFunctionArgs) => keepWord(args);

/** Where the link in the e-mail leads, and where a word that was refused comes back. */
export default function Satisfaction() {
  const { path, number, shopName, query, link } = useLoaderData<typeof loader>();
  const refused = useOutcome<typeof action>();
  const { t } = useTranslation();
  const isOver = refused?.fault === "over" || (link !== null && link.standing !== "open");
  const fault = refused && refused.fault !== "over" ? refused.fault : null;
  const typed = refused?.typed ?? link?.typed;
  return (
    <>
      <h1 className="text-3xl">{t("satisfaction.title")}</h1>
      <p className="mt-2 text-soft">{t("satisfaction.about", { number, shop: shopName })}</p>
      <div className="mt-6 grid grid-cols-1 gap-4">
        {isOver ? <p>{t("satisfaction.over")}</p> : null}
        {!isOver && !refused && link?.thanks ? (
          <Thanks thanks={link.thanks} path={path} query={query} />
        ) : !isOver && typed ? (
          <>
            {link?.isSaid ? <p>{t("satisfaction.latest")}</p> : null}
            <SatisfactionForm action={`${path}/satisfaction${query}`} typed={typed} fault={fault} />
          </>
        ) : null}
        {fault === "signedOut" ? (
          <a
            className="button justify-self-start"
            href={`${path.replace(/\/tickets\/\d+$/, "")}/sign-in?next=${encodeURIComponent(path)}`}
            target="_blank"
            rel="noreferrer"
          >
            {t("site.signIn")}
          </a>
        ) : null}
        {link === null ? (
          <p>
            <a className="link" href={path}>
              {t("ticket.title", { number })}
            </a>
          </p>
        ) : null}
      </div>
    </>
  );
}
