import { headerValues } from "./incoming-mail.ts";
import type { IncomingMail } from "./incoming-mail.ts";

/** How one can tell that a machine wrote an e-mail. */
export type AutomaticSign = "own_mail" | "auto_submitted" | "bounce" | "precedence" | "auto_responder" | "list";

const robots = /^(mailer-daemon|postmaster|no-?reply-?bounces?|bounces?)([+-].*)?@/;

/**
 * Why an e-mail counts as written by a machine, which must never be answered (RFC 3834, 2; RFC 2919 for lists); null
 * when a person seems to have written it. `ownAddresses` are those we send from, in small letters.
 */
export function automaticSign(mail: IncomingMail, ownAddresses: readonly string[]): AutomaticSign | null {
  const words = (name: string) => headerValues(mail, name).map((value) => value.trim().toLowerCase());
  if (mail.from.some((address) => ownAddresses.includes(address)) || words("x-guichet-ticket").length > 0)
    return "own_mail";
  if (words("return-path").includes("<>") || mail.from.some((address) => robots.test(address))) return "bounce";
  if (words("content-type").some((type) => type.startsWith("multipart/report"))) return "bounce";
  if (words("auto-submitted").some((value) => (value.split(/[;\s(]/)[0] ?? "") !== "no")) return "auto_submitted";
  if (words("precedence").some((value) => /^(bulk|list|junk|auto[_-]reply)$/.test(value))) return "precedence";
  if (["x-autoreply", "x-autorespond", "x-autoresponder"].some((name) => isSet(words(name)))) return "auto_responder";
  return words("list-id").length > 0 ? "list" : null;
}

function isSet(values: readonly string[]): boolean {
  return values.some((value) => value !== "no" && value !== "false");
}
