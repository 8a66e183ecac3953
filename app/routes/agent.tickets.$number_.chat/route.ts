import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { findChat } from "#app/domain/chat/find-chat.server.ts";
import { markSeen } from "#app/domain/chat/mark-seen.server.ts";
import { viewStaffTicket } from "#app/domain/tickets/view-staff-ticket.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { chatLimitsOf, chatStream } from "#app/http/chat-stream.server.ts";
import { browserHolder } from "#app/http/held-streams.server.ts";
import { readForm, textField } from "#app/http/form.server.ts";
import { countAttempt } from "#app/http/rate-limit.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";

async function requireStaffChat(request: Request, number: number) {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.chat");
  const ticket = await viewStaffTicket(services.db, staff, number);
  const chat = ticket && (await findChat(services.db, { shop: ticket.shop, number }));
  if (!ticket || !chat) throw new Response(null, { status: 404 });
  return { staff, chat, shop: ticket.shop, isMine: ticket.isMine };
}

/** A chat as it goes on, for staff within whose reach it is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = ticketNumber(params);
  const { staff, chat, shop } = await requireStaffChat(request, number);
  const reader = { side: "staff", staffId: staff.staffId } as const;
  return chatStream(request, { ticketId: chat.ticketId, number, reader }, chatLimitsOf(shop), {
    holders: [browserHolder(staff.sessionId)],
    recheck: () => requireStaffChat(request, number),
  });
}

/** That whoever has the chat types, or up to where they have seen it; a colleague who looks on tells nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const number = ticketNumber(params);
  const { staff, chat, isMine } = await requireStaffChat(request, number);
  const form = await readForm(request);
  const intent = textField(form, "intent");
  if ((await countAttempt("chatSignal", staff.sessionId)).kind === "limited")
    return new Response(null, { status: 429 });
  if (!isMine || !chat.isLive) return new Response(null, { status: 204 });
  const signal = (what: "typing" | "seen") =>
    services.live.publish({ kind: "chat_signal", ticketNumber: number, by: "staff", what });
  if (intent === "typing") signal("typing");
  else if (intent === "seen") {
    const position = z.coerce.number().int().positive().safeParse(textField(form, "position"));
    if (position.success && (await markSeen(services.db, chat.ticketId, "staff", position.data))) signal("seen");
  } else throw new Response("Say typing or seen.", { status: 400 });
  return new Response(null, { status: 204 });
}
