import { expect, test } from "vitest";
import { bodyOf, createAsked } from "#tests/support/asked.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { minutesLater } from "#tests/support/people.ts";
import { giveFeedback, type Feedback } from "./give-feedback.server.ts";
import { commentLimit } from "./unhelpful-reason.ts";
import { viewAnswer } from "./view-answer.server.ts";

const asker = { sessionId: "browser", customerId: null };

async function answered() {
  const db = await freshDatabase();
  const { answerId } = await createAsked(db, bodyOf({ from: "commandes/annuler" }), { visitorId: "browser" });
  const give = (feedback: Feedback, who = asker) => giveFeedback(db, answerId, who, feedback, minutesLater(1));
  const seen = async () => {
    const { isHelpful, unhelpful } = (await viewAnswer(db, answerId, asker)) ?? {};
    return { isHelpful, unhelpful };
  };
  return { db, give, seen };
}

test("a no counts before a reason is given; the reason comes after it, and may be said differently", async () => {
  const { give, seen } = await answered();
  expect(await seen()).toEqual({ isHelpful: null, unhelpful: null });
  expect(await give({ kind: "unhelpful" })).toBe("given");
  expect(await seen()).toEqual({ isHelpful: false, unhelpful: null });
  await give({ kind: "reason", reason: "wrong", comment: "C'est 14 h." });
  await give({ kind: "unhelpful" });
  expect(await seen()).toEqual({ isHelpful: false, unhelpful: { reason: "wrong", comment: "C'est 14 h." } });
  await give({ kind: "reason", reason: "other", comment: "" });
  expect(await seen()).toEqual({ isHelpful: false, unhelpful: { reason: "other", comment: null } });
});

test("a yes takes the reason back for good", async () => {
  const { give, seen } = await answered();
  await give({ kind: "reason", reason: "no_help", comment: "Trop tard." });
  await give({ kind: "helpful" });
  expect(await seen()).toEqual({ isHelpful: true, unhelpful: null });
  await give({ kind: "unhelpful" });
  expect(await seen()).toEqual({ isHelpful: false, unhelpful: null });
});

test("too many words and somebody else's answer change nothing", async () => {
  const { db, give } = await answered();
  const long = { kind: "reason", reason: "other", comment: "x".repeat(commentLimit + 1) } as const;
  expect(await give(long)).toBe("too_long");
  expect(await give({ kind: "unhelpful" }, { ...asker, sessionId: "another" })).toBe("not_found");
  expect(await db.answerFeedback.count()).toBe(0);
  expect(await give({ ...long, comment: "x".repeat(commentLimit) })).toBe("given");
});
