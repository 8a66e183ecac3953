import { data, type ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "#app/http/actor.server.ts";
import { readForm, textField } from "#app/http/form.server.ts";
import { sendReply } from "#app/http/reply-form.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";

/** A reply to the customer, or a note among staff. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const number = ticketNumber(params);
  const form = await readForm(request);
  const as = textField(form, "as") === "note" ? "note" : "public";
  const refused = await sendReply(form, number, { kind: "staff", as, staffId: staff.staffId, role: staff.role });
  return refused ? data(refused, 400) : null;
}
