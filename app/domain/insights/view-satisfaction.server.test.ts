import { expect, test } from "vitest";
import { rateTicket } from "#app/domain/tickets/rate-ticket.server.ts";
import { reopenTicket } from "#app/domain/tickets/reopen-ticket.server.ts";
import { solveTicket } from "#app/domain/tickets/solve-ticket.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, minutesLater, now } from "#tests/support/people.ts";
import { shareGood } from "./satisfaction-share.ts";
import { viewSatisfaction } from "./view-satisfaction.server.ts";

const daysLater = (days: number) => minutesLater(days * 24 * 60);

async function counter() {
  const db = await freshDatabase();
  const { desk } = testDesk(db);
  const lead = await createAgent(db, "Lea", { role: "lead" });
  const solved = async (at: Date, facts: { shop?: string; language?: string } = {}) => {
    const ticket = await openedTicket(desk, facts);
    await solveTicket(desk, lead, ticket.number, at);
    return ticket;
  };
  return { db, desk, lead, solved };
}

test("solved tickets count once by shop and language, and of them those with a word", async () => {
  const { db, desk, lead, solved } = await counter();
  const early = await solved(daysLater(-31));
  await rateTicket(desk, early.id, { rating: "bad", comment: "Jadis" }, daysLater(-31));
  const reopened = await solved(now);
  await rateTicket(desk, reopened.id, { rating: "bad", comment: "Toujours cassé" }, minutesLater(1));
  await reopenTicket(desk, lead, reopened.number, minutesLater(2));
  await solved(now);
  const content = await solved(now, { language: "en" });
  await rateTicket(desk, content.id, { rating: "good", comment: "" }, minutesLater(3));
  await solved(now, { shop: "lueur" });
  // A merge erases no word that was said before, and what was merged without one is the other ticket's.
  const merged = await solved(now);
  await rateTicket(desk, merged.id, { rating: "bad", comment: "Fusionnée" }, minutesLater(4));
  const unrated = await solved(now);
  const into = { status: "closed" as const, mergedIntoId: content.id };
  await db.ticket.updateMany({ where: { id: { in: [merged.id, unrated.id] } }, data: into });
  await openedTicket(desk);
  expect(await viewSatisfaction(db, daysLater(-30))).toEqual({
    shops: [
      {
        ...{ shop: "aurelia", solved: 4, rated: 3, good: 1 },
        languages: [
          { language: "fr", solved: 3, rated: 2, good: 0 },
          { language: "en", solved: 1, rated: 1, good: 1 },
        ],
      },
      { shop: "lueur", solved: 1, rated: 0, good: 0, languages: [{ language: "fr", solved: 1, rated: 0, good: 0 }] },
    ],
    words: [
      {
        ...{ number: merged.number, shop: "aurelia", language: "fr", rating: "bad", comment: "Fusionnée" },
        ...{ ratedAt: minutesLater(4), staffName: "Lea" },
      },
      {
        ...{ number: reopened.number, shop: "aurelia", language: "fr", rating: "bad", comment: "Toujours cassé" },
        ...{ ratedAt: minutesLater(1), staffName: "Lea" },
      },
    ],
  });
});

test("the latest words come first, and no more than asked for", async () => {
  const { db, desk, solved } = await counter();
  for (const minute of [1, 2, 3]) {
    const { id } = await solved(now);
    await rateTicket(desk, id, { rating: "good", comment: `mot ${minute}` }, minutesLater(minute));
  }
  const { words } = await viewSatisfaction(db, daysLater(-30), 2);
  expect(words.map(({ comment }) => comment)).toEqual(["mot 3", "mot 2"]);
});

test("nothing solved is nothing shown", async () => {
  expect(await viewSatisfaction(await freshDatabase(), now)).toEqual({ shops: [], words: [] });
});

test.each([
  [0, 0, null],
  [4, 4, null],
  [5, 5, 100],
  [4, 5, 80],
  [199, 200, 99],
  [0, 5, 0],
])("%i good of %i rated is a share of %j", (good, rated, share) => expect(shareGood({ good, rated })).toBe(share));
