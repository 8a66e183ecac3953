import type { Db } from "#app/domain/shared/db.ts";
import { unscriptedSeconds } from "./begin-chat.server.ts";

/** What is heard of the customer's page: its script answers, it was read without one, or it says that it closes. */
export type Beat = "answering" | "read" | "closing";

/** A beat younger than this is not written again. */
const freshMs = 10_000;

/** So long after its page said that it closes a customer may come back: a reload says so too. */
const returnSeconds = 8;

/**
 * Notes that the customer's page of a live chat is there, or is closing; writes only what changes something. A page
 * that is read counts as open for some minutes ahead, since it may have no script; its script's first answer ends that.
 */
export async function keepBeat(
  db: Db,
  ticketId: string,
  beat: Beat,
  { now, leaveAfterSeconds }: { now: Date; leaveAfterSeconds: number },
): Promise<void> {
  const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);
  const at = {
    answering: now,
    read: after(unscriptedSeconds * 1000),
    closing: after((returnSeconds - leaveAfterSeconds) * 1000),
  }[beat];
  const isStale = {
    answering: { OR: [{ customerBeatAt: { lt: after(-freshMs) } }, { customerBeatAt: { gt: now } }] },
    read: { customerBeatAt: { lt: at } },
    closing: { customerBeatAt: { gt: at } },
  }[beat];
  await db.chat.updateMany({ where: { ticketId, endedAt: null, ...isStale }, data: { customerBeatAt: at } });
}
