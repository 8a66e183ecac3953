import { claimQuestions } from "#app/domain/identity/claim-questions.server.ts";
import { confirmSignInCode, createSignInCode } from "#app/domain/identity/sign-in-code.server.ts";
import { endSession, startSession, type StartedSession } from "#app/domain/identity/start-session.server.ts";
import type { Clock } from "#app/domain/shared/clock.ts";
import type { MailAddress } from "#app/domain/shared/mailer.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { queueEmail } from "#app/domain/tickets/queue-email.server.ts";

type Deps = { db: Database; clock: Clock };

/** The code's e-mail: the shop that it comes from, and its words in the reader's language. */
export type CodeMail = (code: string) => { from: MailAddress; subject: string; text: string };

/**
 * Sends a one-time code to a person the shop knows. Nothing tells the page whether it does: an unknown address gets no
 * e-mail, and the answer is the same.
 */
export async function sendSignInCode({ db, clock }: Deps, shop: string, email: string, mail: CodeMail): Promise<void> {
  const now = clock();
  const customer = await db.customer.findUnique({ where: { shop_email: { shop, email } } });
  if (!customer) return;
  await db.$transaction(async (tx) => {
    const code = await createSignInCode(tx, shop, email, now);
    await queueEmail(tx, { to: email, ...mail(code) }, `sign-in:${shop}:${email}:${now.toISOString()}:${code}`, now);
  });
}

/** What came of signing in: a session, with the browser's earlier questions in it, or why not. */
export type SignInOutcome = { kind: "signed_in"; session: StartedSession } | { kind: "wrong" } | { kind: "expired" };

/** Signs a customer in by the code they typed; the browser's session before ends. */
export async function signInCustomer(
  { db, clock }: Deps,
  input: { shop: string; email: string; code: string; visitorId: string | null },
): Promise<SignInOutcome> {
  const now = clock();
  const outcome = await confirmSignInCode(db, input.shop, input.email, input.code, now);
  if (outcome.kind !== "confirmed") return outcome;
  return db.$transaction(async (tx) => {
    const customer = await tx.customer.findUniqueOrThrow({
      where: { shop_email: { shop: input.shop, email: input.email } },
    });
    if (input.visitorId) {
      await claimQuestions(tx, input.visitorId, customer.id);
      await endSession(tx, input.visitorId);
    }
    return { kind: "signed_in", session: await startSession(tx, { kind: "customer", customerId: customer.id }, now) };
  });
}
