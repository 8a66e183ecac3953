import { keepOriginal } from "#app/domain/mail/keep-original.server.ts";
import { mailIdentity } from "#app/domain/mail/mail-identity.server.ts";
import { isFlood } from "#app/domain/mail/is-flood.server.ts";
import { maxMailBytes } from "#app/domain/mail/incoming-mail.ts";
import type { IncomingMail } from "#app/domain/mail/incoming-mail.ts";
import { MailIsRecorded, recordMail } from "#app/domain/mail/record-mail.server.ts";
import type { MailRecord } from "#app/domain/mail/record-mail.server.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import { handleMail } from "./handle-mail.server.ts";
import type { MailDeps, MailResult } from "./handle-mail.server.ts";

/** Where an e-mail was read, and whether a person asks for a kept one to be read again. */
export type MailSource = { mailbox: string; source: Uint8Array; again?: { identity: string } };

/**
 * Takes an e-mail that came in: identity → once only → what is it? → a ticket, a message, or a record of why not.
 * What cannot be read or handled is set aside with its bytes, so that the next is read. Rejects only when it could not
 * even write that down; then the e-mail must be given again.
 */
export async function receiveMail(deps: MailDeps, { mailbox, source, again }: MailSource): Promise<MailResult> {
  const storedAs = await keepOriginal(deps.originalsDir, source);
  const unread = { mailbox, storedAs, fromAddress: null, subject: null };
  const nameless = again?.identity ?? mailIdentity(mailbox, null, source);
  const setAside = (record: Omit<MailRecord, "outcome">, reason: string) =>
    writeDown(deps, { ...record, outcome: "set_aside", reason }, again !== undefined);
  if (source.length > maxMailBytes) return setAside({ ...unread, identity: nameless }, "too_large");
  let mail: IncomingMail;
  try {
    mail = await deps.parse(source);
  } catch (error) {
    return setAside({ ...unread, identity: nameless }, `unreadable: ${messageOf(error)}`);
  }
  const fromAddress = oneLine(mail.from[0] ?? "", 254);
  const named = mailIdentity(mailbox, mail.messageId, source);
  const isTaken = !again && (await isOfSomebodyElse(deps.db, named, fromAddress));
  const identity = again?.identity ?? (isTaken ? nameless : named);
  const record = {
    ...{ mailbox, storedAs, identity, fromAddress },
    subject: oneLine(mail.subject, 200),
  };
  if (!again && (await deps.db.inboundMail.findUnique({ where: { identity }, select: { id: true } })))
    return { outcome: "repeated" };
  if (!again && (await isFlood(deps.db, record.fromAddress, deps.clock()))) return setAside(record, "too_many");
  const handle = () => handleMail(deps, mail, record, again !== undefined);
  try {
    // Once more at once: what two processes or a moment's failure spoilt is no poison.
    return await handle().catch((error: unknown) => {
      if (error instanceof MailIsRecorded) throw error;
      return handle();
    });
  } catch (error) {
    if (error instanceof MailIsRecorded) return { outcome: "repeated" };
    deps.log(`An e-mail of ${mailbox} could not be handled: ${messageOf(error)}`);
    return setAside(record, `failed: ${messageOf(error)}`);
  }
}

/**
 * Whether the Message-ID stands for another e-mail already: its sender chooses it, so another sender's, or one that was
 * sent in somebody's name and refused, must not make this e-mail count as read.
 */
async function isOfSomebodyElse(db: Db, identity: string, fromAddress: string | null): Promise<boolean> {
  const known = await db.inboundMail.findUnique({ where: { identity } });
  return known !== null && (known.fromAddress !== fromAddress || known.reason === "spoofed");
}

/** Records an e-mail that changes nothing else. */
async function writeDown(deps: MailDeps, record: MailRecord, again: boolean): Promise<MailResult> {
  try {
    await inTransaction(deps.db, (tx) => recordMail(tx, record, { again }, deps.clock()));
    return { outcome: record.outcome, reason: record.reason ?? null };
  } catch (error) {
    if (error instanceof MailIsRecorded) return { outcome: "repeated" };
    throw error;
  }
}

function oneLine(text: string, maxLength: number): string | null {
  const line = text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, " ").trim();
  return line === "" ? null : [...line].slice(0, maxLength).join("");
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, " ")
    .slice(-300)
    .trim();
}
