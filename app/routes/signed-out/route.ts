import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { nextPath } from "#app/http/form.server.ts";

/** Where the door sends a script that asks for the data of a page its session may no longer see. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(nextPath(new URL(request.url).searchParams.get("to"), "/"));
}

export function action(args: ActionFunctionArgs) {
  return loader(args);
}
