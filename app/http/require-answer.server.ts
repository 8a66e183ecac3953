import { type AnswerView, viewAnswer } from "#app/domain/answers/view-answer.server.ts";
import { services } from "#app/services.server.ts";
import { toSignIn, viewCustomer } from "./actor.server.ts";

/**
 * The answer of this shop when it is the asker's own; otherwise, whether it exists or not, 404 or
 * the sign-in page for whoever is signed out.
 */
export async function requireAnswer(request: Request, answerId: string | undefined, shop: string): Promise<AnswerView> {
  const actor = await viewCustomer(request);
  const asker = actor && {
    sessionId: actor.sessionId,
    customerId: actor.kind === "customer" ? actor.customerId : null,
  };
  const answer = asker && answerId ? await viewAnswer(services.db, answerId, asker) : null;
  if (!answer || answer.shop !== shop)
    throw actor?.kind === "customer" ? new Response(null, { status: 404 }) : toSignIn(request);
  return answer;
}
