import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { rateTicket } from "#app/domain/tickets/rate-ticket.server.ts";
import { isSatisfactionRating } from "#app/domain/tickets/satisfaction.ts";
import { readForm, textField } from "#app/http/form.server.ts";
import { keepUnsent } from "#app/http/keep-unsent.server.ts";
import { countAttempt } from "#app/http/rate-limit.server.ts";
import { ratingSignature, requireRating } from "#app/http/require-rating.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import type { SatisfactionFault } from "#app/ui/ticket/satisfaction-form.tsx";

/** Keeps the customer's word on a solved ticket. What is refused comes back with what was typed. */
export async function keepWord({ request, params, context }: ActionFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const number = ticketNumber(params);
  const form = await readForm(request);
  keepUnsent(context, request, form);
  const [rating, comment] = [textField(form, "rating"), textField(form, "comment")];
  const typed = { rating: isSatisfactionRating(rating) ? rating : null, comment };
  const refuse = (fault: SatisfactionFault | "over", status: number) => data({ fault, typed }, status);
  const fromAddress = await countAttempt("satisfactionFromAddress", context.clientAddress);
  if (fromAddress.kind === "limited") return refuse("tooMany", 429);
  const seen = await requireRating(request, shop.id, number);
  if (!seen) return refuse("signedOut", 400);
  if (!isSatisfactionRating(rating)) return refuse("choose", 400);
  const ofTicket = await countAttempt("satisfaction", seen.ticketId);
  if (ofTicket.kind === "limited") return refuse("tooMany", 429);
  const outcome = await rateTicket(services.desk, seen.ticketId, { rating, comment }, services.clock());
  if (outcome.kind === "not_found") throw new Response(null, { status: 404 });
  if (outcome.kind === "refused") return outcome.reason === "too_long" ? refuse("tooLong", 400) : refuse("over", 410);
  const path = `/${shop.id}/${locale}/tickets/${number}`;
  const signature = ratingSignature(request);
  if (signature === null) return redirect(`${path}#satisfaction`, 303);
  return redirect(`${path}/satisfaction?${new URLSearchParams({ rating, signature, thanks: "1" })}`, 303);
}
