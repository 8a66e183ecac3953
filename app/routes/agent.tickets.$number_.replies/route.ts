import { data, type ActionFunctionArgs } from "@remix-run/node";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { requireStaff } from "#app/http/actor.server.ts";
import { leadDocumentTo, readForm, textField } from "#app/http/form.server.ts";
import { sendReply } from "#app/http/reply-form.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { orUnsent } from "#app/ui/desk/last-read.ts";

/** In the browser: a reply that could not be sent gives its text back instead of an error page. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  const form = await request.clone().formData();
  return orUnsent(serverAction, { error: "unsent", body: String(form.get("body") ?? "") });
}

/** A reply to the customer, or a note among staff. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.replies");
  const number = ticketNumber(params);
  const form = await readForm(request);
  const as = textField(form, "as") === "note" ? "note" : "public";
  const refused = await sendReply(form, number, { kind: "staff", as, staffId: staff.staffId, role: staff.role });
  if (!refused) leadDocumentTo(request, `/agent/tickets/${number}`);
  return refused ? data(refused, 400) : null;
}
