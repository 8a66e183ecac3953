import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { viewShopCustomer } from "#app/http/actor.server.ts";
import { readForm, textField } from "#app/http/form.server.ts";
import { keepUnsent } from "#app/http/keep-unsent.server.ts";
import { countAttempt } from "#app/http/rate-limit.server.ts";
import { sendReply } from "#app/http/reply-form.server.ts";
import { findOwnChat } from "#app/http/require-chat.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { viewTicket } from "#app/domain/tickets/view-ticket.server.ts";
import { services } from "#app/services.server.ts";
import { CustomerReply } from "#app/ui/ticket/customer-reply.tsx";
import { useOutcome } from "#app/ui/use-outcome.ts";

/** The customer's reply to their own ticket. One that is refused comes back with its text, on this very page. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const number = ticketNumber(params);
  const form = await readForm(request);
  keepUnsent(context, request, form);
  const refuse = (error: "signedOut" | "tooMany", status: number) =>
    data({ error, body: textField(form, "body"), submissionKey: textField(form, "submissionKey") }, status);
  const proven = await viewShopCustomer(request, shop.id);
  const customer = proven ?? (await liveChatter(request, shop.id, number));
  if (!customer) return refuse("signedOut", 400);
  const attempt = await countAttempt("reply", customer.sessionId);
  if (attempt.kind === "limited") return refuse("tooMany", 429);
  const { customerId } = customer;
  const author = { kind: "customer", shop: shop.id, customerId, isUnproven: proven === null } as const;
  const refused = await sendReply(form, number, author);
  if (refused) return data({ ...refused, submissionKey: crypto.randomUUID() }, 400);
  // What was written to a merged ticket is where that one goes on.
  const own = proven && (await viewTicket(services.db, { shop: shop.id, number, customerId }));
  return redirect(`/${shop.id}/${locale}/tickets/${own?.mergedInto ?? number}`, 303);
}

/** Whoever opened a live chat in this browser writes in it as its customer; null for anybody else. */
async function liveChatter(request: Request, shop: string, number: number) {
  const chat = await findOwnChat(request, shop, number);
  return chat?.isLive ? { customerId: chat.requesterId, sessionId: chat.sessionId } : null;
}

export default function RefusedReply() {
  const result = useOutcome<typeof action>();
  const { shop, locale, number } = useParams();
  const { t } = useTranslation();
  const path = `/${shop}/${locale}/tickets/${number}`;
  const signIn = `/${shop}/${locale}/sign-in?next=${encodeURIComponent(path)}`;
  return (
    <>
      <h1 className="text-3xl">
        <a className="link" href={path}>
          {t("ticket.title", { number })}
        </a>
      </h1>
      {result ? (
        <CustomerReply
          action={`${path}/replies`}
          submissionKey={result.submissionKey}
          body={result.body}
          error={result.error}
        />
      ) : null}
      {result?.error === "closed" ? (
        <a
          className="button mt-4"
          href={`/${shop}/${locale}/support?follows=${number}`}
          target="_blank"
          rel="noreferrer"
        >
          {t("ticket.openNew")}
        </a>
      ) : null}
      {result?.error === "signedOut" ? (
        <a className="button mt-4" href={signIn} target="_blank" rel="noreferrer">
          {t("site.signIn")}
        </a>
      ) : null}
    </>
  );
}
