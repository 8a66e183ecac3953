import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient as PostgresClient } from "#prisma/postgres/client.ts";
import { PrismaClient as SqliteClient } from "#prisma/sqlite/client.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { databaseKind } from "./database-url.ts";
import { SqliteAdapter } from "./sqlite-adapter.server.ts";

/** How long a writer waits for another process before SQLite gives up, in milliseconds. */
const busyTimeoutMs = 5000;

/** The driver adapter for a database URL: libsql for `file:`, pg for `postgres://`. */
export function driverAdapter(url: string) {
  return databaseKind(url) === "postgresql"
    ? new PrismaPg({ connectionString: url })
    : // Stored as text the way SQLite's own date functions write it, so that both Prisma and SQL compare instants alike.
      new SqliteAdapter({ url, timeout: busyTimeoutMs } as ConstructorParameters<typeof SqliteAdapter>[0]);
}

/**
 * Opens the database that the URL names. Both generated clients come from one set of models, so the PostgreSQL one is
 * used through the SQLite one's type.
 */
export async function openDatabase(url: string): Promise<Database> {
  const adapter = driverAdapter(url);
  if (databaseKind(url) === "postgresql") return new PostgresClient({ adapter }) as unknown as Database;
  const db = new SqliteClient({ adapter });
  await db.$queryRawUnsafe("PRAGMA journal_mode = WAL");
  return db;
}
