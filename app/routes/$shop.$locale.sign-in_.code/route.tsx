import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { signInCustomer } from "#app/flows/sign-in-customer.server.ts";
import { viewCustomer } from "#app/http/actor.server.ts";
import { emailField, nextPath, readForm, textField } from "#app/http/form.server.ts";
import { countAttempt } from "#app/http/rate-limit.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { giveToken } from "#app/http/session-cookie.server.ts";
import { services } from "#app/services.server.ts";
import { FormField } from "#app/ui/form-field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "#app/ui/page-title.ts";
import { useOutcome } from "#app/ui/use-outcome.ts";

export const meta = pageTitle("signIn.codeTitle");

export function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const query = new URL(request.url).searchParams;
  const base = `/${shop.id}/${locale}`;
  const email = (query.get("email") ?? "").slice(0, 254);
  if (!email) throw redirect(`${base}/sign-in`);
  return { email, next: nextPath(query.get("next"), base), isDemo: services.config.isDemo };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const form = await readForm(request);
  const email = emailField(form, "email");
  if (!email) return data({ error: "email" as const, minutes: 0 }, 400);
  for (const [limit, key] of [
    ["signInFromAddress", context.clientAddress],
    ["signIn", `${shop.id}:${email}`],
  ] as const) {
    const attempt = await countAttempt(limit, key);
    if (attempt.kind === "limited") return data({ error: "tooMany" as const, minutes: attempt.minutes }, 429);
  }
  const before = await viewCustomer(request);
  const visitorId = before?.kind === "visitor" ? before.sessionId : null;
  const code = textField(form, "code").replace(/\D/g, "");
  const outcome = await signInCustomer(services, { shop: shop.id, email, code, visitorId });
  // Wrong and expired read the same: otherwise the page would tell which addresses the shop knows.
  if (outcome.kind !== "signed_in") return data({ error: "wrong" as const, minutes: 0 }, 400);
  const cookie = await giveToken("guichet_customer", outcome.session, services.config);
  return redirect(nextPath(textField(form, "next"), `/${shop.id}/${locale}`), {
    status: 303,
    headers: { "Set-Cookie": cookie },
  });
}

export default function SignInCode() {
  const { email, next, isDemo } = useLoaderData<typeof loader>();
  const fault = useOutcome<typeof action>();
  const { shop, locale } = useParams();
  const { t } = useTranslation();
  return (
    <div className="mx-auto max-w-md">
      <h1 className="text-3xl">{t("signIn.codeTitle")}</h1>
      <p className="mt-3 text-soft">{t("signIn.codeLead", { email })}</p>
      {isDemo ? (
        <p className="mt-3">
          <a className="link" href="/outbox" target="_blank" rel="noreferrer">
            {t("signIn.demoOutbox")}
          </a>
        </p>
      ) : null}
      <form method="post" className="mt-6 grid grid-cols-1 gap-4">
        {fault ? (
          <Notice tone="fault" id="fault">
            {t(`signIn.errors.${fault.error}`, { minutes: fault.minutes })}
          </Notice>
        ) : null}
        <input type="hidden" name="email" value={email} />
        <input type="hidden" name="next" value={next} />
        <FormField
          name="code"
          label={t("signIn.code")}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          required
          isFaulty={Boolean(fault)}
        />
        <button className="button button-primary">{t("signIn.confirm")}</button>
        <a
          className="link inline-flex min-h-11 items-center"
          href={`/${shop}/${locale}/sign-in?${new URLSearchParams({ email, next })}`}
        >
          {t("signIn.again")}
        </a>
      </form>
    </div>
  );
}
