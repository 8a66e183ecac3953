import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { translatorFor } from "#app/domain/i18n/translator.ts";
import { sendSignInCode } from "#app/flows/sign-in-customer.server.ts";
import { emailField, nextPath, readForm, textField } from "#app/http/form.server.ts";
import { countAttempt } from "#app/http/rate-limit.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";
import { FormField } from "#app/ui/form-field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "#app/ui/page-title.ts";
import { useOutcome } from "#app/ui/use-outcome.ts";

export const meta = pageTitle("signIn.title");

export function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const query = new URL(request.url).searchParams;
  const base = `/${shop.id}/${locale}`;
  return { email: (query.get("email") ?? "").slice(0, 254), next: nextPath(query.get("next"), base) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const form = await readForm(request);
  const typed = textField(form, "email");
  const email = emailField(form, "email");
  if (!email) return data({ error: "email" as const, typed, minutes: 0 }, 400);
  for (const [limit, key] of [
    ["sendCodeFromAddress", context.clientAddress],
    ["sendCode", `${shop.id}:${email}`],
  ] as const) {
    const attempt = await countAttempt(limit, key);
    if (attempt.kind === "limited") return data({ error: "tooMany" as const, typed, minutes: attempt.minutes }, 429);
  }
  const { t } = translatorFor(interfaceLocale(locale));
  await sendSignInCode(services, shop.id, email, (code) => ({
    from: shop.emailFrom,
    subject: t("signIn.mail.subject", { code, shop: shop.name }),
    text: t("signIn.mail.text", { code, shop: shop.name }),
  }));
  services.nudgeOutbox();
  const query = new URLSearchParams({ email, next: nextPath(textField(form, "next"), `/${shop.id}/${locale}`) });
  return redirect(`/${shop.id}/${locale}/sign-in/code?${query}`, 303);
}

export default function SignIn() {
  const { email, next } = useLoaderData<typeof loader>();
  const fault = useOutcome<typeof action>();
  const { t } = useTranslation();
  return (
    <div className="mx-auto max-w-md">
      <h1 className="text-3xl">{t("signIn.title")}</h1>
      <p className="mt-3 text-soft">{t("signIn.lead")}</p>
      <form method="post" className="mt-6 grid grid-cols-1 gap-4" noValidate>
        {fault ? (
          <Notice tone="fault" id="fault">
            {t(`signIn.errors.${fault.error}`, { minutes: fault.minutes })}
          </Notice>
        ) : null}
        <input type="hidden" name="next" value={next} />
        <FormField
          name="email"
          type="email"
          label={t("signIn.email")}
          autoComplete="email"
          required
          defaultValue={fault?.typed ?? email}
          isFaulty={Boolean(fault)}
        />
        <button className="button button-primary">{t("signIn.send")}</button>
      </form>
    </div>
  );
}
