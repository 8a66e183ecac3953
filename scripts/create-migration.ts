import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { postgresSchema } from "./postgres-schema.ts";
import { diffSchemas } from "./schema-engine.ts";

const snapshotPath = "prisma/migrations/migrated.prisma";

/**
 * Writes one migration folder for each database, named `<UTC time>_<name>`, holding the SQL from the schema as last
 * migrated to the schema as it stands. Returns the folder's name, or null when there is nothing to migrate.
 */
export async function createMigration(name: string, now: Date, postgresUrl: string): Promise<string | null> {
  if (!/^[a-z]+(_[a-z0-9]+)+$/.test(name))
    throw new Error(`Name the migration verb_object, such as add_ticket_tags, not "${name}".`);
  const schema = await readFile("prisma/schema.prisma", "utf8");
  const migrated = await readFile(snapshotPath, "utf8").catch(() => null);
  if (migrated === schema) return null;
  const folder = `${now.toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`;
  const sqlite = await diffSchemas(migrated, schema, postgresUrl);
  const postgresql = await diffSchemas(migrated && postgresSchema(migrated), postgresSchema(schema), postgresUrl);
  for (const [kind, sql] of Object.entries({ sqlite, postgresql })) {
    await mkdir(path.join("prisma/migrations", kind, folder), { recursive: true });
    await writeFile(path.join("prisma/migrations", kind, folder, "migration.sql"), sql);
    await writeFile(
      path.join("prisma/migrations", kind, "migration_lock.toml"),
      `# Written by npm run db:migrate\nprovider = "${kind}"\n`,
    );
  }
  await writeFile(snapshotPath, schema);
  return folder;
}
