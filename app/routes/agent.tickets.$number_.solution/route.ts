import type { ActionFunctionArgs } from "@remix-run/node";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { z } from "zod";
import { reopenTicket } from "#app/domain/tickets/reopen-ticket.server.ts";
import { resolveTicket } from "#app/flows/resolve-ticket.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { leadDocumentTo, readForm, textField } from "#app/http/form.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import type { TicketNotice } from "#app/ui/ticket/notice-key.ts";
import { orUnsent } from "#app/ui/desk/last-read.ts";

/** In the browser: what could not be sent is said where it was pressed, instead of an error in place of the page. */
export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  orUnsent(serverAction, { tone: "fault", key: "agent.unreached" });

/** Solves a ticket, or opens it again. */
export async function action({ request, params }: ActionFunctionArgs): Promise<TicketNotice> {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.solution");
  const number = ticketNumber(params);
  const form = await readForm(request);
  const intent = textField(form, "intent");
  if (intent !== "solve" && intent !== "reopen") throw new Response("Solve it or reopen it.", { status: 400 });
  const readUpTo = z.coerce.number().int().positive().safeParse(textField(form, "readUpTo")).data;
  const mergedRead = z.string().regex(/^\d+$/).transform(Number).safeParse(textField(form, "mergedRead")).data;
  const outcome =
    intent === "solve"
      ? await resolveTicket(services.desk, staff, number, services.clock(), readUpTo, mergedRead)
      : await reopenTicket(services.desk, staff, number, services.clock());
  if (outcome.kind === "not_found") throw new Response(null, { status: 404 });
  services.nudgeOutbox();
  services.nudgeChats();
  leadDocumentTo(request, `/agent/tickets/${number}`);
  if (outcome.kind !== "refused") return null;
  return { tone: "fault", key: refusals[outcome.reason] };
}

const refusals = { written: "agent.written", closed: "closing.noReopen", not_solved: "agent.gone" } as const;
