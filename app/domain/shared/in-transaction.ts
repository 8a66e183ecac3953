import type { Database, Db } from "./db.ts";

/** How often work is tried that the database gave up in favour of another transaction. */
const attempts = 4;

/**
 * Runs work in one transaction: all of it is kept or none. When the database gives it up because it and another wait
 * for each other, it is run again, so it must do nothing that is not in the transaction. The first statement should write, so that SQLite takes its
 * write lock at once: a transaction that reads first and writes later is refused when another process wrote between.
 */
export function inTransaction<T>(db: Database, work: (tx: Db) => Promise<T>): Promise<T> {
  // Prisma's own limits (2 s to begin, 5 s to end) are too tight when many customers press "send" at once.
  return untilKept(() => db.$transaction((tx) => work(tx), { maxWait: 15_000, timeout: 15_000 }));
}

/** Runs a single statement, or a transaction, again when the database gave it up in favour of another. */
export async function untilKept<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !isGivenUp(error)) throw error;
    }
  }
}

/** Whether the database chose this transaction to end a deadlock (Prisma's P2034), or SQLite's lock was not to be had in time (P1008). */
function isGivenUp(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "P2034" || error.code === "P1008");
}
