import type { ActionFunctionArgs } from "@remix-run/node";
import { refuseForNow } from "#app/http/refuse-for-now.server.ts";

/** Where the door sends whoever asks for a page of a shop that is closed for the moment. */
export function loader(): never {
  throw new Response(null, { status: 503 });
}

export const action = (args: ActionFunctionArgs) => refuseForNow(args);

export default function Closed() {
  return null;
}
