import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { giveFeedback } from "#app/domain/answers/give-feedback.server.ts";
import { viewCustomer } from "#app/http/actor.server.ts";
import { readForm, textField } from "#app/http/form.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";

/** The address without a form leads back to the answer. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/${params.shop}/${params.locale}/answers/${params.answerId}`);
}

/** Did this help? Whoever has been signed out is led to the answer, and so to the sign-in page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const isHelpful = textField(await readForm(request), "isHelpful");
  if (isHelpful !== "yes" && isHelpful !== "no") throw new Response("Say yes or no.", { status: 400 });
  const actor = await viewCustomer(request);
  const asker = { sessionId: actor?.sessionId ?? "", customerId: actor?.kind === "customer" ? actor.customerId : null };
  const isGiven = await giveFeedback(services.db, params.answerId ?? "", asker, isHelpful === "yes", services.clock());
  if (!isGiven && actor?.kind === "customer") throw new Response(null, { status: 404 });
  return redirect(`/${shop.id}/${locale}/answers/${params.answerId}`, 303);
}
