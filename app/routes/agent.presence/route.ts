import type { ActionFunctionArgs } from "@remix-run/node";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { z } from "zod";
import { changePresence } from "#app/flows/change-presence.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { leadDocumentTo, readForm } from "#app/http/form.server.ts";
import { services } from "#app/services.server.ts";
import { orUnsent } from "#app/ui/desk/last-read.ts";

const statusSchema = z.enum(["online", "away", "offline"]);

/** In the browser: what could not be sent is said where it was pressed, instead of an error in place of the page. */
export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => orUnsent(serverAction, null);

/** Says whether I am at the counter. */
export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, "routes/agent.presence");
  const status = statusSchema.safeParse((await readForm(request)).get("status"));
  if (!status.success) throw new Response("Say online, away or offline.", { status: 400 });
  await changePresence(services, staff.staffId, status.data);
  services.nudgeChats();
  leadDocumentTo(request, "/agent/queue");
  return null;
}
