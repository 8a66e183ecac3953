import { expect, test } from "vitest";
import { maxBodyLength } from "#app/domain/tickets/ticket.ts";
import { isCallUndecided, readSubmission } from "./read-submission.server.ts";

function read(message: string, fields: Record<string, string> = {}) {
  const form = new FormData();
  form.set("submissionKey", crypto.randomUUID());
  form.set("email", "noe@customer.example");
  form.set("message", message);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readSubmission(form, null, null, [], "FR");
}

test("a message longer than a ticket takes is refused before anything looks at its words", () => {
  expect(read("a".repeat(maxBodyLength)).kind).toBe("read");
  expect(read("a".repeat(maxBodyLength + 1))).toMatchObject({ kind: "refused", error: "messageLong" });
});

test("a number or a slot beside another channel is asked about, once", () => {
  const preset = "2026-11-23T11:00:00.000Z";
  const isUndecided = (fields: Record<string, string>) =>
    isCallUndecided(read("Une question", { slot: preset, ...fields }).typed, preset);
  expect(isUndecided({ channel: "email" })).toBe(false);
  expect(isUndecided({ channel: "email", phone: "06 12 34 56 78" })).toBe(true);
  expect(isUndecided({ channel: "chat", slot: "2026-11-23T13:00:00.000Z" })).toBe(true);
  expect(isUndecided({ channel: "phone", phone: "06 12 34 56 78" })).toBe(false);
  expect(isUndecided({ channel: "email", phone: "06 12 34 56 78", callAsked: "1" })).toBe(false);
  expect(isUndecided({ channel: "email", phone: "06 12 34 56 78", decided: "email" })).toBe(false);
});

test("the answer to that question counts before the channel that was ticked", () => {
  const fields = { channel: "email", decided: "phone", phone: "06 12 34 56 78", slot: "2026-11-23T13:00:00.000Z" };
  expect(read("Une question", fields)).toMatchObject({
    kind: "read",
    submission: { channel: "phone", phone: "+33612345678", callAt: new Date(fields.slot) },
  });
});
