import type { ActionFunctionArgs } from "@remix-run/node";
import { readForm } from "#app/http/form.server.ts";
import { keepUnsent } from "#app/http/keep-unsent.server.ts";

/** Where the door sends whoever asks for a page of a shop that is closed for the moment. */
export function loader(): never {
  throw new Response(null, { status: 503 });
}

/** A form that was sent meanwhile comes back with its words. */
export async function action({ request, context }: ActionFunctionArgs) {
  const isPlainForm = request.headers.get("Content-Type")?.startsWith("application/x-www-form-urlencoded");
  if (isPlainForm) keepUnsent(context, request, await readForm(request));
  return loader();
}

export default function Closed() {
  return null;
}
