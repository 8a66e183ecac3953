import { afterAll, beforeAll } from "vitest";
import type { Database } from "#app/domain/shared/db.ts";
import { deployMigrations } from "#app/infra/db/deploy-migrations.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { postgresPrograms, startPostgres, type PostgresServer } from "./postgres.ts";

/**
 * A migrated database on a PostgreSQL server of its own, for the tests of one file or group: `db` and `url` are there
 * from their first test on. Where PostgreSQL is not installed `canRun` is false and nothing is started.
 */
export function setPostgres(): { canRun: boolean; db: Database; url: string } {
  const stage = { canRun: postgresPrograms() !== null } as { canRun: boolean; db: Database; url: string };
  let server: PostgresServer | null = null;
  beforeAll(async () => {
    if (!stage.canRun) return;
    server = await startPostgres();
    stage.url = server.url;
    await deployMigrations(server.url);
    stage.db = await openDatabase(server.url);
  }, 60_000);
  afterAll(async () => {
    await stage.db?.$disconnect();
    await server?.stop();
  });
  return stage;
}
