import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { inQueue, openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, now } from "#tests/support/people.ts";
import { giveTicket, listReceivers } from "./give-ticket.server.ts";

async function desk() {
  const db = await freshDatabase();
  const stage = testDesk(db);
  const noa = await createAgent(db, "Noa", { role: "lead" });
  const ada = await createAgent(db, "Ada", { emailCapacity: 1 });
  const ben = await createAgent(db, "Ben", { presence: "offline" });
  const eva = await createAgent(db, "Eva", { languages: ["en"] });
  const full = await openedTicket(stage.desk, { placement: { ...inQueue, assigneeId: ada.staffId } });
  const ticket = await openedTicket(stage.desk);
  return { db, ...stage, noa, ada, ben, eva, full, ticket };
}

test("those who can take it now come first, then those who could, then the others with the reason", async () => {
  const { db } = await desk();
  const wanted = { shop: "aurelia", language: "fr", channel: "email", assigneeId: null } as const;
  expect((await listReceivers(db, wanted, now)).map(({ name, isFree, refusal }) => [name, isFree, refusal])).toEqual([
    ["Noa", true, null],
    ["Ada", false, null],
    ["Ben", false, "not_here"],
    ["Eva", false, "not_able"],
  ]);
});

test("a lead gives a ticket to a named person beyond their capacity, and takes it from whoever has it", async () => {
  const { db, desk: counter, published, noa, ada, ticket } = await desk();
  published.length = 0;
  expect(await giveTicket(counter, noa, { number: ticket.number, staffId: ada.staffId }, now)).toEqual({
    kind: "given",
    name: "Ada",
  });
  expect(await giveTicket(counter, noa, { number: ticket.number, staffId: noa.staffId }, now)).toMatchObject({
    kind: "given",
  });
  const row = await db.ticket.findUniqueOrThrow({ where: { id: ticket.id }, include: { events: true } });
  expect(row).toMatchObject({
    assigneeId: noa.staffId,
    status: "open",
    placement: { reasons: [{ kind: "given", byStaffId: noa.staffId }] },
  });
  expect(row.events.filter(({ kind }) => kind === "assigned")).toHaveLength(2);
  expect(published).toHaveLength(4);
});

test("never to somebody who cannot: other language, offline, nobody, or a finished ticket; nor by an agent", async () => {
  const { db, desk: counter, noa, ada, ben, eva, ticket, full } = await desk();
  const give = (staffId: string, number = ticket.number, giver: typeof noa = noa) =>
    giveTicket(counter, giver, { number, staffId }, now);
  expect(await give(eva.staffId)).toEqual({ kind: "refused", reason: "not_able" });
  expect(await give("nobody")).toEqual({ kind: "refused", reason: "not_able" });
  expect(await give(ben.staffId)).toEqual({ kind: "refused", reason: "not_here" });
  expect(await give(ada.staffId, ticket.number, ada)).toEqual({ kind: "not_found" });
  expect(await give(ada.staffId, 9999)).toEqual({ kind: "not_found" });
  await db.ticket.update({ where: { id: full.id }, data: { status: "solved" } });
  expect(await give(noa.staffId, full.number)).toEqual({ kind: "refused", reason: "finished" });
  expect((await db.ticket.findUniqueOrThrow({ where: { id: ticket.id } })).assigneeId).toBeNull();
});
