import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import { readForm } from "./form.server.ts";

/** More than this is not read again for an error page. */
const plainFormBytes = 1_000_000;

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

/** Does an action's work; when it fails before it has read the form, the form is read for `keepUnsent` all the same. */
export async function givingBack<T>({ request, context }: ActionFunctionArgs, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isSmall = Number(request.headers.get("Content-Length") ?? Infinity) <= plainFormBytes;
    if (!(error instanceof Response) && !request.bodyUsed && isSmall) {
      const form = await readForm(request).catch(() => null);
      if (form) keepUnsent(context, request, form);
    }
    throw error;
  }
}
