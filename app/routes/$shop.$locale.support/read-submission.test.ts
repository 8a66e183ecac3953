import { expect, test } from "vitest";
import { maxBodyLength } from "#app/domain/tickets/ticket.ts";
import { readSubmission } from "./read-submission.server.ts";

function read(message: string) {
  const form = new FormData();
  form.set("submissionKey", crypto.randomUUID());
  form.set("email", "noe@customer.example");
  form.set("message", message);
  return readSubmission(form, null, null, [], "FR");
}

test("a message longer than a ticket takes is refused before anything looks at its words", () => {
  expect(read("a".repeat(maxBodyLength)).kind).toBe("read");
  expect(read("a".repeat(maxBodyLength + 1))).toMatchObject({ kind: "refused", error: "messageLong" });
});
