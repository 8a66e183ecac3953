import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { keepBeat } from "#app/domain/chat/keep-beat.server.ts";
import { markSeen } from "#app/domain/chat/mark-seen.server.ts";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { leaveChat } from "#app/flows/leave-chat.server.ts";
import { chatStream } from "#app/http/chat-stream.server.ts";
import { addressHolder, browserHolder } from "#app/http/held-streams.server.ts";
import { readForm, textField } from "#app/http/form.server.ts";
import { countAttempt } from "#app/http/rate-limit.server.ts";
import { requireChat, type OwnChat } from "#app/http/require-chat.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";

/** The customer's chat as it goes on. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { shop } = requireShop(params);
  const number = ticketNumber(params);
  const { ticketId, sessionId, isProven } = await requireChat(request, shop.id, number);
  if ((await countAttempt("chatStream", sessionId)).kind === "limited") throw new Response(null, { status: 429 });
  const holders = [browserHolder(sessionId), addressHolder(context.clientAddress)];
  return chatStream(request, { ticketId, number, reader: { side: "customer", isProven } }, shop.chat, {
    holders,
    recheck: () => requireChat(request, shop.id, number),
  });
}

/** What the customer's page tells of the chat: a message, that they type, what they have seen, that they are there or leave. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const number = ticketNumber(params);
  const chat = await requireChat(request, shop.id, number);
  const form = await readForm(request);
  const intent = textField(form, "intent");
  if (intent === "leave") {
    await leaveChat(services.desk, chat, services.clock());
    services.nudgeOutbox();
    return redirect(`/${shop.id}/${locale}/tickets/${number}`, 303);
  }
  const limit = intent === "message" ? "chatMessage" : "chatSignal";
  const attempt = await countAttempt(limit, chat.sessionId);
  if (attempt.kind === "limited") return Response.json({ error: "tooMany" }, { status: 429 });
  if (intent === "message") return say(form, { shop: shop.id, number, chat });
  const { leaveAfterSeconds } = shop.chat;
  const now = services.clock();
  const signal = (what: "typing" | "seen" | "beat") =>
    services.live.publish({ kind: "chat_signal", ticketNumber: number, by: "customer", what });
  if (!chat.isLive) return new Response(null, { status: 204 });
  if (intent === "typing") signal("typing");
  else if (intent === "beat") await keepBeat(services.db, chat.ticketId, "answering", { now, leaveAfterSeconds });
  else if (intent === "closing") {
    await keepBeat(services.db, chat.ticketId, "closing", { now, leaveAfterSeconds });
    signal("beat");
  } else if (intent === "seen") {
    const position = z.coerce.number().int().positive().safeParse(textField(form, "position"));
    if (position.success && (await markSeen(services.db, chat.ticketId, "customer", position.data))) signal("seen");
  } else throw new Response("Say what it is: message, typing, seen, beat, closing or leave.", { status: 400 });
  return new Response(null, { status: 204 });
}

/** Adds the message, once a key. One that is refused says why; its text stays with whoever sent it. */
async function say(form: FormData, { shop, number, chat }: { shop: string; number: number; chat: OwnChat }) {
  const key = z.uuid().safeParse(textField(form, "submissionKey"));
  if (!key.success) return Response.json({ error: "form" }, { status: 400 });
  // Once it goes on by e-mail, only the proven customer writes here.
  if (!chat.isLive && !chat.isProven) return Response.json({ error: "signedOut" }, { status: 403 });
  const author = { kind: "customer", shop, customerId: chat.requesterId, isUnproven: !chat.isProven } as const;
  const reply = { number, author, body: textField(form, "body"), submissionKey: key.data };
  const outcome = await replyToTicket(services.desk, reply, services.clock());
  if (outcome.kind === "not_found") throw new Response(null, { status: 404 });
  if (outcome.kind !== "refused") return Response.json({ position: outcome.position });
  const error = ({ empty: "body", too_long: "bodyLong", closed: "closed", key_taken: "form" } as const)[outcome.reason];
  return Response.json({ error }, { status: 400 });
}
