import type { ActionFunctionArgs } from "@remix-run/node";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { giveTicket } from "#app/domain/tickets/give-ticket.server.ts";
import { releaseTicket } from "#app/domain/tickets/release-ticket.server.ts";
import { takeTicket } from "#app/domain/tickets/take-ticket.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { leadDocumentTo, readForm, textField } from "#app/http/form.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import type { TicketNotice } from "#app/ui/ticket/notice-key.ts";
import { orUnsent } from "#app/ui/desk/last-read.ts";

/** In the browser: what could not be sent is said where it was pressed, instead of an error in place of the page. */
export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  orUnsent(serverAction, { tone: "fault", key: "agent.unreached" });

/** Takes a ticket, gives it back to its queue, or (a lead) gives it to a named person. */
export async function action({ request, params }: ActionFunctionArgs): Promise<TicketNotice> {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.assignment");
  const number = ticketNumber(params);
  const path = `/agent/tickets/${number}`;
  const form = await readForm(request);
  const intent = textField(form, "intent");
  if (intent === "give") {
    const wanted = { number, staffId: textField(form, "staffId") };
    const outcome = await giveTicket(services.desk, staff, wanted, services.clock());
    if (outcome.kind === "not_found") throw new Response(null, { status: 404 });
    leadDocumentTo(request, path);
    return outcome.kind === "given"
      ? { tone: "done", key: "operations.given" }
      : { tone: "fault", key: `operations.refused.${outcome.reason}` };
  }
  if (intent === "take") {
    const { kind } = await takeTicket(services.desk, staff, number, services.clock());
    if (kind === "not_found") throw new Response(null, { status: 404 });
    leadDocumentTo(request, path);
    return kind === "taken" ? { tone: "done", key: "agent.taken" } : { tone: "fault", key: "agent.faster" };
  }
  if (intent !== "release") throw new Response("Take, release or give it.", { status: 400 });
  const { kind } = await releaseTicket(services.desk, staff, number, services.clock());
  if (kind === "not_found") throw new Response(null, { status: 404 });
  leadDocumentTo(request, path);
  return kind === "released" ? { tone: "done", key: "agent.released" } : { tone: "fault", key: "agent.gone" };
}
