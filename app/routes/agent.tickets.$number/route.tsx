import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { CallBar } from "./call-bar.tsx";
import { ChatBar } from "./chat-bar.tsx";
import { Context } from "./context.tsx";
import { Conversation } from "./conversation.tsx";
import { GiveForm } from "./give-form.tsx";
import { MergedBar } from "./merged-part.tsx";
import { MoreActions } from "./more-actions.tsx";
import { ReplyBox } from "./reply-box.tsx";
import { loadTicket } from "./load-ticket.server.ts";
import { StandingBar } from "./standing-bar.tsx";
import { useChat } from "./use-chat.ts";
import { TicketActions } from "./ticket-actions.tsx";
import { pageTitle } from "#app/ui/page-title.ts";
import { ReadError } from "#app/ui/desk/read-error.tsx";
import { FormModules } from "#app/ui/desk/form-modules.tsx";
import { keepLastRead } from "#app/ui/desk/last-read.ts";

export const meta = pageTitle("ticket.title");

/** The forms of the page. */
const forms = ["assignment", "solution", "replies", "hand-over", "call", "hold", "priority", "tags"];

export const loader = (args: LoaderFunctionArgs) => loadTicket(args);

export const ErrorBoundary = ReadError;

export const clientLoader = keepLastRead(({ number }) => number ?? "");

export default function WorkTicket() {
  const { ticket, tagsInUse, chat, call, receivers, choices, closeAfterDays, locale, timeZone, submissionKey } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const live = useChat(ticket, chat);
  const readUpTo = Math.max(...(live?.messages ?? ticket.messages).map(({ position }) => position));
  return (
    <div className="grid min-h-full xl:h-full xl:grid-cols-[1fr_21rem]">
      <FormModules paths={forms.map((form) => `/agent/tickets/${ticket.number}/${form}`)} />
      <section className="flex min-h-0 min-w-0 flex-col" aria-labelledby="subject">
        <div className="border-b border-line bg-card px-5 py-3">
          <Link to={`/agent/queue?${query}`} className="link text-sm lg:hidden">
            {t("agent.back")}
          </Link>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <h2 id="subject" className="min-w-0 flex-1 basis-64 text-lg break-words">
              <span className="figures text-soft">{ticket.number}</span> {ticket.subject}
            </h2>
            <span className="tag">{t(`agent.status.${ticket.status}`)}</span>
            <TicketActions key={ticket.number} ticket={ticket} readUpTo={readUpTo} />
          </div>
        </div>
        <MergedBar ticket={ticket} />
        <StandingBar key={`standing ${ticket.number}`} {...{ ticket, closeAfterDays, locale, timeZone }} />
        <MoreActions key={`more ${ticket.number}`} {...{ ticket, choices, locale, timeZone, submissionKey }} />
        {receivers ? <GiveForm key={`give ${ticket.number}`} number={ticket.number} receivers={receivers} /> : null}
        {chat ? <ChatBar {...{ ticket, chat, live, submissionKey }} /> : null}
        {call ? (
          <CallBar key={ticket.number} {...{ number: ticket.number, call, locale, timeZone, submissionKey }} />
        ) : null}
        <Conversation ticket={ticket} live={live} locale={locale} timeZone={timeZone} />
        <ReplyBox
          key={ticket.number}
          number={ticket.number}
          submissionKey={submissionKey}
          isClosed={ticket.status === "closed"}
          onTyping={live?.tellTyping ?? null}
        />
      </section>
      <Context ticket={ticket} tagsInUse={tagsInUse} locale={locale} timeZone={timeZone} />
    </div>
  );
}
