import { beforeAll, expect, test } from "vitest";
import { viewWorkPlan } from "#app/domain/routing/view-work-plan.server.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { changeWorkPlan } from "#app/flows/change-work-plan.server.ts";
import { testDesk } from "#tests/support/desk.ts";
import { createAgent, now } from "#tests/support/people.ts";
import { setPostgres } from "#tests/support/postgres-database.ts";

const postgres = setPostgres();
const { canRun } = postgres;
let db: Database;
beforeAll(() => void (db = postgres.db));

// The flow's own test holds SQLite to the same; here several connections truly write at once.
test.skipIf(!canRun)("of six leads at once on PostgreSQL one changes a plan, and the others are told", async () => {
  const { desk } = testDesk(db);
  const nora = await createAgent(db, "Nora", { role: "lead", presence: null });
  const ada = await createAgent(db, "Ada");
  const stored = await viewWorkPlan(db, ada.staffId);
  if (!stored) throw new Error("There is no such plan.");
  const outcomes = await Promise.all(
    [1, 2, 3, 4, 5, 6].map((chat) => {
      const plan = { ...stored.plan, capacities: { email: chat, chat, phone: chat } };
      return changeWorkPlan(
        { desk, clock: () => now },
        { staffId: ada.staffId, plan, mark: stored.mark },
        nora.staffId,
      );
    }),
  );
  expect(outcomes.filter(({ kind }) => kind === "stored")).toHaveLength(1);
  expect(outcomes.filter(({ kind }) => kind === "changed_meanwhile")).toHaveLength(5);
  const { email, chat, phone } = (await viewWorkPlan(db, ada.staffId))?.plan.capacities ?? {};
  expect([email, phone]).toEqual([chat, chat]);
  expect(await db.auditEvent.count()).toBe(1);
});
