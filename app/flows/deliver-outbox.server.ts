import type { Clock } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Mailer } from "#app/domain/shared/mailer.ts";
import { emailPayloadSchema } from "#app/domain/tickets/queue-email.server.ts";
import type { OutboxJob } from "#prisma/sqlite/client.ts";

type Deps = { db: Db; mailer: Mailer; clock: Clock; log: (message: string) => void };

/** What one turn did. */
export type Delivery = { sent: number; failed: number; dead: number };

/** How long after each failed attempt the next one comes; after the sixth there is none. */
const backOffMinutes = [1, 5, 30, 120, 720] as const;
const maxAttempts = backOffMinutes.length + 1;
const batchSize = 25;

/**
 * Sends every e-mail that is due. Safe in several processes at once: each attempt belongs to one of them, which claims
 * it before sending. A job that fails waits for its next attempt and never stands in another's way.
 */
export async function deliverOutbox(deps: Deps): Promise<Delivery> {
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

async function attempt({ db, mailer, clock, log }: Deps, job: OutboxJob): Promise<keyof Delivery | null> {
  if (!(await claim(db, job, clock()))) return null;
  const attempts = job.attempts + 1;
  try {
    if (attempts > maxAttempts) throw new Error(job.lastError ?? "No attempt came to an end.");
    await send(mailer, job);
  } catch (error) {
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    const isDead = attempts >= maxAttempts;
    await db.outboxJob.updateMany({
      where: { id: job.id, attempts },
      data: { lastError, ...(isDead ? { status: "dead" } : {}) },
    });
    log(
      `Outbox job ${job.id} failed at attempt ${Math.min(attempts, maxAttempts)} of ${maxAttempts}${isDead ? " and is given up" : ""}: ${lastError}`,
    );
    return isDead ? "dead" : "failed";
  }
  await db.outboxJob.updateMany({ where: { id: job.id }, data: { status: "sent", sentAt: clock(), lastError: null } });
  return "sent";
}

/** Takes an attempt for this process by counting it and setting the time of the next one, which also ends the claim of a process that dies. */
async function claim(db: Db, { id, attempts }: OutboxJob, now: Date): Promise<boolean> {
  const minutes = backOffMinutes[Math.min(attempts, backOffMinutes.length - 1)] ?? 0;
  const runAfter = new Date(now.getTime() + minutes * 60_000);
  const { count } = await db.outboxJob.updateMany({
    where: { id, attempts, status: "pending" },
    data: { attempts: { increment: 1 }, runAfter },
  });
  return count === 1;
}

async function send(mailer: Mailer, { id, kind, payload, createdAt }: OutboxJob): Promise<void> {
  if (kind !== "email") throw new Error(`Nobody knows how to do a job of kind ${kind}.`);
  const email = emailPayloadSchema.parse(payload);
  const host = email.from?.address.split("@")[1] ?? "guichet.localhost";
  await mailer.send({ ...email, messageId: `${id}@${host}`, date: createdAt });
}
