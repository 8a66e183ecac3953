import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { isSatisfactionRating } from "#app/domain/tickets/satisfaction.ts";
import { ratingSignature, requireSignedRating } from "#app/http/require-rating.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";

/**
 * What the link in an e-mail shows: shop and number, the choice that was pressed, and after the button what was said.
 * No word of the ticket, not even the customer's own. Without a signature there is nothing to look up.
 */
export async function loadWord({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const number = ticketNumber(params);
  const page = { path: `/${shop.id}/${locale}/tickets/${number}`, number, shopName: shop.name };
  const signature = ratingSignature(request);
  if (signature === null) return data({ ...page, query: "", link: null });
  const { standing, status, said } = await requireSignedRating(signature, shop.id, number);
  const asked = new URL(request.url).searchParams;
  const rating = asked.get("rating") ?? "";
  const link = {
    standing,
    isSaid: said !== null,
    typed: { rating: isSatisfactionRating(rating) ? rating : null, comment: "" },
    thanks: said && asked.has("thanks") ? { rating: said.rating, mayWriteAgain: status === "solved" } : null,
  };
  const query = `?${new URLSearchParams({ signature })}`;
  return data({ ...page, query, link }, standing === "open" ? 200 : 410);
}
