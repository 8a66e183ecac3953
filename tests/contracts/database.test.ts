import { mkdtemp, readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deployMigrations } from "#app/infra/db/deploy-migrations.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { viewOrder } from "#app/domain/orders/view-order.server.ts";
import { storeOrder } from "#app/domain/orders/store-order.server.ts";
import { nextTicketNumber } from "#app/domain/tickets/ticket-number.server.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { exampleOrder } from "#tests/support/example-order.ts";
import { postgresPrograms, startPostgres, type PostgresServer } from "#tests/support/postgres.ts";

const kinds = [
  {
    name: "SQLite",
    start: async () => ({
      url: `file:${await mkdtemp(path.join(os.tmpdir(), "guichet-contract-"))}/app.db`,
      stop: async () => undefined,
    }),
    canRun: true,
  },
  { name: "PostgreSQL", start: startPostgres, canRun: postgresPrograms() !== null },
];

describe.each(kinds)("on $name", ({ start, canRun }) => {
  let server: PostgresServer;
  let db: Database;

  beforeAll(async () => {
    if (!canRun) return;
    server = await start();
    await deployMigrations(server.url);
    db = await openDatabase(server.url);
  }, 60_000);

  afterAll(async () => {
    await db?.$disconnect();
    await server?.stop();
  });

  test.skipIf(!canRun)("deploying again applies nothing", async () => {
    expect(await deployMigrations(server.url)).toEqual([]);
  });

  test.skipIf(!canRun)("an order comes back as it was stored, and stored again it is replaced", async () => {
    const order = exampleOrder();
    const id = await storeOrder(db, order);
    expect(await storeOrder(db, { ...order, status: "delivered" })).toBe(id);
    const { customerId } = await db.order.findUniqueOrThrow({ where: { id } });
    expect(await viewOrder(db, { shop: order.shop, customerId, number: order.number })).toMatchObject({
      ...order,
      status: "delivered",
    });
  });

  test.skipIf(!canRun)("ticket numbers are handed out once each, however many ask at once", async () => {
    const numbers = await Promise.all(
      Array.from({ length: 20 }, () =>
        db.$transaction((tx) => nextTicketNumber(tx), { maxWait: 20_000, timeout: 20_000 }),
      ),
    );
    expect(new Set(numbers).size).toBe(20);
  });
});

test("the migrations were made from the schema as it stands", async () => {
  expect(await readFile("prisma/migrations/migrated.prisma", "utf8")).toBe(
    await readFile("prisma/schema.prisma", "utf8"),
  );
});
