import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { changePresence } from "#app/flows/change-presence.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { leadDocumentTo, readForm } from "#app/http/form.server.ts";
import { services } from "#app/services.server.ts";

const statusSchema = z.enum(["online", "away", "offline"]);

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
