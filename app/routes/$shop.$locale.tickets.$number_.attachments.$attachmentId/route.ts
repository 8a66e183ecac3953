import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireCustomer } from "#app/http/actor.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { sendAttachment } from "#app/http/send-attachment.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";

/** A file that the customer gave with their own ticket. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const { customerId } = await requireCustomer(request, shop.id);
  const wanted = { number: ticketNumber(params), attachmentId: params.attachmentId ?? "" };
  return sendAttachment(request, { kind: "customer", shop: shop.id, customerId }, wanted, locale);
}
