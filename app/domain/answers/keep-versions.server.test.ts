import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { exampleArticle } from "#tests/support/example-article.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { minutesLater, now } from "#tests/support/people.ts";
import { keepVersions } from "./keep-versions.server.ts";
import { recordAnswer, recordQuestion } from "./record-answer.server.ts";

const article = exampleArticle("Sous 14 jours.");

test("a version is kept once, with the text as it first read and when it was first cited", async () => {
  const db = await freshDatabase();
  await keepVersions(db, [article], now);
  await keepVersions(db, [{ ...article, source: "another text under the same hash" }], minutesLater(5));
  await keepVersions(db, [{ ...article, version: "v2", source: "Sous 30 jours." }], minutesLater(9));
  const kept = await db.articleVersion.findMany({ orderBy: { version: "asc" } });
  expect(kept).toEqual([
    {
      ...{ shop: "ondine", locale: "fr", articleId: "retours/retourner", title: "Un article" },
      ...{ version: "v1", source: article.source, firstCitedAt: now },
    },
    expect.objectContaining({ version: "v2", source: "Sous 30 jours.", firstCitedAt: minutesLater(9) }),
  ]);
});

test("an answer that cannot be stored keeps no version either", async () => {
  const db = await freshDatabase();
  const asked = { shop: "ondine", locale: "fr", text: "?", visitorId: randomUUID(), customerId: null, orderId: null };
  const body = { verdict: "declined", text: "?", reason: "not_covered" } as const;
  const given = { body, confidence: 0, chunkId: null, contentVersion: "c", latencyMs: 1, cited: [article] };
  const failing = db.$transaction(async (tx) => {
    await recordQuestion(tx, asked, now);
    await recordAnswer(tx, randomUUID(), given, now);
  });
  await expect(failing).rejects.toThrow();
  expect(await db.articleVersion.count()).toBe(0);
});
