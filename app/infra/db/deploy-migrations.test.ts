import { appendFile, cp, mkdtemp, readdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { deployMigrations } from "./deploy-migrations.server.ts";
import { openDatabase } from "./open-database.server.ts";

async function emptyFolder() {
  return mkdtemp(path.join(os.tmpdir(), "guichet-deploy-"));
}

test("deploying twice applies each migration once and records it the way Prisma does", async () => {
  const url = `file:${await emptyFolder()}/app.db`;
  const first = await deployMigrations(url);
  expect(first.length).toBeGreaterThan(0);
  expect(await deployMigrations(url)).toEqual([]);
  const db = await openDatabase(url);
  const rows = await db.$queryRawUnsafe<{ migration_name: string }[]>(
    'SELECT migration_name FROM "_prisma_migrations"',
  );
  expect(rows.map((row) => row.migration_name)).toEqual(first);
  const mode = await db.$queryRawUnsafe<{ journal_mode: string }[]>("PRAGMA journal_mode");
  expect(mode[0]?.journal_mode).toBe("wal");
  await db.$disconnect();
});

test("two deployments at once end in one applied history", async () => {
  const url = `file:${await emptyFolder()}/app.db`;
  const applied = (await Promise.all([deployMigrations(url), deployMigrations(url)])).flat();
  expect(new Set(applied).size).toBe(applied.length);
});

test("a table that is made anew keeps what hangs on its rows", async () => {
  const folder = await emptyFolder();
  const names = (await readdir("prisma/migrations/sqlite")).filter((name) => /^\d/.test(name)).sort();
  const [first = ""] = names;
  const then = path.join(folder, "then");
  await cp(`prisma/migrations/sqlite/${first}`, path.join(then, "sqlite", first), { recursive: true });
  const url = `file:${folder}/app.db`;
  await deployMigrations(url, then);
  const db = await openDatabase(url);
  const at = new Date("2026-11-23T09:00:00.000Z").toISOString();
  await db.$executeRawUnsafe(
    `INSERT INTO "Question" ("id", "shop", "locale", "text", "visitorId", "askedAt") VALUES ('q', 'aurelia', 'fr', '?', 'v', '${at}')`,
  );
  await db.$executeRawUnsafe(
    `INSERT INTO "Answer" ("id", "questionId", "verdict", "confidence", "contentVersion", "body", "text", "latencyMs", "answeredAt")
     VALUES ('a', 'q', 'declined', 0, '1', '{}', '', 1, '${at}')`,
  );
  await db.$disconnect();
  expect(await deployMigrations(url)).toEqual(names.slice(1));
  const after = await openDatabase(url);
  expect(await after.question.count()).toBe(1);
  expect(await after.answer.count()).toBe(1);
  await after.$disconnect();
});

test("a migration that was edited after it was applied is refused by name", async () => {
  const folder = await emptyFolder();
  await cp("prisma/migrations", folder, { recursive: true });
  const url = `file:${folder}/app.db`;
  const [name] = await deployMigrations(url, folder);
  await appendFile(path.join(folder, "sqlite", name ?? "", "migration.sql"), "\n-- edited");
  await expect(deployMigrations(url, folder)).rejects.toThrow(`Migration ${name} was edited`);
});

test("a database URL of another kind is refused with the kinds that work", async () => {
  await expect(deployMigrations("mysql://localhost/shop")).rejects.toThrow("must begin with file: or postgres://");
});

test("a fresh database starts empty and keeps what is written", async () => {
  const db = await freshDatabase();
  expect(await db.customer.count()).toBe(0);
  const placedAt = new Date("2026-11-23T09:00:00.000Z");
  await db.order.create({
    data: {
      shop: "aurelia",
      number: "A1",
      status: "preparing",
      placedAt,
      currency: "EUR",
      totalMinor: 4900,
      customer: { create: { shop: "aurelia", email: "camille@aurelia.example" } },
    },
  });
  expect((await db.order.findFirstOrThrow()).placedAt).toEqual(placedAt);
});
