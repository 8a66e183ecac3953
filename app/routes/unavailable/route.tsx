import type { ActionFunctionArgs } from "@remix-run/node";
import { refuseForNow } from "#app/http/refuse-for-now.server.ts";

/** Where the door sends everybody when it cannot find out who they are: the database does not answer. */
export function loader(): never {
  throw new Response(null, { status: 503 });
}

export const action = (args: ActionFunctionArgs) => refuseForNow(args);

export default function Unavailable() {
  return null;
}
