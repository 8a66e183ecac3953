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
import { MergedLinks } from "./merged-links.tsx";
import { Receipt } from "./receipt.tsx";
import { Messages } from "./messages.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { SatisfactionPart } from "./satisfaction-part.tsx";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("ticket.title");

export const loader = (args: LoaderFunctionArgs) => loadTicket(args);

export default function TicketPage() {
  const { base, locale, timeZone, ticket, messages, isOwn, chat, call, moved, key, request, ...page } =
    useLoaderData<typeof loader>();
  const { submissionKey, evidence, satisfaction } = page;
  const { t } = useTranslation();
  const path = `${base}/tickets/${ticket.number}`;
  const isLive = chat !== null && chat.state.kind !== "ended";
  const email = ticket.requesterEmail;
  return (
    <>
      <LiveRegion name="ticket" events={isOwn && !isLive ? `${path}/events` : null}>
        {moved ? (
          <div className="mb-6">
            <Notice tone="done">{t(`call.${moved}`)}</Notice>
          </div>
        ) : null}
        <Receipt {...{ ticket, base, locale, timeZone, isLive }} isOwn={isOwn || isLive} />
        <MergedLinks ticket={ticket} base={base} />
        {satisfaction && !satisfaction.said ? (
          <p className="mt-4">
            {/* The form below is not there yet on a page that was open when the ticket was solved. */}
            <a className="link" href={`${path}?solved#satisfaction`}>
              {t("satisfaction.prompt")}
            </a>
          </p>
        ) : null}
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
        {messages && !isLive ? <Messages messages={messages} path={path} locale={locale} timeZone={timeZone} /> : null}
      </LiveRegion>
      {satisfaction && !isLive ? (
        <SatisfactionPart satisfaction={satisfaction} path={path} locale={locale} timeZone={timeZone} />
      ) : null}
      {evidence.form ? <AddToTicket form={evidence.form} isOpen={evidence.isUnstored} /> : null}
      {chat && isLive && messages ? (
        <ChatPanel {...{ path, messages, email, submissionKey, locale, timeZone }} {...chat} />
      ) : !isOwn ? (
        <a className="button mt-6" href={`${base}/sign-in?${new URLSearchParams({ email, next: path })}`}>
          {t("site.signIn")}
        </a>
      ) : ticket.isMerged || ticket.status === "closed" ? null : (
        <CustomerReply action={`${path}/replies`} submissionKey={submissionKey} body="" error={null} />
      )}
    </>
  );
}
