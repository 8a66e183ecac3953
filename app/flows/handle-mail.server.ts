import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import type { IncomingMail, ParseMail } from "#app/domain/mail/incoming-mail.ts";
import { judgeMail } from "#app/domain/mail/judge-mail.ts";
import type { MailDecision } from "#app/domain/mail/judge-mail.ts";
import { attachMailFiles, keepMailFiles } from "#app/domain/mail/keep-mail-files.server.ts";
import type { MailFiles } from "#app/domain/mail/keep-mail-files.server.ts";
import { nameRefusedFiles } from "#app/domain/mail/mail-words.ts";
import { recordMail } from "#app/domain/mail/record-mail.server.ts";
import type { MailRecord } from "#app/domain/mail/record-mail.server.ts";
import { wordsOfMail } from "#app/domain/mail/words-of-mail.ts";
import type { Clock } from "#app/domain/shared/clock.ts";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { findThread } from "#app/domain/tickets/find-thread.server.ts";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import type { MailOrigin } from "#app/domain/tickets/ticket-draft.ts";
import { maxBodyLength } from "#app/domain/tickets/ticket.ts";
import { detectLanguage } from "#app/domain/triage/detect-language.ts";
import type { MailOutcome } from "#prisma/sqlite/enums.ts";
import { escalateQuestion } from "./escalate-question.server.ts";
import { findShop } from "./knowledge-base.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { tellRefusedFiles } from "./tell-refused-files.server.ts";
import { noteBounce } from "./note-bounce.server.ts";

/** What receiving e-mails works with. */
export type MailDeps = Desk & {
  clock: Clock;
  knowledge: () => KnowledgeBase;
  parse: ParseMail;
  /** what our Message-IDs are signed with */
  secret: string;
  /** whose Authentication-Results count; null: nobody's */
  authservId: string | null;
  /** where e-mails are kept as they came */
  originalsDir: string;
  /** where files of tickets lie */
  uploadsDir: string;
  log: (message: string) => void;
};

/** What became of an e-mail, and of which ticket. */
export type MailResult = { outcome: MailOutcome; reason?: string | null; number?: number };

type Incoming = { mail: IncomingMail; record: Omit<MailRecord, "outcome">; again: boolean };

/** decide → a reply in its ticket, a new ticket, or a record; each with the e-mail's record in one transaction. */
export async function handleMail(
  deps: MailDeps,
  mail: IncomingMail,
  record: Omit<MailRecord, "outcome">,
  again: boolean,
): Promise<MailResult> {
  const incoming = { mail, record, again };
  const decision = await decide(deps, mail);
  if (decision.kind === "automatic" || decision.kind === "refused") return onlyRecord(deps, incoming, decision);
  const files = await keepMailFiles(deps.uploadsDir, record.identity, mail.files);
  if (decision.kind === "open") return open(deps, incoming, files, decision);
  const { number, shop, customerId } = decision;
  const body = bodyOf(incoming, files, shopLocale(deps, shop));
  const outcome = await replyToTicket(
    deps,
    {
      ...{ number, body, submissionKey: keyOf(record.identity), via: "email" },
      author: { kind: "customer", shop, customerId },
      mail: originOf(deps, incoming, files, "added_message"),
    },
    deps.clock(),
  );
  if (outcome.kind === "replied") return { outcome: "added_message", number: outcome.number };
  if (outcome.kind === "repeated") return { outcome: "repeated", number: outcome.number };
  // Closed since it was looked at: what was written to it must not be lost.
  if (outcome.kind === "refused" && outcome.reason === "closed")
    return open(deps, incoming, files, { shop, sender: decision.sender, follows: number });
  throw new Error(`The reply to ticket ${number} was ${outcome.kind === "refused" ? outcome.reason : outcome.kind}.`);
}

async function decide({ db, knowledge, secret, authservId }: MailDeps, mail: IncomingMail): Promise<MailDecision> {
  const shops = knowledge().shops.map(({ shop }) => ({ shop: shop.id, address: shop.emailFrom.address.toLowerCase() }));
  const staff = await db.staff.findMany({
    where: { email: { in: [...mail.from].slice(0, 2) } },
    select: { email: true },
  });
  const isStaff = (address: string) => staff.some(({ email }) => email === address);
  return judgeMail(mail, { shops, isStaff, thread: await findThread(db, secret, mail.references), authservId });
}

