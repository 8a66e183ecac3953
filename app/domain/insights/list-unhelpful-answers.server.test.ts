import { expect, test } from "vitest";
import { giveFeedback } from "#app/domain/answers/give-feedback.server.ts";
import type { Feedback } from "#app/domain/answers/give-feedback.server.ts";
import { bodyOf, createAsked } from "#tests/support/asked.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { createCustomer, minutesLater } from "#tests/support/people.ts";
import { listUnhelpfulAnswers } from "./list-unhelpful-answers.server.ts";

test("the shop's latest answers that did not help are listed with why, and with nothing of who asked", async () => {
  const db = await freshDatabase();
  const { id: customerId } = await createCustomer(db, "Camille");
  const ask = async (text: string, feedback: Feedback, at: number, shop = "aurelia") => {
    const { answerId } = await createAsked(db, bodyOf({ from: "commandes/annuler" }), { text, customerId, shop });
    await giveFeedback(db, answerId, { sessionId: "", customerId }, feedback, minutesLater(at));
    return answerId;
  };
  const first = await ask("puis-je annuler ?", { kind: "unhelpful" }, 1);
  const second = await ask("annuler svp", { kind: "reason", reason: "wrong", comment: "C'est 14 h." }, 2);
  await ask("et demain ?", { kind: "helpful" }, 3);
  await ask("ailleurs", { kind: "unhelpful" }, 4, "lueur");
  const listed = await listUnhelpfulAnswers(db, "aurelia");
  const article = { id: "commandes/annuler", locale: "fr", title: "Annuler ma commande" };
  expect(listed).toEqual([
    {
      ...{ answerId: second, question: "annuler svp", locale: "fr", article, reason: "wrong" },
      ...{ comment: "C'est 14 h.", givenAt: minutesLater(2) },
    },
    {
      ...{ answerId: first, question: "puis-je annuler ?", locale: "fr", article, reason: null },
      ...{ comment: null, givenAt: minutesLater(1) },
    },
  ]);
  expect(JSON.stringify(listed)).not.toMatch(/camille|customer/i);
  expect(await listUnhelpfulAnswers(db, "aurelia", 1)).toHaveLength(1);
});
