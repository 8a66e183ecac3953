import type { AppLoadContext } from "@remix-run/node";

/** Fields that no page gives back. */
const secret = /password|code/i;

/**
 * Remembers what a form holds until its request ends: when it fails for a reason of ours (a full disk, a database that
 * is gone) the error page gives the words back, with the form's own key, to be sent again. Files cannot be given back.
 */
export function keepUnsent(context: AppLoadContext, request: Request, form: FormData): void {
  const { pathname, search } = new URL(request.url);
  const fields = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !secret.test(name) ? [[name, value]] : [],
  );
  context.unsent = { action: context.askedFor ?? pathname + search, fields };
}
