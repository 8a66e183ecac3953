import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { recordAnswer, recordQuestion } from "#app/domain/answers/record-answer.server.ts";
import type { ComposedAnswer } from "#app/domain/answers/composed-answer.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { contentFolder, smallShopYaml } from "#tests/support/content-folder.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { now } from "#tests/support/people.ts";
import { publishContent } from "./publish-content.server.ts";
import { suggestQuestions } from "./suggest-questions.server.ts";

const clarify: ComposedAnswer = { verdict: "clarify", text: "?", choices: [] };
const declined: ComposedAnswer = { verdict: "declined", text: "?", reason: "not_covered" };
const answered = (articleId: string): ComposedAnswer => ({
  ...{ verdict: "answered", line: null, html: "", text: "", sums: [], deadlines: [] },
  citations: [
    {
      ...{ articleId, locale: "fr", anchor: null, articleTitle: "", heading: "" },
      ...{ lines: { first: 1, last: 2 }, contentVersion: "v" },
    },
  ],
});

async function ask(db: Database, text: string, ...bodies: ComposedAnswer[]) {
  const question = {
    shop: "ondine",
    locale: "fr",
    text,
    visitorId: randomUUID(),
    customerId: null,
    orderId: null,
    followsId: null,
  };
  const id = await recordQuestion(db, question, now);
  for (const body of bodies) {
    const confidence = body.verdict === "answered" ? 1 : 0.4;
    await recordAnswer(db, id, { body, confidence, chunkId: null, contentVersion: "v", latencyMs: 1, cited: [] }, now);
  }
}

test("an editor is offered the words of customers who chose the article, or found it first without an answer", async () => {
  const contentDir = await contentFolder({
    "ondine/shop.yaml": smallShopYaml,
    "ondine/fr/retours/rembourser.md": "---\ntitle: Le remboursement\nquestions: [déjà connu]\n---\nSous 14 jours.\n",
    "ondine/fr/aide/horaires.md": "---\ntitle: Nos horaires\n---\nDu lundi au vendredi.\n",
  });
  const base = await publishContent({
    contentDir,
    indexDir: null,
    createVectorIndex: createExactIndex,
    log: () => undefined,
  });
  const db = await freshDatabase();
  await ask(db, "mes sous", clarify, answered("retours/rembourser"));
  await ask(db, "Mes  sous ?", declined);
  await ask(db, "le remboursement par chèque", declined);
  await ask(db, "les horaires de dimanche", declined);
  await ask(db, "Déjà connu", clarify, answered("retours/rembourser"));
  await ask(db, "remboursement de camille@exemple.fr", declined);
  await ask(db, "remboursement 260914", declined);
  await ask(db, "autre chose", clarify, answered("aide/horaires"));
  const key = { shopId: "ondine", locale: "fr", articleId: "retours/rembourser" };
  const suggested = await suggestQuestions(db, base, key);
  expect(suggested.map(({ text }) => text)).toEqual(["mes sous", "le remboursement par chèque"]);
  expect(suggested[0]).toMatchObject({ isChosen: true });
  expect(await suggestQuestions(db, base, { ...key, articleId: "retours/none" })).toEqual([]);
});
