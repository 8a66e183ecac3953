import type { LoaderFunctionArgs } from "@remix-run/node";
import { findStaffTicket } from "#app/domain/tickets/find-staff-ticket.server.ts";
import { listMergedIds } from "#app/domain/tickets/list-merged-ids.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { sendOriginal } from "#app/http/send-original.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";

/** The whole e-mail that a message of a ticket within this person's reach, or of one merged into it, came from. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.messages.$messageId.original");
  const ticketId = await findStaffTicket(services.db, staff, ticketNumber(params));
  if (ticketId === null) throw new Response(null, { status: 404 });
  const ticketIds = [ticketId, ...(await listMergedIds(services.db, ticketId))];
  const where = { ticketId: { in: ticketIds }, messageId: params.messageId ?? "" };
  const mail = await services.db.inboundMail.findFirst({ where, select: { storedAs: true } });
  return sendOriginal(mail?.storedAs ?? null);
}
