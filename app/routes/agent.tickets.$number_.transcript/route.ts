import type { LoaderFunctionArgs } from "@remix-run/node";
import { listTranscript } from "#app/domain/chat/list-transcript.server.ts";
import { printTranscript } from "#app/domain/chat/transcript.ts";
import { staffLocale } from "#app/domain/i18n/locale.ts";
import { viewStaffTicket } from "#app/domain/tickets/view-staff-ticket.server.ts";
import { findShop } from "#app/flows/knowledge-base.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";

/** What was said to the customer and by them, as text to keep or print; notes are not in it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.transcript");
  const number = ticketNumber(params);
  const ticket = await viewStaffTicket(services.db, staff, number);
  if (!ticket) throw new Response(null, { status: 404 });
  const shop = findShop(services.knowledge(), ticket.shop)?.shop;
  const { lines } = await listTranscript(services.db, ticket.id);
  const about = { lines, shopName: shop?.name ?? ticket.shop, timeZone: shop?.timeZone ?? "UTC" };
  const text = `${about.shopName} · ${number}\n${ticket.subject}\n\n${printTranscript(staffLocale(staff.locale), about)}\n`;
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
