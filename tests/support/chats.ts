import { randomUUID } from "node:crypto";
import { beginChat } from "#app/domain/chat/begin-chat.server.ts";
import { keepBeat } from "#app/domain/chat/keep-beat.server.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { openedTicket } from "./desk.ts";
import { now } from "./people.ts";

export const limits = { answerWithinMinutes: 3, leaveAfterSeconds: 60 };

/** A ticket whose chat is live, with its customer's page answering, and perhaps somebody who has it. */
export async function liveChat(desk: Desk, assigneeId: string | null = null, language = "fr") {
  const placement = { queue: `aurelia/${language}`, assigneeId, reasons: [] };
  const ticket = await openedTicket(desk, { channel: "chat", language, placement });
  await beginChat(desk.db, { ticketId: ticket.id, sessionId: "browser" }, now);
  await keepBeat(desk.db, ticket.id, "answering", { now, leaveAfterSeconds: limits.leaveAfterSeconds });
  return ticket;
}

/** A message in a chat from its customer, or from a member of staff. */
export async function sayInChat(
  desk: Desk,
  { number, customerId }: { number: number; customerId: string },
  body: string,
  staff: { staffId: string; role: "agent" | "editor" | "lead" | "admin"; as?: "public" | "note" } | null = null,
) {
  const author = staff
    ? ({ kind: "staff", as: staff.as ?? "public", staffId: staff.staffId, role: staff.role } as const)
    : ({ kind: "customer", shop: "aurelia", customerId } as const);
  const outcome = await replyToTicket(desk, { number, author, body, submissionKey: randomUUID() }, now);
  if (outcome.kind !== "replied") throw new Error(`The message was ${outcome.kind}.`);
  return outcome.position;
}
