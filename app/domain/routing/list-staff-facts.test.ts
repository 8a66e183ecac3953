import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { inQueue, openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, minutesLater, now } from "#tests/support/people.ts";
import { listStaffFacts } from "./list-staff-facts.server.ts";
import { recordHeartbeat } from "./record-heartbeat.server.ts";
import { setPresence } from "./set-presence.server.ts";

test("everybody who may have tickets is listed with skills and load, editors and disabled people are not", async () => {
  const db = await freshDatabase();
  const { desk } = testDesk(db);
  const ada = await createAgent(db, "Ada", { languages: ["fr"], topics: ["return"], chatCapacity: 3 });
  await createAgent(db, "Eli", { role: "editor" });
  const gone = await createAgent(db, "Gone");
  await db.staff.update({ where: { id: gone.staffId }, data: { disabledAt: now } });
  const mine = { ...inQueue, assigneeId: ada.staffId };
  await openedTicket(desk, { placement: mine, channel: "chat", at: minutesLater(-5) });
  await openedTicket(desk, { placement: mine, channel: "phone", phone: "+33612345678", at: minutesLater(-3) });
  await openedTicket(desk, { placement: mine, at: minutesLater(-9) });
  const answered = await openedTicket(desk, { placement: mine, at: minutesLater(-9) });
  await db.ticket.update({ where: { id: answered.id }, data: { status: "pending" } });
  const facts = await listStaffFacts(db, now);
  expect(facts).toEqual([
    {
      ...{
        id: ada.staffId,
        name: "Ada",
        email: "ada@staff.example",
        role: "agent",
        presence: "online",
        shift: null,
        languages: ["fr"],
        topics: ["return"],
        shops: ["aurelia"],
      },
      channels: ["email", "chat", "phone"],
      openByChannel: { email: 1, chat: 1, phone: 1 },
      capacityByChannel: { email: 20, chat: 3, phone: 5 },
      idleSince: now,
    },
  ]);
});

test.each([
  [60, "online"],
  [61, "offline"],
])("a heartbeat %i seconds old means %s", async (seconds, presence) => {
  const db = await freshDatabase();
  await createAgent(db, "Ada", { heartbeatAt: new Date(now.getTime() - seconds * 1000) });
  expect((await listStaffFacts(db, now))[0]).toMatchObject({ presence });
});

test("somebody who was never at the counter is offline and idle since never", async () => {
  const db = await freshDatabase();
  await createAgent(db, "Ada", { presence: null });
  expect((await listStaffFacts(db, now))[0]).toMatchObject({ presence: "offline", idleSince: null });
});

test("presence is set and kept; only a change counts as one", async () => {
  const db = await freshDatabase();
  const { staffId } = await createAgent(db, "Ada", { presence: null });
  expect(await setPresence(db, staffId, "online", now)).toBe(true);
  expect(await setPresence(db, staffId, "online", minutesLater(0.5))).toBe(false);
  expect(await db.staffPresence.findFirst()).toMatchObject({ changedAt: now, heartbeatAt: minutesLater(0.5) });
  expect(await setPresence(db, staffId, "away", minutesLater(1))).toBe(true);
});

test("a heartbeat keeps somebody online, brings them back after a silence, and puts nobody online", async () => {
  const db = await freshDatabase();
  const ada = await createAgent(db, "Ada");
  const ben = await createAgent(db, "Ben", { presence: "away" });
  const never = await createAgent(db, "Cleo", { presence: null });
  expect(await recordHeartbeat(db, ada.staffId, minutesLater(1))).toBe(false);
  expect(await recordHeartbeat(db, ada.staffId, minutesLater(10))).toBe(true);
  expect(await recordHeartbeat(db, ben.staffId, minutesLater(10))).toBe(false);
  expect(await recordHeartbeat(db, never.staffId, minutesLater(10))).toBe(false);
  const facts = await listStaffFacts(db, minutesLater(10));
  expect(facts.map(({ name, presence }) => [name, presence])).toEqual([
    ["Ada", "online"],
    ["Ben", "away"],
    ["Cleo", "offline"],
  ]);
  expect(facts[0]).toMatchObject({ idleSince: minutesLater(10) });
});

const nine = { mon: ["09:00-17:00"], tue: ["09:00-17:00"] };

test.each([
  ["in the shift", "2026-11-23T16:59:59+01:00", "2026-11-23T08:50:00+01:00", [], "online"],
  ["when the shift ends", "2026-11-23T17:00:00+01:00", "2026-11-23T08:50:00+01:00", [], "offline"],
  ["chosen after the shift's end", "2026-11-23T18:00:00+01:00", "2026-11-23T17:30:00+01:00", [], "online"],
  ["before the shift", "2026-11-23T08:55:00+01:00", "2026-11-23T08:50:00+01:00", [], "online"],
  ["the browser left open till the next shift", "2026-11-24T09:00:00+01:00", "2026-11-23T08:50:00+01:00", [], "online"],
  ["the night between", "2026-11-24T08:59:59+01:00", "2026-11-23T08:50:00+01:00", [], "offline"],
  ["a day off", "2026-11-24T10:00:00+01:00", "2026-11-23T08:50:00+01:00", ["2026-11-24"], "offline"],
])("online %s", async (_, instant, changedAt, daysOff, presence) => {
  const db = await freshDatabase();
  const at = new Date(instant);
  const { staffId } = await createAgent(db, "Ada", { shifts: nine, daysOff, heartbeatAt: at });
  await db.staffPresence.update({ where: { staffId }, data: { changedAt: new Date(changedAt) } });
  expect((await listStaffFacts(db, at))[0]).toMatchObject({ presence });
});
