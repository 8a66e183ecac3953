import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "#app/http/actor.server.ts";
import { sendAttachment } from "#app/http/send-attachment.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";

/** A file of a ticket within this person's reach. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.attachments.$attachmentId");
  const { staffId, role } = staff;
  const wanted = { number: ticketNumber(params), attachmentId: params.attachmentId ?? "" };
  return sendAttachment(request, { kind: "staff", staffId, role }, wanted, staff.locale);
}
