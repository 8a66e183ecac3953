import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { databaseKind } from "./database-url.ts";
import { driverAdapter } from "./open-database.server.ts";

const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMP,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMP,
  "started_at" TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, "applied_steps_count" INTEGER NOT NULL DEFAULT 0);`;

type Migration = { name: string; sql: string; checksum: string };

/**
 * Applies the migrations that the database lacks, oldest first, each in one transaction together with the row that
 * records it the way Prisma does; no Prisma engine and no network are needed. Safe to run twice and in two processes
 * at once. Returns the names applied. Refuses when a migration that was applied has been edited since.
 */
export async function deployMigrations(url: string, folder = "prisma/migrations"): Promise<string[]> {
  const kind = databaseKind(url);
  if (!kind) throw new Error(`DATABASE_URL must begin with file: or postgres://, not "${url.split(":")[0]}:".`);
  const migrations = await readMigrations(path.join(folder, kind));
  const adapter = await driverAdapter(url).connect();
  try {
    // SQLite changes a table by making it anew: with foreign keys on, dropping the old one would take along every row that
    // hangs on it. The pragma counts only outside a transaction, so the one that Prisma writes into a migration does nothing.
    if (kind === "sqlite") await adapter.executeScript("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF;");
    await adapter.executeScript(historyTable);
    const applied: string[] = [];
    for (const migration of migrations) if (await apply(adapter, kind, migration)) applied.push(migration.name);
    if (kind === "sqlite" && applied.length > 0) await refuseLooseRows(adapter);
    return applied;
  } finally {
    await adapter.dispose();
  }
}

async function refuseLooseRows(adapter: SqlDriverAdapter) {
  const { rows } = await adapter.queryRaw({ sql: "PRAGMA foreign_key_check", args: [], argTypes: [] });
  const tables = [...new Set(rows.map((row) => String(row[0])))];
  if (tables.length > 0)
    throw new Error(
      `After the migrations rows of ${tables.join(", ")} point at rows that are gone: restore the backup.`,
    );
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function apply(adapter: SqlDriverAdapter, kind: "sqlite" | "postgresql", migration: Migration): Promise<boolean> {
  const before = await recordedChecksum(adapter, migration.name);
  if (before === migration.checksum) return false;
  if (before !== null) throw new Error(`Migration ${migration.name} was edited after it was applied to this database.`);
  const begin = kind === "sqlite" ? "BEGIN IMMEDIATE;" : "BEGIN; SELECT pg_advisory_xact_lock(7426193);";
  // The unique id makes a second process fail here, inside its transaction, when the first was faster.
  const record = `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count")
    VALUES ('${migrationId(migration)}', '${migration.checksum}', CURRENT_TIMESTAMP, '${migration.name}', 1);`;
  try {
    await adapter.executeScript(`${begin}\n${record}\n${migration.sql}\nCOMMIT;`);
    return true;
  } catch (error) {
    await adapter.executeScript("ROLLBACK").catch(() => undefined);
    if ((await recordedChecksum(adapter, migration.name)) === migration.checksum) return false;
    throw error;
  }
}

/** The same migration has the same id in every database, shaped like the UUIDs that Prisma writes. */
function migrationId({ name, checksum }: Migration): string {
  const hex = createHash("sha256").update(`${name}:${checksum}`).digest("hex");
  return randomUUID().replace(/[0-9a-f]/g, (_, at: number) => hex[at % hex.length] ?? "0");
}

async function recordedChecksum(adapter: SqlDriverAdapter, name: string): Promise<string | null> {
  const rows = await adapter.queryRaw({
    sql: `SELECT "checksum" FROM "_prisma_migrations" WHERE "migration_name" = '${name}' AND "rolled_back_at" IS NULL`,
    args: [],
    argTypes: [],
  });
  return (rows.rows[0]?.[0] as string | undefined) ?? null;
}
