import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, createCustomer, minutesLater } from "#tests/support/people.ts";
import { mergeTicket } from "./merge-ticket.server.ts";
import { replyToTicket } from "./reply-to-ticket.server.ts";
import { viewOperations } from "./view-operations.server.ts";

async function counter() {
  const db = await freshDatabase();
  const { desk } = testDesk(db);
  const lead = await createAgent(db, "Lea", { role: "lead", heartbeatAt: minutesLater(600) });
  const customer = await createCustomer(db);
  const open = (minutes: number) => openedTicket(desk, { customerId: customer.id, at: minutesLater(minutes) });
  const say = (number: number, minutes: number, as: "customer" | "lead") =>
    replyToTicket(
      desk,
      {
        ...{ number, body: "…", submissionKey: randomUUID() },
        author:
          as === "lead"
            ? { kind: "staff", as: "public", ...lead }
            : { kind: "customer", shop: "aurelia", customerId: customer.id },
      },
      minutesLater(minutes),
    );
  const queues = async () => (await viewOperations(db, minutesLater(120))).queues;
  return { db, desk, lead, open, say, queues };
}

test("the longest wait of a queue goes by the reply that is owed, not by a ticket that was answered since", async () => {
  const { db, open, say, queues } = await counter();
  const { id, number } = await open(0);
  await say(number, 10, "lead");
  await say(number, 90, "customer");
  await db.ticket.update({ where: { id }, data: { assigneeId: null, status: "open" } });
  expect(await queues()).toEqual([{ queue: "aurelia/fr", count: 1, oldestAt: minutesLater(90) }]);
});

test("what was merged into a ticket is part of its queue's longest wait, and counts once", async () => {
  const { desk, lead, open, queues } = await counter();
  const [one, other] = [await open(0), await open(60)];
  await mergeTicket(desk, lead, { number: one.number, into: other.number }, minutesLater(70));
  expect(await queues()).toEqual([{ queue: "aurelia/fr", count: 1, oldestAt: minutesLater(0) }]);
});
