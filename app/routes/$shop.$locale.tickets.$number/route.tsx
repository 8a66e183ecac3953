import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AskedRequest } from "#app/ui/ticket/asked-request.tsx";
import { AddToTicket, TicketEvidence } from "#app/ui/evidence/ticket-evidence.tsx";
import { CustomerReply } from "#app/ui/ticket/customer-reply.tsx";
import { LiveRegion } from "#app/ui/live/live-region.tsx";
import { loadTicket } from "./load-ticket.server.ts";
import { Receipt } from "./receipt.tsx";
import { Messages } from "./messages.tsx";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("ticket.title");

export const loader = (args: LoaderFunctionArgs) => loadTicket(args);

export default function TicketPage() {
  const { base, locale, timeZone, ticket, messages, request, submissionKey, evidence } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const path = `${base}/tickets/${ticket.number}`;
  return (
    <>
      <LiveRegion name="ticket" events={messages ? `${path}/events` : null}>
        <Receipt ticket={ticket} locale={locale} timeZone={timeZone} isOwn={messages !== null} />
        {request ? (
          <div className="mt-8">
            <AskedRequest request={request} path={path} locale={locale} timeZone={timeZone} />
          </div>
        ) : null}
        <TicketEvidence
          evidence={evidence.evidence}
          isUnstored={evidence.isUnstored}
          path={path}
          locale={locale}
          timeZone={timeZone}
        />
        {messages ? <Messages messages={messages} locale={locale} timeZone={timeZone} /> : null}
      </LiveRegion>
      {evidence.form ? <AddToTicket form={evidence.form} isOpen={evidence.isUnstored} /> : null}
      {messages === null ? (
        <a
          className="button mt-6"
          href={`${base}/sign-in?${new URLSearchParams({ email: ticket.requesterEmail, next: path })}`}
        >
          {t("site.signIn")}
        </a>
      ) : ticket.status === "closed" ? (
        <p className="mt-6">{t("ticket.errors.closed")}</p>
      ) : (
        <CustomerReply action={`${path}/replies`} submissionKey={submissionKey} body="" error={null} />
      )}
    </>
  );
}
