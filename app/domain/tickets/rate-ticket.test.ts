import { expect, test } from "vitest";
import type { Database } from "#app/domain/shared/db.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, ratingKey, testDesk } from "#tests/support/desk.ts";
import { createAgent, minutesLater, now } from "#tests/support/people.ts";
import { listQueue } from "./list-queue.server.ts";
import { rateTicket } from "./rate-ticket.server.ts";
import { isRatingSignature, signRatingLink } from "./rating-link.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { reopenTicket } from "./reopen-ticket.server.ts";
import { ratingWordsLimit } from "./satisfaction.ts";
import { solveTicket } from "./solve-ticket.server.ts";
import { viewRating } from "./view-rating.server.ts";
import { viewStaffTicket } from "./view-staff-ticket.server.ts";

const bad = { rating: "bad", comment: "Trop long" } as const;
const good = { rating: "good", comment: "" } as const;
const over = { kind: "refused", reason: "over" };
const daysLater = (days: number) => minutesLater(days * 24 * 60);

/** A ticket that Ada has solved at `now`. */
async function solved() {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db);
  const ada = await createAgent(db, "Ada");
  const placement = { queue: "aurelia/fr", assigneeId: ada.staffId, reasons: [] };
  const { id, number } = await openedTicket(desk, { placement });
  await solveTicket(desk, ada, number, now);
  return { db, desk, published, ada, id, number };
}

async function close(db: Database, ticketId: string, at: Date) {
  await db.ticket.update({ where: { id: ticketId }, data: { status: "closed" } });
  await recordEvent(db, { ticketId, kind: "closed", actor: { kind: "system" } }, at);
}

const ratedEvents = (db: Database) => db.ticketEvent.findMany({ where: { kind: "rated" } });

test("a customer's word is kept with whose work it is about, told in the history and to open pages", async () => {
  const { db, desk, published, ada, id, number } = await solved();
  published.length = 0;
  expect(await rateTicket(desk, id, bad, minutesLater(5))).toEqual({ kind: "rated" });
  expect(await db.satisfaction.findMany()).toEqual([
    { ticketId: id, ...bad, staffId: ada.staffId, ratedAt: minutesLater(5) },
  ]);
  const [event] = await ratedEvents(db);
  expect(event).toMatchObject({ actorKind: "customer", detail: { rating: "bad", hasWords: true } });
  expect(published).toMatchObject([{ kind: "ticket_changed", ticketNumber: number, assigneeId: ada.staffId }]);
  expect((await viewStaffTicket(db, ada, number))?.satisfaction).toMatchObject({ ...bad, staff: { name: "Ada" } });
  expect(await listQueue(db, ada, { statuses: ["solved"] })).toMatchObject([{ number, rating: "bad" }]);
});

test("the latest word counts, words included", async () => {
  const { db, desk, id } = await solved();
  await rateTicket(desk, id, bad, minutesLater(5));
  await rateTicket(desk, id, good, minutesLater(6));
  expect(await db.satisfaction.findMany()).toMatchObject([{ rating: "good", comment: null }]);
  expect(await ratedEvents(db)).toHaveLength(2);
});

test("the same word sent at once or again is one event; two different ones leave one word and both in the history", async () => {
  const { db, desk, published, id } = await solved();
  published.length = 0;
  const outcomes = await Promise.all([1, 2, 3].map(() => rateTicket(desk, id, bad, minutesLater(5))));
  expect(outcomes).toEqual(Array(3).fill({ kind: "rated" }));
  expect([await db.satisfaction.count(), (await ratedEvents(db)).length, published.length]).toEqual([1, 1, 1]);
  await Promise.all([rateTicket(desk, id, good, minutesLater(6)), rateTicket(desk, id, bad, minutesLater(6))]);
  expect([await db.satisfaction.count(), (await ratedEvents(db)).length]).toEqual([1, 3]);
});

test("words of the longest length are taken, one character more is not, and blank ones are none", async () => {
  const { db, desk, id } = await solved();
  const words = (length: number) => ({ rating: "bad" as const, comment: "é".repeat(length) });
  expect(await rateTicket(desk, id, words(ratingWordsLimit + 1), now)).toEqual({ kind: "refused", reason: "too_long" });
  expect(await db.satisfaction.count()).toBe(0);
  expect(await rateTicket(desk, id, words(ratingWordsLimit), now)).toEqual({ kind: "rated" });
  await rateTicket(desk, id, { rating: "bad", comment: "  \n " }, minutesLater(1));
  expect(await db.satisfaction.findFirst()).toMatchObject({ comment: null });
});

