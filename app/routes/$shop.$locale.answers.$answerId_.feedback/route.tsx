import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { giveFeedback, type Feedback } from "#app/domain/answers/give-feedback.server.ts";
import { isUnhelpfulReason, type UnhelpfulReason } from "#app/domain/answers/unhelpful-reason.ts";
import { viewCustomer } from "#app/http/actor.server.ts";
import { readForm, textField } from "#app/http/form.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";
import { UnhelpfulForm, type UnhelpfulFault } from "#app/ui/answer/unhelpful-form.tsx";
import { pageTitle } from "#app/ui/page-title.ts";
import { useOutcome } from "#app/ui/use-outcome.ts";

export const meta = pageTitle("answer.title");

/**
 * Did this help, and why not? After a "no" the answer's page asks why; what is refused comes back with its words, on
 * this very page. Whoever has been signed out and wrote nothing is led to the answer, and so to the sign-in page.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const form = await readForm(request);
  const [isHelpful, reason, comment] = [
    textField(form, "isHelpful"),
    textField(form, "reason"),
    textField(form, "comment"),
  ];
  if (isHelpful !== "yes" && isHelpful !== "no") throw new Response("Say yes or no.", { status: 400 });
  const said = { reason: isUnhelpfulReason(reason) ? reason : null, comment };
  const refuse = (fault: UnhelpfulFault) => data({ fault, said }, 400);
  const hasWords = isHelpful === "no" && form.has("comment");
  if (hasWords && said.reason === null) return refuse("reason");
  const actor = await viewCustomer(request);
  const asker = { sessionId: actor?.sessionId ?? "", customerId: actor?.kind === "customer" ? actor.customerId : null };
  const feedback = feedbackOf(isHelpful, said);
  const outcome = await giveFeedback(services.db, params.answerId ?? "", asker, feedback, services.clock());
  if (outcome === "too_long") return refuse("tooLong");
  if (outcome === "not_found" && actor?.kind === "customer") throw new Response(null, { status: 404 });
  if (outcome === "not_found" && hasWords) return refuse("signedOut");
  const part = isHelpful === "no" ? "#why" : "";
  return redirect(`/${shop.id}/${locale}/answers/${params.answerId}${part}`, 303);
}

function feedbackOf(
  isHelpful: "yes" | "no",
  { reason, comment }: { reason: UnhelpfulReason | null; comment: string },
): Feedback {
  if (isHelpful === "yes") return { kind: "helpful" };
  return reason === null ? { kind: "unhelpful" } : { kind: "reason", reason, comment };
}

/** What was not taken, to be mended; the address without a form leads back to the answer. */
export default function RefusedFeedback() {
  const result = useOutcome<typeof action>();
  const { shop, locale, answerId } = useParams();
  const { t } = useTranslation();
  const path = `/${shop}/${locale}/answers/${answerId}`;
  return (
    <>
      <h1 className="text-3xl">
        <a className="link" href={path}>
          {t("source.back")}
        </a>
      </h1>
      <div className="mt-6">
        {result ? <UnhelpfulForm action={`${path}/feedback`} said={result.said} fault={result.fault} /> : null}
      </div>
      {result?.fault === "signedOut" ? (
        <a
          className="button mt-4"
          href={`/${shop}/${locale}/sign-in?next=${encodeURIComponent(path)}`}
          target="_blank"
          rel="noreferrer"
        >
          {t("site.signIn")}
        </a>
      ) : null}
    </>
  );
}
