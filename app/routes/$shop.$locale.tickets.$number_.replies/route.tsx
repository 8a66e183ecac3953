import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requireCustomer } from "#app/http/actor.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { countAttempt } from "#app/http/rate-limit.server.ts";
import { sendReply } from "#app/http/reply-form.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { CustomerReply } from "#app/ui/ticket/customer-reply.tsx";

/** The address of a refused reply, opened again, leads back to the ticket. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/${params.shop}/${params.locale}/tickets/${params.number}`);
}

/** The customer's reply to their own ticket. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const customer = await requireCustomer(request, shop.id);
  const number = ticketNumber(params);
  const attempt = await countAttempt("reply", customer.sessionId);
  if (attempt.kind === "limited")
    throw new Response("Too many messages at once. Wait a minute, go back and send it again.", { status: 429 });
  const author = { kind: "customer", shop: shop.id, customerId: customer.customerId } as const;
  const refused = await sendReply(await readForm(request), number, author);
  if (refused) return data({ ...refused, submissionKey: crypto.randomUUID() }, 400);
  return redirect(`/${shop.id}/${locale}/tickets/${number}`, 303);
}

export default function RefusedReply() {
  const result = useActionData<typeof action>();
  const { shop, locale, number } = useParams();
  const { t } = useTranslation();
  const path = `/${shop}/${locale}/tickets/${number}`;
  if (!result) return null;
  return (
    <>
      <h1 className="text-3xl">
        <a className="link" href={path}>
          {t("ticket.title", { number })}
        </a>
      </h1>
      <CustomerReply
        action={`${path}/replies`}
        submissionKey={result.submissionKey}
        body={result.body}
        error={result.error}
      />
    </>
  );
}
