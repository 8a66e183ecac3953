import type { LoaderFunctionArgs } from "@remix-run/node";
import { printTranscript } from "#app/domain/chat/transcript.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { requireTicket } from "#app/http/require-ticket.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";

/** What was said in a ticket, as text to keep or print, as far as this browser may read it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const number = ticketNumber(params);
  const seen = await requireTicket(request, shop.id, number);
  if (seen.kind === "standing") throw new Response(null, { status: 404 });
  const { subject, messages } = seen.ticket;
  const about = { lines: messages, shopName: shop.name, timeZone: shop.timeZone };
  const text = `${shop.name} · ${number}\n${subject}\n\n${printTranscript(interfaceLocale(locale), about)}\n`;
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
