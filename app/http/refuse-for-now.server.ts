import type { ActionFunctionArgs } from "@remix-run/node";
import { readForm } from "./form.server.ts";
import { keepUnsent } from "./keep-unsent.server.ts";

/** Answers 503; a form that was sent comes back with its words on the error page, one with files only says so. */
export async function refuseForNow({ request, context }: ActionFunctionArgs): Promise<never> {
  const isPlainForm = request.headers.get("Content-Type")?.startsWith("application/x-www-form-urlencoded");
  if (isPlainForm) keepUnsent(context, request, await readForm(request));
  throw new Response(null, { status: 503 });
}
