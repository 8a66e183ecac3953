import type { Db } from "#app/domain/shared/db.ts";

/** How far a mailbox has been read. */
export type MailboxPosition = { mailbox: string; uidValidity: string; lastUid: number };

/** How far this mailbox has been read; null when it never was. */
export async function readCursor(db: Db, mailbox: string): Promise<MailboxPosition | null> {
  return db.mailboxCursor.findUnique({ where: { mailbox } });
}

/** Keeps how far a mailbox has been read. */
export async function keepCursor(db: Db, { mailbox, ...position }: MailboxPosition, now: Date): Promise<void> {
  const data = { ...position, readAt: now };
  await db.mailboxCursor.upsert({ where: { mailbox }, create: { mailbox, ...data }, update: data });
}