async function onlyRecord(
  deps: MailDeps,
  { mail, record, again }: Incoming,
  decision: Extract<MailDecision, { kind: "automatic" | "refused" }>,
): Promise<MailResult> {
  const reason = decision.kind === "automatic" ? decision.sign : decision.reason;
  const failed = await inTransaction(deps.db, async (tx) => {
    await recordMail(tx, { ...record, outcome: decision.kind, reason }, { again }, deps.clock());
    return reason === "bounce" ? noteBounce(tx, deps.secret, mail, deps.clock()) : [];
  });
  for (const event of failed) deps.publish(event);
  return { outcome: decision.kind, reason };
}

async function open(
  deps: MailDeps,
  incoming: Incoming,
  files: MailFiles,
  { shop: shopId, sender, follows }: { shop: string; sender: string; follows: number | null },
): Promise<MailResult> {
  const knowledge = deps.knowledge();
  const published = findShop(knowledge, shopId);
  if (!published) throw new Error(`There is no shop ${shopId}.`);
  const { shop, isHoliday } = published;
  const { mail, record } = incoming;
  const origin = originOf(deps, incoming, files, "opened_ticket");
  const body = bodyOf(incoming, files, shop.defaultLocale);
  const outcome = await escalateQuestion(
    { ...deps, lexicon: knowledge.lexicon },
    {
      ...{ shop, isHoliday, locale: shop.defaultLocale, answer: null, topics: [], order: null, channel: "email" },
      ...{ phone: null, isMessageTyped: true, message: body, submissionKey: keyOf(record.identity) },
      requester: { kind: "unproven", email: sender, name: mail.fromName },
      follows,
      mail: { ...origin, subject: plainSubject(record.subject) },
    },
  );
  if (outcome.kind !== "escalated")
    throw new Error(`The ticket was ${outcome.kind === "refused" ? outcome.reason : outcome.kind}.`);
  return { outcome: outcome.isRepeated ? "repeated" : "opened_ticket", number: outcome.number };
}

/** What the message's transaction writes beside it: that this e-mail became it, and its files. */
function originOf(
  deps: MailDeps,
  { record, again }: Incoming,
  { kept, refused }: MailFiles,
  outcome: "added_message" | "opened_ticket",
): MailOrigin {
  return {
    record: async (tx, made) => {
      await recordMail(tx, { ...record, ...made, outcome }, { again }, deps.clock());
      await attachMailFiles(tx, kept, made, deps.clock());
      // The e-mail that a new ticket is answered with quotes the message, which names them.
      if (outcome === "added_message")
        await tellRefusedFiles(tx, { ...made, names: refused }, deps.letterhead, deps.clock());
    },
  };
}

/** The words, or when there are none the subject or the files' names: an e-mail with a photo alone is a message too. */
function bodyOf({ mail, record }: Incoming, { kept, refused }: MailFiles, defaultLocale: string): string {
  const words = wordsOfMail(mail, maxBodyLength);
  const names = kept.map(({ filename }) => filename).join(", ");
  const message = words || record.subject || names || (refused.length > 0 ? "" : "—");
  const locale = interfaceLocale(detectLanguage(message, defaultLocale).language);
  return nameRefusedFiles(locale, message, refused, maxBodyLength);
}

function shopLocale(deps: MailDeps, shop: string): string {
  return findShop(deps.knowledge(), shop)?.shop.defaultLocale ?? "en";
}

/** A subject without the marks of replies and forwards. */
function plainSubject(subject: string | null): string | null {
  const plain = (subject ?? "")
    .replace(/^(?:\s*(?:re|r[ée]f?|aw|sv|tr|fwd?|wg|rv|i|odp|pd|回复|转发)\s*[:：])+/iu, "")
    .trim();
  return plain === "" ? null : [...plain].slice(0, 120).join("");
}

function keyOf(identity: string): string {
  return `mail:${hashText(identity)}`;
}
