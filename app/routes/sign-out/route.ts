import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { endSession } from "#app/domain/identity/start-session.server.ts";
import { changePresence } from "#app/flows/change-presence.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { takeTokenBack } from "#app/http/session-cookie.server.ts";
import { services } from "#app/services.server.ts";

/** The address without a form leads to the first page. */
export function loader() {
  return redirect("/");
}

/** Ends a staff session; whoever signs out is offline. */
export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, "routes/sign-out");
  await changePresence(services, staff.staffId, "offline");
  await endSession(services.db, staff.sessionId);
  return redirect("/sign-in", {
    status: 303,
    headers: { "Set-Cookie": await takeTokenBack("guichet_staff", services.config) },
  });
}
