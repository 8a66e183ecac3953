import { z } from "zod";
import { parsePhone } from "#app/domain/calls/parse-phone.ts";
import type { CustomerActor } from "#app/domain/identity/actor.ts";
import type { Requester } from "#app/flows/escalate-question.server.ts";
import { maxEvidenceLength } from "#app/domain/requests/check-evidence.ts";
import { maxBodyLength } from "#app/domain/tickets/ticket.ts";
import { emailField, textField } from "#app/http/form.server.ts";

/** Which sentence says why a request was not taken. */
export type SupportFault =
  | "message"
  | "messageLong"
  | "email"
  | "phone"
  | "phoneIncomplete"
  | "phoneCostly"
  | "slot"
  | "slotTaken"
  | "undecided"
  | "closed"
  | "tooMany"
  | "form"
  | "evidence"
  | "similar"
  | "similarGone";

/** What was typed, to be given back with a refusal. */
export type Typed = {
  message: string;
  email: string;
  phone: string;
  /** when the slot begins, as its choice sends it */
  slot: string;
  channel: "email" | "chat" | "phone";
  /** the form has asked whether a call is wanted, so what it says now counts */
  isCallAsked: boolean;
  submissionKey: string;
  /** the number of the open ticket that it is to be added to, or `new` */
  into: string;
  /** what was given in words, by the key of the evidence */
  texts: Record<string, string>;
};

type Submission = {
  requester: Requester;
  message: string;
  isMessageTyped: boolean;
  channel: "email" | "chat" | "phone";
  phone: string | null;
  callAt: Date | null;
  submissionKey: string;
};

/** Whether a number or a slot was given beside another channel and nobody has asked which of the two is meant. */
export function isCallUndecided({ channel, isCallAsked, phone, slot }: Typed, presetSlot: string): boolean {
  return channel !== "phone" && !isCallAsked && (phone !== "" || (presetSlot !== "" && slot !== presetSlot));
}

/** A form that can be worked with, or the first thing wrong with it. */
export type ReadSubmission =
  { kind: "read"; submission: Submission; typed: Typed } | { kind: "refused"; error: SupportFault; typed: Typed };

const channelSchema = z.enum(["email", "chat", "phone"]).catch("email");

const phoneFaults = { unreadable: "phone", incomplete: "phoneIncomplete", costly: "phoneCostly" } as const;

/** Reads the form of a request for a person; a signed-in customer's address is the one that is proven, the question already
 * asked stands in for an empty message, and a number without its country code is from the shop's country. */
export function readSubmission(
  form: FormData,
  customer: CustomerActor | null,
  asked: string | null,
  evidenceKeys: readonly string[],
  country: string | null,
): ReadSubmission {
  const field = (name: string) => textField(form, name);
  const typed: Typed = {
    message: field("message"),
    email: field("email"),
    phone: field("phone"),
    slot: field("slot"),
    channel: channelSchema.parse(field("decided") || field("channel")),
    isCallAsked: field("decided") !== "" || field("callAsked") !== "",
    submissionKey: field("submissionKey"),
    into: /^(new|\d{1,9})$/.exec(field("into"))?.[0] ?? "",
    texts: Object.fromEntries(evidenceKeys.map((key) => [key, field(`text-${key}`).slice(0, maxEvidenceLength)])),
  };
  const refuse = (error: SupportFault): ReadSubmission => ({ kind: "refused", error, typed });
  if (!z.uuid().safeParse(typed.submissionKey).success) return refuse("form");
  // A question that was already asked is enough: the person reads it anyway.
  const message = typed.message || (asked ?? "");
  if (message === "") return refuse("message");
  // Before anything reads it: what follows looks at every word.
  if (message.length > maxBodyLength) return refuse("messageLong");
  const email = emailField(form, "email");
  if (!customer && !email) return refuse("email");
  const isCall = typed.channel === "phone";
  const number = isCall ? parsePhone(typed.phone, country) : null;
  if (number?.kind === "refused") return refuse(phoneFaults[number.reason]);
  const slot = z.iso.datetime().safeParse(typed.slot);
  if (isCall && !slot.success) return refuse("slot");
  const requester: Requester = customer
    ? { kind: "proven", customerId: customer.customerId }
    : { kind: "unproven", email: email ?? "", name: null };
  const { channel, submissionKey } = typed;
  return {
    kind: "read",
    typed,
    submission: {
      requester,
      message,
      isMessageTyped: typed.message !== "",
      channel,
      phone: number?.phone ?? null,
      callAt: isCall && slot.success ? new Date(slot.data) : null,
      submissionKey,
    },
  };
}
