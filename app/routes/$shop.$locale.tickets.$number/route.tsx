import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AskedRequest } from "#app/ui/ticket/asked-request.tsx";
import { AddToTicket, TicketEvidence } from "#app/ui/evidence/ticket-evidence.tsx";
import { CustomerReply } from "#app/ui/ticket/customer-reply.tsx";
import { ChatPanel } from "#app/ui/live/chat-panel.tsx";
import { LiveRegion } from "#app/ui/live/live-region.tsx";
import { CallBooked } from "./call-booked.tsx";
import { loadTicket } from "./load-ticket.server.ts";
import { Receipt } from "./receipt.tsx";
import { Messages } from "./messages.tsx";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("ticket.title");

export const loader = (args: LoaderFunctionArgs) => loadTicket(args);

export default function TicketPage() {
  const { base, locale, timeZone, ticket, messages, isOwn, chat, call, key, request, submissionKey, evidence } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const path = `${base}/tickets/${ticket.number}`;
  const isLive = chat !== null && chat.state.kind !== "ended";
  const email = ticket.requesterEmail;
  return (
    <>
      <LiveRegion name="ticket" events={isOwn && !isLive ? `${path}/events` : null}>
        <Receipt ticket={ticket} base={base} locale={locale} timeZone={timeZone} isOwn={messages !== null} />
        {call ? <CallBooked call={call} path={path} formKey={key} locale={locale} timeZone={timeZone} /> : null}
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
        {chat && !isLive ? (
          <p className="mt-6 font-semibold">{t(`chat.ended.${chat.state.endedFor ?? "customer_left"}`, { email })}</p>
        ) : null}
        {messages && !isLive ? <Messages messages={messages} locale={locale} timeZone={timeZone} /> : null}
      </LiveRegion>
      {evidence.form ? <AddToTicket form={evidence.form} isOpen={evidence.isUnstored} /> : null}
      {chat && isLive && messages ? (
        <ChatPanel {...{ path, messages, email, submissionKey, locale, timeZone }} {...chat} />
      ) : !isOwn ? (
        <a className="button mt-6" href={`${base}/sign-in?${new URLSearchParams({ email, next: path })}`}>
          {t("site.signIn")}
        </a>
      ) : ticket.status === "closed" ? null : (
        <CustomerReply action={`${path}/replies`} submissionKey={submissionKey} body="" error={null} />
      )}
    </>
  );
}
