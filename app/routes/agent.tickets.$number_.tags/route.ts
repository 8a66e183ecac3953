import type { ActionFunctionArgs } from "@remix-run/node";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { tagTicket } from "#app/domain/tickets/tag-ticket.server.ts";
import type { TagRefusal } from "#app/domain/tickets/tag-ticket.server.ts";
import { untagTicket } from "#app/domain/tickets/untag-ticket.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { leadDocumentTo, readForm, textField } from "#app/http/form.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import { orUnsent } from "#app/ui/desk/last-read.ts";

/** In the browser: what could not be sent is said where it was pressed, instead of an error in place of the page. */
export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  orUnsent(serverAction, { refused: "unreached" });

/** What the page says of a tag that was not taken; null when the page shows what came of it. */
export type TagAnswer = { refused: TagRefusal; tag: string } | null;

/** Puts a tag on a ticket or takes one off. */
export async function action({ request, params }: ActionFunctionArgs): Promise<TagAnswer> {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.tags");
  const number = ticketNumber(params);
  const form = await readForm(request);
  const intent = textField(form, "intent");
  const tag = textField(form, "tag");
  if (intent !== "add" && intent !== "remove") throw new Response("Add a tag or take one off.", { status: 400 });
  const change = intent === "add" ? tagTicket : untagTicket;
  const outcome = await change(services.desk, staff, { number, tag }, services.clock());
  if (outcome.kind === "not_found") throw new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  query.delete("typed");
  // Without a script the page says what was refused by what was typed.
  if (outcome.kind === "refused") query.set("typed", tag.slice(0, 200));
  leadDocumentTo(request, `/agent/tickets/${number}?${query}`);
  return outcome.kind === "refused" ? { refused: outcome.reason, tag } : null;
}
