import { randomUUID } from "node:crypto";
import { mkdtemp, readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deployMigrations } from "#app/infra/db/deploy-migrations.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { keepVersions } from "#app/domain/answers/keep-versions.server.ts";
import { giveFeedback } from "#app/domain/answers/give-feedback.server.ts";
import { recordQuestion } from "#app/domain/answers/record-answer.server.ts";
import { countResolutions } from "#app/domain/insights/count-resolutions.server.ts";
import { listUnhelpfulAnswers } from "#app/domain/insights/list-unhelpful-answers.server.ts";
import { viewOrder } from "#app/domain/orders/view-order.server.ts";
import { storeOrder } from "#app/domain/orders/store-order.server.ts";
import { nextTicketNumber } from "#app/domain/tickets/ticket-number.server.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { bodyOf, createAsked } from "#tests/support/asked.ts";
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
  let server: Pick<PostgresServer, "url" | "stop">;
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

  test.skipIf(!canRun)("what became of answers is counted and listed, and two words at once leave one", async () => {
    const shop = randomUUID();
    const askedAt = new Date("2026-11-23T10:00:00Z");
    const ask = async (visitorId: string) =>
      (await createAsked(db, bodyOf({ from: "aide/a" }), { shop, visitorId, at: askedAt })).answerId;
    const [yes, no] = [await ask("yes"), await ask("no"), await ask("silent")];
    const say = (answerId: string, sessionId: string, feedback: Parameters<typeof giveFeedback>[3]) =>
      giveFeedback(db, answerId, { sessionId, customerId: null }, feedback, askedAt);
    await Promise.all(Array.from({ length: 5 }, () => say(yes ?? "", "yes", { kind: "helpful" })));
    await say(no ?? "", "no", { kind: "reason", reason: "wrong", comment: "Non." });
    const period = { shop, from: askedAt, to: new Date("2026-11-23T11:00:00Z") };
    const later = new Date("2026-12-01T10:00:00Z");
    expect(await countResolutions(db, period, later)).toEqual({ confirmed: 1, assumed: 1, unresolved: 1, open: 0 });
    expect(await listUnhelpfulAnswers(db, shop)).toMatchObject([{ answerId: no, reason: "wrong", comment: "Non." }]);
  });
});

test("the migrations were made from the schema as it stands", async () => {
  expect(await readFile("prisma/migrations/migrated.prisma", "utf8")).toBe(
    await readFile("prisma/schema.prisma", "utf8"),
  );
});
