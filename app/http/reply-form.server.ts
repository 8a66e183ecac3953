import { z } from "zod";
import type { ReplyAuthor } from "#app/domain/tickets/reply.ts";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { services } from "#app/services.server.ts";
import { textField } from "./form.server.ts";

/** A reply that was not taken: which sentence to show, and the text to give back. */
export type RefusedReply = { error: "body" | "bodyLong" | "closed"; body: string };

/** Sends the reply that a form holds; null when it is sent, 404 when the ticket is not the author's. */
export async function sendReply(form: FormData, number: number, author: ReplyAuthor): Promise<RefusedReply | null> {
  const body = textField(form, "body");
  const key = z.uuid().safeParse(textField(form, "submissionKey"));
  if (!key.success)
    throw new Response("This form is incomplete. Open the page again and send it from there.", { status: 400 });
  const outcome = await replyToTicket(
    services.desk,
    { number, author, body, submissionKey: key.data },
    services.clock(),
  );
  if (outcome.kind === "not_found") throw new Response(null, { status: 404 });
  if (outcome.kind !== "refused") {
    services.nudgeOutbox();
    return null;
  }
  const error = ({ empty: "body", too_long: "bodyLong", closed: "closed", key_taken: "closed" } as const)[
    outcome.reason
  ];
  return { error, body };
}
