import type { ActionFunctionArgs } from "@remix-run/node";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { z } from "zod";
import { handOverChat, type HandOverOutcome } from "#app/flows/hand-over-chat.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { leadDocumentTo, readForm, textField } from "#app/http/form.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import { orUnsent } from "#app/ui/desk/last-read.ts";

/** What the page says of a hand-over; a refused one gives its note back. */
type HandOverAnswer =
  | { kind: "handed_over" }
  | { kind: "refused"; reason: Extract<HandOverOutcome, { kind: "refused" }>["reason"]; note: string };

/** In the browser: what could not be sent is said where it was pressed, instead of an error in place of the page. */
export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  orUnsent(serverAction, { kind: "refused", reason: "unsent", note: "" });

/** Gives a live chat to a colleague or back to the queue. */
export async function action({ request, params }: ActionFunctionArgs): Promise<HandOverAnswer> {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.hand-over");
  const number = ticketNumber(params);
  const form = await readForm(request);
  const key = z.uuid().safeParse(textField(form, "submissionKey"));
  const to = textField(form, "to");
  if (!key.success || to === "") throw new Response("This form is incomplete. Open the page again.", { status: 400 });
  const note = textField(form, "note");
  const handOver = { number, to: to === "queue" ? ("queue" as const) : { staffId: to }, note, submissionKey: key.data };
  const outcome = await handOverChat(services.desk, staff, handOver, services.clock());
  if (outcome.kind === "not_found") throw new Response(null, { status: 404 });
  leadDocumentTo(request, `/agent/tickets/${number}`);
  return outcome.kind === "refused" ? { ...outcome, note } : outcome;
}
