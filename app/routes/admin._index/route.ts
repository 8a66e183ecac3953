import { redirect } from "@remix-run/node";

/** The short address leads to the page that is meant. */
export function loader() {
  return redirect("/admin/operations");
}
