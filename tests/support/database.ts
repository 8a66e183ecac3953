import { copyFile, rm } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { inject, onTestFinished } from "vitest";
import type { Database } from "#app/domain/shared/db.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";

/** A migrated, empty SQLite database of the running test's own; removed when the test ends. */
export async function freshDatabase(): Promise<Database> {
  const file = inject("migratedDatabase").replace("migrated.db", `${randomUUID()}.db`);
  await copyFile(inject("migratedDatabase"), file);
  const db = await openDatabase(`file:${file}`);
  onTestFinished(async () => {
    await db.$disconnect();
    await Promise.all(["", "-wal", "-shm"].map((suffix) => rm(`${file}${suffix}`, { force: true })));
  });
  return db;
}
