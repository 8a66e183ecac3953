import type { SupportFault } from "./read-submission.server.ts";

/** The message that says why a request for a person was not taken. */
export function faultKey(error: SupportFault): string {
  if (error === "evidence" || error === "similar") return "evidence.summary";
  if (error.startsWith("phone") || error.startsWith("slot") || error === "undecided") return `call.errors.${error}`;
  return error === "similarGone" ? "evidence.similarGone" : `support.errors.${error}`;
}
