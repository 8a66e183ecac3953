import type { PrismaClient } from "#prisma/sqlite/client.ts";

/**
 * A database connection or an open transaction: every operation takes one as its first argument, so that it joins a
 * transaction and a test alike. The PostgreSQL client has the same shape (docs/decisions/002).
 */
export type Db = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/** A connection that can open a transaction. */
export type Database = PrismaClient;
