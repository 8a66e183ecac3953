import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { mergeTickets } from "#app/flows/merge-tickets.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { readForm, textField } from "#app/http/form.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";

/** Merges a ticket into another and leads there; back to the page that shows both, with the reason, when it is refused. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.merger");
  const number = ticketNumber(params);
  const typed = textField(await readForm(request), "into");
  const query = new URL(request.url).searchParams;
  const into = ticketNumber({ number: typed });
  const outcome = await mergeTickets(services.desk, staff, { number, into }, services.clock());
  if (outcome.kind === "not_found") throw new Response(null, { status: 404 });
  if (outcome.kind === "refused") {
    query.set("into", typed);
    return redirect(`/agent/tickets/${number}/merge?${query}`, 303);
  }
  services.nudgeOutbox();
  query.set("merged", String(number));
  return redirect(`/agent/tickets/${into}?${query}`, 303);
}