test("a ticket that was never solved takes no word, one that was reopened since does", async () => {
  const { db, desk, ada, number, id } = await solved();
  const other = await openedTicket(desk);
  expect(await rateTicket(desk, other.id, bad, now)).toEqual(over);
  await reopenTicket(desk, ada, number, minutesLater(1));
  expect(await rateTicket(desk, id, bad, minutesLater(2))).toEqual({ kind: "rated" });
  expect(await db.ticket.findUnique({ where: { id } })).toMatchObject({ status: "open", solvedAt: null });
});

test("a closed ticket takes a word for a week, whatever it was rated meanwhile", async () => {
  const { db, desk, id, number } = await solved();
  await close(db, id, daysLater(14));
  expect(await rateTicket(desk, id, bad, daysLater(20.9))).toEqual({ kind: "rated" });
  expect(await rateTicket(desk, id, good, daysLater(21))).toEqual(over);
  expect(await db.satisfaction.findFirst()).toMatchObject({ rating: "bad" });
  const seen = await viewRating(db, { shop: "aurelia", number }, daysLater(21));
  expect(seen).toMatchObject({ standing: "over", said: { rating: "bad" } });
});

test("a ticket that was merged into another takes no word", async () => {
  const { db, desk, id } = await solved();
  const into = await openedTicket(desk);
  await db.ticket.update({ where: { id }, data: { status: "closed", mergedIntoId: into.id } });
  expect(await rateTicket(desk, id, bad, now)).toEqual(over);
});

test("solved again, it asks again with the same link, and the same word said again counts anew", async () => {
  const { db, desk, ada, number, id } = await solved();
  await rateTicket(desk, id, bad, minutesLater(1));
  await reopenTicket(desk, ada, number, minutesLater(2));
  const ben = await createAgent(db, "Ben");
  await db.ticket.update({ where: { id }, data: { assigneeId: ben.staffId } });
  await solveTicket(desk, ada, number, minutesLater(3));
  const mails = await db.outboxJob.findMany({ where: { dedupeKey: { startsWith: "ticket-solved:" } } });
  const asked = mails.map(({ payload }) => (payload as { text: string }).text.match(/https:\S+satisfaction\S+/g));
  const link = (rating: string) =>
    `https://help.example/aurelia/fr/tickets/${number}/satisfaction?rating=${rating}&signature=${signRatingLink(ratingKey, id)}`;
  expect(asked).toEqual(Array(2).fill([link("good"), link("bad")]));
  await rateTicket(desk, id, bad, minutesLater(4));
  expect(await ratedEvents(db)).toHaveLength(2);
  expect(await db.satisfaction.findFirst()).toMatchObject({ staffId: ben.staffId, ratedAt: minutesLater(4) });
});

test("a word goes with its ticket and its customer; it stays when whoever had the ticket is gone", async () => {
  const { db, desk, ada, id, number } = await solved();
  await rateTicket(desk, id, bad, now);
  await db.staff.delete({ where: { id: ada.staffId } });
  expect(await db.satisfaction.findFirst()).toMatchObject({ rating: "bad", staffId: null });
  const { requesterId } = await db.ticket.findUniqueOrThrow({ where: { number } });
  await db.customer.delete({ where: { id: requesterId } });
  expect([await db.ticket.count(), await db.satisfaction.count()]).toEqual([0, 0]);
});

test("a signature is for one ticket and one key, to the last character", () => {
  const signature = signRatingLink(ratingKey, "a");
  expect(signature).toMatch(/^[\w-]{22}$/);
  expect(isRatingSignature(ratingKey, "a", signature)).toBe(true);
  const wrong = [
    signRatingLink(ratingKey, "b"),
    signRatingLink(Buffer.from("another key"), "a"),
    ...[signature.slice(0, -1), `${signature}=`, `${signature}A`, "", "é".repeat(11), signature.toUpperCase()],
    ...[...signature].map(
      (letter, at) => signature.slice(0, at) + (letter === "A" ? "B" : "A") + signature.slice(at + 1),
    ),
  ];
  for (const one of wrong) expect([one, isRatingSignature(ratingKey, "a", one)]).toEqual([one, false]);
});
