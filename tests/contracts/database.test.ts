import { mkdtemp, readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deployMigrations } from "#app/infra/db/deploy-migrations.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { keepVersions } from "#app/domain/answers/keep-versions.server.ts";
import { recordQuestion } from "#app/domain/answers/record-answer.server.ts";
import { viewOrder } from "#app/domain/orders/view-order.server.ts";
import { storeOrder } from "#app/domain/orders/store-order.server.ts";
import { nextTicketNumber } from "#app/domain/tickets/ticket-number.server.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { exampleArticle } from "#tests/support/example-article.ts";
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

  test.skipIf(!canRun)("answers that cite the same new versions at once keep each once, and none fails", async () => {
    const articles = ["a", "b", "c"].map((slug) => exampleArticle("Oui.", `ondine/fr/aide/${slug}.md`));
    const asked = { shop: "ondine", locale: "fr", text: "?", visitorId: "v", customerId: null, orderId: null };
    const now = new Date();
    await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        db.$transaction(
          async (tx) => {
            // Recording an answer writes its question first: no lock on what is kept comes with it.
            await recordQuestion(tx, asked, now);
            await keepVersions(tx, at % 2 === 0 ? articles : [...articles].reverse(), now);
          },
          { maxWait: 20_000, timeout: 20_000 },
        ),
      ),
    );
    expect(await db.articleVersion.count()).toBe(3);
  });
});

test("the migrations were made from the schema as it stands", async () => {
  expect(await readFile("prisma/migrations/migrated.prisma", "utf8")).toBe(
    await readFile("prisma/schema.prisma", "utf8"),
  );
});
