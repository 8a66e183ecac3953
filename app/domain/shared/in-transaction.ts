import type { Database, Db } from "./db.ts";

/**
 * Runs work in one transaction: all of it is kept or none. The first statement should write, so that SQLite takes its
 * write lock at once: a transaction that reads first and writes later is refused when another process wrote between.
 */
export function inTransaction<T>(db: Database, work: (tx: Db) => Promise<T>): Promise<T> {
  // Prisma's own limits (2 s to begin, 5 s to end) are too tight when many customers press "send" at once.
  return db.$transaction((tx) => work(tx), { maxWait: 15_000, timeout: 15_000 });
}
