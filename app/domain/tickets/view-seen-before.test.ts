import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { now } from "#tests/support/people.ts";
import { viewSeenBefore } from "./view-seen-before.server.ts";

test("an agent sees the questions before the last one, and the words a model gave its answer when they were kept", async () => {
  const db = await freshDatabase();
  const ask = async (text: string, followsId: string | null) => {
    const question = await db.question.create({
      data: { shop: "aurelia", locale: "fr", text, visitorId: "browser", followsId, askedAt: now },
    });
    const body = { verdict: "declined", reason: "not_covered", text: "…" };
    const facts = { verdict: "declined" as const, confidence: 0, contentVersion: "1", text: "…", latencyMs: 1 };
    const answer = await db.answer.create({ data: { ...facts, questionId: question.id, body, answeredAt: now } });
    return { questionId: question.id, answerId: answer.id };
  };
  const first = await ask("Combien coûte la livraison ?", null);
  const second = await ask("Et pour la Belgique ?", first.questionId);
  const ticket = await openedTicket(testDesk(db).desk, second);
  expect(await viewSeenBefore(db, ticket.id, now)).toEqual({
    earlier: [{ question: "Combien coûte la livraison ?", answerId: first.answerId, verdict: "declined" }],
    wording: null,
  });
  const claim = { answerId: second.answerId, model: "small", promptVersion: "1", startedAt: now };
  const sentences = [{ text: "Cinq euros.", cites: [1] }];
  await db.answerWording.create({ data: { ...claim, outcome: "kept", sentences } });
  expect((await viewSeenBefore(db, ticket.id, now)).wording).toBe("Cinq euros.");
  await db.answerWording.update({ where: { answerId: second.answerId }, data: { outcome: "refused" } });
  expect((await viewSeenBefore(db, ticket.id, now)).wording).toBeNull();
});

test("a ticket that no question came before has nothing", async () => {
  const db = await freshDatabase();
  const ticket = await openedTicket(testDesk(db).desk);
  expect(await viewSeenBefore(db, ticket.id, now)).toEqual({ earlier: [], wording: null });
});
