import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse } from "@remix-run/react";
import { services } from "#app/services.server.ts";

/** Logs an error that nobody expected under the reference that its page shows; a request given up is none. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  const { pathname } = new URL(request.url);
  services.log.error(
    { err: error, reference: context.reference, method: request.method, path: pathname },
    "unexpected error",
  );
}
