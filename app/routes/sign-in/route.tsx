import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { signInStaff } from "#app/flows/sign-in-staff.server.ts";
import { nextPath, readForm, textField } from "#app/http/form.server.ts";
import { countAttempt } from "#app/http/rate-limit.server.ts";
import { giveToken } from "#app/http/session-cookie.server.ts";
import { services } from "#app/services.server.ts";
import { FormField } from "#app/ui/form-field.tsx";
import { Mark } from "#app/ui/mark.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "#app/ui/page-title.ts";
import { useOutcome } from "#app/ui/use-outcome.ts";

export const meta = pageTitle("signIn.staffTitle");

export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  return { email: (query.get("email") ?? "").slice(0, 254), next: nextPath(query.get("next"), "") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const email = textField(form, "email").toLowerCase().slice(0, 254);
  const password = form.get("password");
  for (const [limit, key] of [
    // The address first: what is refused to it must not use up what the person it names may try.
    ["signInFromAddress", context.clientAddress],
    ["signIn", `staff:${email}`],
  ] as const) {
    const attempt = await countAttempt(limit, key);
    if (attempt.kind === "limited") return data({ error: "tooMany" as const, email, minutes: attempt.minutes }, 429);
  }
  const outcome = await signInStaff(services, {
    email,
    password: typeof password === "string" ? password.slice(0, 1000) : "",
  });
  if (outcome.kind === "refused") return data({ error: "password" as const, email, minutes: 0 }, 400);
  const cookie = await giveToken("guichet_staff", outcome.session, services.config);
  const home = outcome.role === "editor" ? "/editor/articles" : "/agent/queue";
  return redirect(nextPath(textField(form, "next"), home) || home, { status: 303, headers: { "Set-Cookie": cookie } });
}

export default function StaffSignIn() {
  const { email, next } = useLoaderData<typeof loader>();
  const fault = useOutcome<typeof action>();
  const { t } = useTranslation();
  return (
    <main className="mx-auto max-w-md px-5 py-16">
      <Mark className="size-10 text-accent" />
      <h1 className="mt-4 text-3xl">{t("signIn.staffTitle")}</h1>
      <form method="post" className="mt-6 grid grid-cols-1 gap-4">
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
          autoComplete="username"
          required
          defaultValue={fault?.email ?? email}
          isFaulty={Boolean(fault)}
        />
        <FormField
          name="password"
          type="password"
          label={t("signIn.password")}
          autoComplete="current-password"
          required
          isFaulty={Boolean(fault)}
        />
        <button className="button button-primary">{t("signIn.confirm")}</button>
      </form>
    </main>
  );
}
