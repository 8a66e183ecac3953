import { data, type ActionFunctionArgs } from "@remix-run/node";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { z } from "zod";
import { findShop } from "#app/flows/knowledge-base.ts";
import { recordCall } from "#app/flows/record-call.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { leadDocumentTo, readForm, textField } from "#app/http/form.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import { orUnsent } from "#app/ui/desk/last-read.ts";

const outcomeSchema = z.enum(["reached", "no_answer", "voicemail", "wrong_number"]);

/** In the browser: what could not be sent is said where it was pressed, instead of an error in place of the page. */
export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  orUnsent(serverAction, { kind: "unsent", note: "" });

/** Notes how a call went. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.call");
  const number = ticketNumber(params);
  const form = await readForm(request);
  const key = z.uuid().safeParse(textField(form, "submissionKey"));
  if (!key.success) throw new Response("This form is incomplete. Open the page again.", { status: 400 });
  const note = textField(form, "note");
  const outcome = outcomeSchema.safeParse(textField(form, "outcome"));
  if (!outcome.success) return data({ kind: "no_outcome", note }, 400);
  const publishedOf = (shop: string) => findShop(services.knowledge(), shop);
  const tried = { number, outcome: outcome.data, note, submissionKey: key.data };
  const recorded = await recordCall(services.desk, publishedOf, staff, tried, services.clock());
  if (recorded.kind === "not_found") throw new Response(null, { status: 404 });
  if (recorded.kind === "refused") return data({ kind: recorded.reason, note }, 400);
  services.nudgeOutbox();
  leadDocumentTo(request, "/agent/calls");
  return { kind: recorded.kind, note };
}
