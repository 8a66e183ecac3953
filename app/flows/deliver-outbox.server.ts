import { signThread } from "#app/domain/mail/signed-thread.server.ts";
import type { Clock } from "#app/domain/shared/clock.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import type { Publish } from "#app/domain/shared/live-event.ts";
import { MailRefused } from "#app/domain/shared/mailer.ts";
import type { Mailer } from "#app/domain/shared/mailer.ts";
import { noteMailFailure } from "#app/domain/tickets/note-mail-failure.server.ts";
import { emailPayloadSchema } from "#app/domain/tickets/queue-email.server.ts";
import { ticketChanged } from "#app/domain/tickets/ticket-changed.ts";
import type { OutboxJob } from "#prisma/sqlite/client.ts";

export type OutboxDeps = {
  db: Database;
  mailer: Mailer;
  publish: Publish;
  /** what the Message-IDs of e-mails about tickets are signed with */
  secret: string;
  clock: Clock;
  log: (message: string) => void;
  /** from 0 up to 1; Math.random unless told */
  random?: () => number;
};

/** What one turn did. */
export type Delivery = { sent: number; failed: number; dead: number };

/** How long after each failed attempt the next one comes; after the sixth there is none. */
const backOffMinutes = [1, 5, 30, 120, 720] as const;
const maxAttempts = backOffMinutes.length + 1;
const batchSize = 25;

/** How much longer than that at most, so that what failed together does not come back together. */
const jitter = 0.2;

/**
 * Sends every e-mail that is due. Safe in several processes at once: each attempt belongs to one of them, which claims
 * it before sending. A job that fails waits for its next attempt and never stands in another's way; one that is refused
 * for good is given up at once. A ticket whose customer an e-mail does not reach says so.
 */
export async function deliverOutbox(deps: OutboxDeps): Promise<Delivery> {
  const delivery: Delivery = { sent: 0, failed: 0, dead: 0 };
  for (;;) {
    const due = { status: "pending", runAfter: { lte: deps.clock() } } as const;
    const jobs = await deps.db.outboxJob.findMany({
      where: due,
      orderBy: [{ runAfter: "asc" }, { id: "asc" }],
      take: batchSize,
    });
    for (const job of jobs) {
      const outcome = await attempt(deps, job);
      if (outcome) delivery[outcome] += 1;
    }
    if (jobs.length < batchSize) return delivery;
  }
}

async function attempt(deps: OutboxDeps, job: OutboxJob): Promise<keyof Delivery | null> {
  const { db, clock, log } = deps;
  if (!(await claim(deps, job))) return null;
  const attempts = job.attempts + 1;
  try {
    if (attempts > maxAttempts) throw new Error(job.lastError ?? "No attempt came to an end.");
    await send(deps, job);
  } catch (error) {
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    const isDead = attempts >= maxAttempts || error instanceof MailRefused;
    if (isDead) await giveUp(deps, { ...job, attempts }, lastError);
    else await db.outboxJob.updateMany({ where: { id: job.id, attempts }, data: { lastError } });
    log(
      `Outbox job ${job.id} failed at attempt ${Math.min(attempts, maxAttempts)} of ${maxAttempts}${isDead ? " and is given up" : ""}: ${lastError}`,
    );
    return isDead ? "dead" : "failed";
  }
  // A bounce may have given it up while the server was still answering.
  await db.outboxJob.updateMany({
    where: { id: job.id, status: "pending" },
    data: { status: "sent", sentAt: clock(), lastError: null },
  });
  return "sent";
}

/** Takes an attempt for this process by counting it and setting the time of the next one, which also ends the claim of a process that dies. */
async function claim({ db, clock, random = Math.random }: OutboxDeps, { id, attempts }: OutboxJob): Promise<boolean> {
  const minutes = backOffMinutes[Math.min(attempts, backOffMinutes.length - 1)] ?? 0;
  const runAfter = new Date(clock().getTime() + minutes * 60_000 * (1 + jitter * random()));
  const { count } = await db.outboxJob.updateMany({
    where: { id, attempts, status: "pending" },
    data: { attempts: { increment: 1 }, runAfter },
  });
  return count === 1;
}

async function giveUp({ db, clock, publish }: OutboxDeps, job: OutboxJob, lastError: string): Promise<void> {
  const ticket = await inTransaction(db, async (tx) => {
    const { id, attempts } = job;
    const { count } = await tx.outboxJob.updateMany({
      where: { id, attempts, status: "pending" },
      data: { lastError, status: "dead" },
    });
    return count === 1 ? noteMailFailure(tx, job, lastError, clock()) : null;
  });
  if (ticket) publish(ticketChanged(ticket));
}

async function send({ db, mailer, secret }: OutboxDeps, { id, kind, payload, createdAt }: OutboxJob): Promise<void> {
  if (kind !== "email") throw new Error(`Nobody knows how to do a job of kind ${kind}.`);
  const { ticket: number, ...email } = emailPayloadSchema.parse(payload);
  const domain = email.from?.address.split("@")[1] ?? "guichet.localhost";
  const thread =
    number === null
      ? { messageId: `${id}@${domain}`, references: [] }
      : await signThread(db, secret, { id, number, domain });
  await mailer.send({ ...email, ...thread, date: createdAt });
}
