import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { endSession } from "#app/domain/identity/start-session.server.ts";
import { viewCustomer } from "#app/http/actor.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { takeTokenBack } from "#app/http/session-cookie.server.ts";
import { services } from "#app/services.server.ts";

/** The address without a form leads to the shop. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/${params.shop}/${params.locale}`);
}

/** Ends the customer's session here and on the server. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const actor = await viewCustomer(request);
  if (actor) await endSession(services.db, actor.sessionId);
  return redirect(`/${shop.id}/${locale}`, {
    status: 303,
    headers: { "Set-Cookie": await takeTokenBack("guichet_customer", services.config) },
  });
}
