import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { inQueue, openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { listQueue } from "./list-queue.server.ts";
import { listTags } from "./list-tags.server.ts";
import { tagTicket } from "./tag-ticket.server.ts";
import { untagTicket } from "./untag-ticket.server.ts";
import { viewStaffTicket } from "./view-staff-ticket.server.ts";

async function counter() {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db);
  const ada = await createAgent(db, "Ada");
  const { id, number } = await openedTicket(desk);
  const tags = async (of = number) => (await viewStaffTicket(db, ada, of))?.tags;
  const tag = (text: string, of = number) => tagTicket(desk, ada, { number: of, tag: text }, minutesLater(1));
  return { db, desk, published, ada, id, number, tags, tag };
}

test("a tag is put on in its plain form and taken off again, and both are in the history and told to open pages", async () => {
  const { db, desk, published, ada, id, number, tags, tag } = await counter();
  published.length = 0;
  expect(await tag("  Colis-Perdu ")).toEqual({ kind: "tagged", tag: "colis-perdu" });
  expect(await tags()).toEqual(["colis-perdu"]);
  const off = { number, tag: "colis-perdu" };
  expect(await untagTicket(desk, ada, off, minutesLater(2))).toEqual({ kind: "untagged" });
  expect(await untagTicket(desk, ada, off, minutesLater(3))).toEqual({ kind: "untagged" });
  expect(await tags()).toEqual([]);
  const events = await db.ticketEvent.findMany({ where: { ticketId: id, kind: { in: ["tagged", "untagged"] } } });
  expect(events.map(({ kind, detail, actorId }) => [kind, detail, actorId])).toEqual([
    ["tagged", { tag: "colis-perdu" }, ada.staffId],
    ["untagged", { tag: "colis-perdu" }, ada.staffId],
  ]);
  expect(published).toHaveLength(2);
  expect((await db.ticket.findUniqueOrThrow({ where: { id } })).updatedAt).toEqual(now);
});

test("two who add the same at once make one tag and one line of history", async () => {
  const { db, desk, number, tags } = await counter();
  const people = await Promise.all(["Ben", "Cleo", "Dan"].map((name) => createAgent(db, name)));
  const outcomes = await Promise.all(people.map((one) => tagTicket(desk, one, { number, tag: "VIP" }, now)));
  expect(outcomes).toEqual(Array(3).fill({ kind: "tagged", tag: "vip" }));
  expect(await tags()).toEqual(["vip"]);
  expect(await db.ticketEvent.count({ where: { kind: "tagged" } })).toBe(1);
});

test("what is no word, the twenty-first tag and a ticket out of reach are refused", async () => {
  const { db, desk, number, tags, tag } = await counter();
  expect(await tag("two words")).toEqual({ kind: "refused", reason: "not_a_word" });
  await Promise.all(Array.from({ length: 24 }, (_, at) => tag(`tag-${at}`)));
  expect(await tags()).toHaveLength(20);
  const [kept = ""] = (await tags()) ?? [];
  expect(await tag("one-more")).toEqual({ kind: "refused", reason: "too_many" });
  expect(await tag(kept)).toEqual({ kind: "tagged", tag: kept });
  const eve = await createAgent(db, "Eve", { shops: ["lueur"] });
  expect(await tagTicket(desk, eve, { number, tag: "vip" }, now)).toEqual({ kind: "not_found" });
  expect(await untagTicket(desk, eve, { number, tag: kept }, now)).toEqual({ kind: "not_found" });
  expect(await tags()).toHaveLength(20);
});

test("tags in use are suggested from their shop alone, the most used first, and narrow the queue", async () => {
  const { db, desk, ada, number, tag } = await counter();
  const other = await openedTicket(desk);
  const eve = await createCustomer(db, "Eve", "lueur");
  const far = await openedTicket(desk, {
    shop: "lueur",
    customerId: eve.id,
    placement: { ...inQueue, queue: "lueur/fr" },
  });
  const lead = await createAgent(db, "Lea", { role: "lead" });
  await tag("carrier");
  await tag("carrier", other.number);
  await tag("atelier");
  await tagTicket(desk, lead, { number: far.number, tag: "far" }, now);
  expect(await listTags(db, { shop: "aurelia" })).toEqual(["carrier", "atelier"]);
  expect(await listTags(db, { staff: ada })).toEqual(["carrier", "atelier"]);
  expect(await listTags(db, { staff: lead })).toEqual(["carrier", "atelier", "far"]);
  const queue = async (tagged?: string) =>
    (await listQueue(db, ada, { statuses: ["new"], ...(tagged ? { tag: tagged } : {}) })).map((item) => [
      item.number,
      item.tags,
    ]);
  expect(await queue()).toEqual([
    [number, ["atelier", "carrier"]],
    [other.number, ["carrier"]],
  ]);
  expect(await queue("atelier")).toEqual([[number, ["atelier", "carrier"]]]);
  expect(await queue("nothing")).toEqual([]);
});
