import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { giveFeedback } from "#app/domain/answers/give-feedback.server.ts";
import { storeOrder } from "#app/domain/orders/store-order.server.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { bodyOf, createAsked } from "#tests/support/asked.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { exampleOrder } from "#tests/support/example-order.ts";
import { createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { countResolutions } from "./count-resolutions.server.ts";
import type { Resolution } from "./resolution.ts";

const hours = (count: number) => minutesLater(count * 60);
const sameArticle = bodyOf({ from: "commandes/annuler" });
const otherArticle = bodyOf({ from: "commandes/suivre" });

/** A question of a customer about an order, answered at `now`, and what may come after it. */
async function scene(db: Database) {
  const order = exampleOrder();
  const orderId = await storeOrder(db, order);
  const { customerId } = await db.order.findUniqueOrThrow({ where: { id: orderId } });
  const otherOrderId = await storeOrder(db, { ...order, number: "AU-2" });
  const whose = { customerId, visitorId: "browser" };
  const { answerId, questionId } = await createAsked(db, sameArticle, { ...whose, orderId });
  const { desk } = testDesk(db);
  return {
    say: (isHelpful: boolean, at: Date) =>
      giveFeedback(
        db,
        answerId,
        { sessionId: "browser", customerId },
        { kind: isHelpful ? "helpful" : "unhelpful" },
        at,
      ),
    ticketFromIt: (at: Date) => openedTicket(desk, { customerId, questionId, answerId, at }),
    ticketAbout: async (which: "this" | "other" | "none", at: Date, by = customerId) => {
      const { id } = await openedTicket(desk, { customerId: by, at });
      const about = { this: orderId, other: otherOrderId, none: null }[which];
      await db.ticket.update({ where: { id }, data: { orderId: about } });
    },
    ask: (
      body: Parameters<typeof createAsked>[1],
      at: Date,
      facts: { orderId?: string | null; customerId?: string } = {},
    ) => createAsked(db, body, { ...whose, orderId, ...facts, at }),
    otherOrderId,
  };
}

type Scene = Awaited<ReturnType<typeof scene>>;

const cases: [string, (scene: Scene, db: Database) => Promise<unknown> | void, number, Resolution][] = [
  ["nothing is said, and 72 hours have not passed", () => undefined, 71.9, "open"],
  ["nothing is said for 72 hours", () => undefined, 72, "assumed"],
  ["it helped, said at once", ({ say }) => say(true, hours(0.1)), 1, "confirmed"],
  ["it did not help, said at once", ({ say }) => say(false, hours(0.1)), 1, "unresolved"],
  ["yes, then no", async ({ say }) => [await say(true, hours(1)), await say(false, hours(2))], 100, "unresolved"],
  ["no, then yes", async ({ say }) => [await say(false, hours(1)), await say(true, hours(2))], 100, "confirmed"],
  ["a ticket from it", ({ ticketFromIt }) => ticketFromIt(hours(1)), 2, "unresolved"],
  ["a ticket from it a week later", ({ ticketFromIt }) => ticketFromIt(hours(168)), 200, "unresolved"],
  [
    "yes, then a ticket from it",
    async ({ say, ticketFromIt }) => [await say(true, hours(1)), await ticketFromIt(hours(2))],
    100,
    "unresolved",
  ],
  [
    "a ticket from it, then yes",
    async ({ say, ticketFromIt }) => [await ticketFromIt(hours(1)), await say(true, hours(2))],
    100,
    "confirmed",
  ],
  [
    "yes, then a ticket about the order",
    async ({ say, ticketAbout }) => [await say(true, hours(1)), await ticketAbout("this", hours(2))],
    100,
    "confirmed",
  ],
  ["a ticket about the order within 72 hours", ({ ticketAbout }) => ticketAbout("this", hours(71)), 100, "unresolved"],
  ["a ticket about the order after 72 hours", ({ ticketAbout }) => ticketAbout("this", hours(73)), 100, "assumed"],
  ["a ticket about the order before it was asked", ({ ticketAbout }) => ticketAbout("this", hours(-1)), 100, "assumed"],
  ["a ticket about another order", ({ ticketAbout }) => ticketAbout("other", hours(1)), 100, "assumed"],
  ["a ticket about no order", ({ ticketAbout }) => ticketAbout("none", hours(1)), 100, "assumed"],
  [
    "somebody else's ticket about the order",
    async ({ ticketAbout }, db) => ticketAbout("this", hours(1), (await createCustomer(db, "Mia")).id),
    100,
    "assumed",
  ],
  ["asked again, answered from the same article", ({ ask }) => ask(sameArticle, minutesLater(29)), 100, "unresolved"],
  ["asked again, after half an hour", ({ ask }) => ask(sameArticle, minutesLater(30)), 100, "assumed"],
  ["asked before", ({ ask }) => ask(sameArticle, minutesLater(-5)), 100, "assumed"],
  [
    "asked again without choosing the order",
    ({ ask }) => ask(sameArticle, minutesLater(5), { orderId: null }),
    100,
    "unresolved",
  ],
  ["asked again, not covered", ({ ask }) => ask(bodyOf("not_covered"), minutesLater(5)), 100, "unresolved"],
  ["asked again, offered choices, still young", ({ ask }) => ask(bodyOf("clarify"), minutesLater(5)), 1, "unresolved"],
  ["asked something off topic", ({ ask }) => ask(bodyOf("off_topic"), minutesLater(5)), 100, "assumed"],
  ["asked something else", ({ ask }) => ask(otherArticle, minutesLater(5)), 100, "assumed"],
  [
    "asked again, then yes",
    async ({ say, ask }) => [await ask(bodyOf("clarify"), minutesLater(5)), await say(true, hours(1))],
    100,
    "confirmed",
  ],
  [
    "asked the same about another order",
    ({ ask, otherOrderId }) => ask(sameArticle, minutesLater(5), { orderId: otherOrderId }),
    100,
    "assumed",
  ],
  [
    "somebody else asked the same",
    async ({ ask }, db) =>
      ask(sameArticle, minutesLater(5), { customerId: (await createCustomer(db, "Mia")).id, orderId: null }),
    100,
    "assumed",
  ],
];

test.each(cases)("%s", async (_, happen, hoursLater, expected) => {
  const db = await freshDatabase();
  await happen(await scene(db), db);
  const period = { shop: "aurelia", from: now, to: minutesLater(1) };
  const none = { confirmed: 0, assumed: 0, unresolved: 0, open: 0 };
  expect(await countResolutions(db, period, hours(hoursLater))).toEqual({ ...none, [expected]: 1 });
});

test("a visitor's questions follow one another by browser, and after sign-in by customer", async () => {
  const db = await freshDatabase();
  const period = { shop: "aurelia", from: now, to: hours(1) };
  await createAsked(db, sameArticle, { visitorId: "one" });
  await createAsked(db, sameArticle, { visitorId: "one", at: minutesLater(3) });
  await createAsked(db, sameArticle, { visitorId: "two", at: minutesLater(4) });
  const { id: customerId } = await createCustomer(db);
  await createAsked(db, otherArticle, { visitorId: "old session", customerId, at: minutesLater(5) });
  await createAsked(db, otherArticle, { visitorId: "new session", customerId, at: minutesLater(9) });
  expect(await countResolutions(db, period, hours(100))).toEqual({ confirmed: 0, assumed: 3, unresolved: 2, open: 0 });
});

test("only answered questions of the shop and period count, each by its last answer, over more than one page", async () => {
  const db = await freshDatabase();
  const asked = (at: number, shop = "aurelia") => ({
    ...{ id: randomUUID(), shop, locale: "fr", text: "?", visitorId: randomUUID(), askedAt: minutesLater(at) },
  });
  const questions = [
    ...Array.from({ length: 1203 }, (_, at) => asked(Math.floor(at / 3))),
    ...[asked(-1), asked(500), asked(7, "lueur")],
  ];
  const answer = (questionId: string, answeredAt: Date, body = sameArticle) => ({
    ...{ questionId, verdict: body.verdict, confidence: 1, articleId: "commandes/annuler", contentVersion: "c" },
    ...{ body, text: "Oui.", latencyMs: 1, answeredAt },
  });
  await db.question.createMany({ data: questions });
  await db.answer.createMany({ data: questions.map(({ id, askedAt }) => answer(id, askedAt)) });
  const declined = await createAsked(db, bodyOf("not_covered"));
  await db.answer.create({ data: answer(declined.questionId, minutesLater(1)) });
  await createAsked(db, bodyOf("not_covered"));
  const period = { shop: "aurelia", from: now, to: minutesLater(500) };
  expect(await countResolutions(db, period, hours(100))).toEqual({
    ...{ confirmed: 0, assumed: 1204, unresolved: 0, open: 0 },
  });
});
