import { z } from "zod";
import { automaticSign } from "./automatic-mail.ts";
import type { AutomaticSign } from "./automatic-mail.ts";
import { headerValues } from "./incoming-mail.ts";
import type { IncomingMail } from "./incoming-mail.ts";

/** A shop and the address that its customers write to, in small letters. */
export type ShopAddress = { shop: string; address: string };

/** The ticket that one of our own Message-IDs in an e-mail leads to. */
export type Thread = {
  number: number;
  shop: string;
  requester: { id: string; email: string };
  isClosed: boolean;
};

/** What is known beside the e-mail itself. */
export type MailFacts = {
  shops: readonly ShopAddress[];
  /** whether this is a member of staff's address */
  isStaff: (address: string) => boolean;
  thread: Thread | null;
  /** whose Authentication-Results count (RFC 8601); null: nobody's */
  authservId: string | null;
};

export type MailRefusal = "no_sender" | "several_senders" | "staff_sender" | "spoofed" | "no_shop";

/** What is to become of an e-mail. `follows`: the number of the closed ticket that a new one goes on from. */
export type MailDecision =
  | { kind: "automatic"; sign: AutomaticSign }
  | { kind: "refused"; reason: MailRefusal }
  | { kind: "reply"; shop: string; sender: string; customerId: string; number: number }
  | { kind: "open"; shop: string; sender: string; follows: number | null };

/**
 * Decides about an e-mail, and writes nothing. Only a Message-ID of ours leads to a ticket, and only its requester's
 * own address may go on there: anybody else opens a ticket of their own, which shows nothing of the other.
 */
export function judgeMail(mail: IncomingMail, facts: MailFacts): MailDecision {
  const own = facts.shops.map(({ address }) => address);
  const sign = automaticSign(mail, own);
  if (sign) return { kind: "automatic", sign };
  const [sender, ...others] = mail.from;
  if (sender === undefined || !z.email().max(254).safeParse(sender).success)
    return { kind: "refused", reason: "no_sender" };
  if (others.length > 0) return { kind: "refused", reason: "several_senders" };
  if (facts.authservId !== null && isSpoofed(mail, facts.authservId)) return { kind: "refused", reason: "spoofed" };
  if (facts.isStaff(sender)) return { kind: "refused", reason: "staff_sender" };
  const shops = shopsWrittenTo(mail, facts.shops);
  const { thread } = facts;
  const isOwnThread = thread !== null && thread.requester.email.toLowerCase() === sender && shops.includes(thread.shop);
  if (isOwnThread && !thread.isClosed)
    return { kind: "reply", shop: thread.shop, sender, customerId: thread.requester.id, number: thread.number };
  const shop = isOwnThread ? thread.shop : shops[0];
  if (shop === undefined) return { kind: "refused", reason: "no_shop" };
  return { kind: "open", shop, sender, follows: isOwnThread ? thread.number : null };
}

/** The shops that an e-mail is addressed to; what follows a plus in an address is the sender's own business (RFC 5233). */
function shopsWrittenTo({ recipients }: IncomingMail, shops: readonly ShopAddress[]): string[] {
  return recipients
    .map((address) => address.replace(/^([^+@]+)\+[^@]*@/, "$1@"))
    .flatMap((address) => shops.filter((shop) => shop.address === address).map(({ shop }) => shop));
}

/** Whether the server that we trust found that the sender's domain disowns the e-mail (DMARC, RFC 7489). */
function isSpoofed(mail: IncomingMail, authservId: string): boolean {
  return headerValues(mail, "authentication-results").some((value) => {
    const [name = "", ...results] = value.replace(/\([^()]*\)/g, " ").split(";");
    const isTrusted = name.trim().split(/\s+/)[0]?.toLowerCase() === authservId.toLowerCase();
    return isTrusted && results.some((result) => /^\s*dmarc\s*=\s*fail\b/i.test(result));
  });
}
