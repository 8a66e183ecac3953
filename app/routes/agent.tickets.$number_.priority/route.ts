import type { ActionFunctionArgs } from "@remix-run/node";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { prioritiseTicket } from "#app/domain/tickets/prioritise-ticket.server.ts";
import { prioritiesByUrgency } from "#app/domain/tickets/ticket.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { leadDocumentTo, readForm, textField } from "#app/http/form.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import { orUnsent } from "#app/ui/desk/last-read.ts";
import type { TicketNotice } from "#app/ui/ticket/notice-key.ts";

/** In the browser: what could not be sent is said where it was pressed, instead of an error in place of the page. */
export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  orUnsent(serverAction, { tone: "fault", key: "agent.unreached" });

/** Sets a ticket's priority. */
export async function action({ request, params }: ActionFunctionArgs): Promise<TicketNotice> {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.priority");
  const number = ticketNumber(params);
  const wanted = textField(await readForm(request), "priority");
  const priority = prioritiesByUrgency.find((one) => one === wanted);
  if (!priority) throw new Response("Choose urgent, high, normal or low.", { status: 400 });
  const { kind } = await prioritiseTicket(services.desk, staff, { number, priority }, services.clock());
  if (kind === "not_found") throw new Response(null, { status: 404 });
  leadDocumentTo(request, `/agent/tickets/${number}`);
  return kind === "refused" ? { tone: "fault", key: "prioritise.finished" } : { tone: "done", key: "prioritise.done" };
}
