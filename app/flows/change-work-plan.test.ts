import { expect, test } from "vitest";
import { listStaffFacts } from "#app/domain/routing/list-staff-facts.server.ts";
import { viewWorkPlan } from "#app/domain/routing/view-work-plan.server.ts";
import type { StoredPlan } from "#app/domain/routing/view-work-plan.server.ts";
import type { WorkPlan } from "#app/domain/routing/work-plan.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, now } from "#tests/support/people.ts";
import { changeWorkPlan } from "./change-work-plan.server.ts";

async function planOf(db: Database, staffId: string): Promise<StoredPlan> {
  const stored = await viewWorkPlan(db, staffId);
  if (!stored) throw new Error("There is no such plan.");
  return stored;
}

async function stage() {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db);
  const lead = await createAgent(db, "Nora", { role: "lead", presence: null });
  const change = (staffId: string, plan: WorkPlan, mark: string, by = lead.staffId) =>
    changeWorkPlan({ desk, clock: () => now }, { staffId, plan, mark }, by);
  return { db, desk, published, lead, change };
}

test("a plan is stored whole, told to open pages and written into the audit trail with what changed", async () => {
  const { db, published, lead, change } = await stage();
  const ada = await createAgent(db, "Ada", { topics: ["return"] });
  const { plan, mark } = await planOf(db, ada.staffId);
  const wanted: WorkPlan = {
    ...plan,
    ...{ languages: ["de", "fr"], channels: ["email"], topics: [], timeZone: "America/New_York" },
    capacities: { email: 5, chat: 0, phone: 1 },
    shifts: { ...plan.shifts, mon: [{ opens: 1320, closes: 1800 }] },
    daysOff: ["2026-12-24"],
  };
  expect(await change(ada.staffId, wanted, mark)).toMatchObject({ kind: "stored" });
  expect((await planOf(db, ada.staffId)).plan).toEqual(wanted);
  expect(published).toContainEqual({ kind: "presence_changed", staffId: ada.staffId });
  const [facts] = (await listStaffFacts(db, now)).filter(({ id }) => id === ada.staffId);
  expect(facts).toMatchObject({ languages: ["de", "fr"], capacityByChannel: { email: 5, chat: 0, phone: 1 } });
  const [event, ...others] = await db.auditEvent.findMany();
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    ...{ actorId: lead.staffId, action: "work_plan_changed", subjectKind: "staff", subjectId: ada.staffId },
    detail: { before: { languages: ["en", "fr"], daysOff: [] }, after: { languages: ["de", "fr"] } },
  });
  expect(Object.keys((event?.detail as { after: object }).after)).not.toContain("shops");
});

test("a plan that is the same leaves no trace", async () => {
  const { db, change } = await stage();
  const ada = await createAgent(db, "Ada");
  const { plan, mark } = await planOf(db, ada.staffId);
  expect(await change(ada.staffId, { ...plan, languages: ["fr", "en"] }, mark)).toMatchObject({ kind: "stored" });
  expect(await db.auditEvent.count()).toBe(0);
});

test("of two leads who began from the same plan one is told of the other, and nothing of the first is lost", async () => {
  const { db, change } = await stage();
  const ada = await createAgent(db, "Ada");
  const { plan, mark } = await planOf(db, ada.staffId);
  const german = { ...plan, languages: ["de"] };
  const busy = { ...plan, capacities: { ...plan.capacities, chat: 9 } };
  const outcomes = await Promise.all([change(ada.staffId, german, mark), change(ada.staffId, busy, mark)]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["changed_meanwhile", "stored"]);
  const stored = await planOf(db, ada.staffId);
  expect([german, busy]).toContainEqual(stored.plan);
  expect(outcomes.find(({ kind }) => kind === "changed_meanwhile")).toMatchObject({ before: { mark: stored.mark } });
  expect(await db.auditEvent.count()).toBe(1);
});

test("a new language has its backlog at once", async () => {
  const { db, desk, change } = await stage();
  const ada = await createAgent(db, "Ada", { languages: ["fr"] });
  const placement = { queue: "aurelia/de", assigneeId: null, reasons: [] };
  const { id } = await openedTicket(desk, { language: "de", placement });
  const { plan, mark } = await planOf(db, ada.staffId);
  await change(ada.staffId, { ...plan, languages: ["de", "fr"] }, mark);
  expect(await db.ticket.findUnique({ where: { id } })).toMatchObject({ assigneeId: ada.staffId });
});

test("editors, disabled people and strangers have no plan", async () => {
  const { db, lead, change } = await stage();
  const eli = await createAgent(db, "Eli", { role: "editor" });
  const gone = await createAgent(db, "Gone");
  await db.staff.update({ where: { id: gone.staffId }, data: { disabledAt: now } });
  const { plan } = await planOf(db, lead.staffId);
  for (const staffId of [eli.staffId, gone.staffId, "nobody"]) {
    expect(await viewWorkPlan(db, staffId)).toBeNull();
    expect(await change(staffId, plan, "x")).toEqual({ kind: "not_found" });
  }
});
