import type { ActionFunctionArgs } from "@remix-run/node";
import { reopenTicket } from "#app/domain/tickets/reopen-ticket.server.ts";
import { resolveTicket } from "#app/flows/resolve-ticket.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { leadDocumentTo, readForm, textField } from "#app/http/form.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import type { TicketNotice } from "#app/ui/ticket/notice-key.ts";

/** Solves a ticket, or opens it again. */
export async function action({ request, params }: ActionFunctionArgs): Promise<TicketNotice> {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.solution");
  const number = ticketNumber(params);
  const intent = textField(await readForm(request), "intent");
  if (intent !== "solve" && intent !== "reopen") throw new Response("Solve it or reopen it.", { status: 400 });
  const change = intent === "solve" ? resolveTicket : reopenTicket;
  const outcome = await change(services.desk, staff, number, services.clock());
  const { kind } = outcome;
  if (kind === "not_found") throw new Response(null, { status: 404 });
  services.nudgeOutbox();
  services.nudgeChats();
  leadDocumentTo(request, `/agent/tickets/${number}`);
  if (outcome.kind !== "refused") return null;
  return { tone: "fault", key: outcome.reason === "closed" ? "closing.noReopen" : "agent.gone" };
}
