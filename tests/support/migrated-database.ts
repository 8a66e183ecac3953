import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { deployMigrations } from "#app/infra/db/deploy-migrations.server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    migratedDatabase: string;
  }
}

/** Migrates one SQLite file that every test copies (tests/support/database.ts). */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "guichet-tests-"));
  const file = path.join(folder, "migrated.db");
  await deployMigrations(`file:${file}`);
  project.provide("migratedDatabase", file);
  return () => rm(folder, { recursive: true, force: true });
}
