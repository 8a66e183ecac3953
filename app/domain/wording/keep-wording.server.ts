import type { Db } from "#app/domain/shared/db.ts";
import { isUniqueViolation } from "#app/domain/shared/unique-violation.ts";
import { wordingSchema } from "./wording.ts";
import type { Sentence } from "./wording.ts";

/** What came of a wording, for the record. */
export type WordingResult = {
  outcome: "kept" | "refused" | "failed";
  reason: string | null;
  sentences: Sentence[] | null;
  attempts: number;
  latencyMs: number;
};

/** True for the one who may word this answer: an answer is worded once, however many pages and processes ask for it. */
export async function claimWording(
  db: Db,
  claim: { answerId: string; model: string; promptVersion: string },
  now: Date,
): Promise<boolean> {
  try {
    await db.answerWording.create({ data: { ...claim, outcome: "running", startedAt: now } });
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

/** Records what came of it. */
export async function keepWording(db: Db, answerId: string, result: WordingResult): Promise<void> {
  const { outcome, reason, sentences, attempts, latencyMs } = result;
  await db.answerWording.update({
    where: { answerId },
    data: { outcome, attempts, latencyMs, reason: reason?.slice(0, 500) ?? null, ...(sentences && { sentences }) },
  });
}

/** How an answer's wording stands: not begun, in the works, kept with its sentences, or none to come. */
export type WordingView = { state: "none" | "running" | "standing" } | { state: "kept"; sentences: Sentence[] };

/** Longer than this no wording runs: the process that began it is gone. */
const longestRunMs = 15_000;

/** Looks up the wording of an answer; the caller has seen that the answer is the reader's own. */
export async function viewWording(db: Db, answerId: string, now: Date): Promise<WordingView> {
  const stored = await db.answerWording.findUnique({ where: { answerId } });
  if (stored === null) return { state: "none" };
  if (stored.outcome === "running")
    return { state: now.getTime() - stored.startedAt.getTime() < longestRunMs ? "running" : "standing" };
  const parsed = stored.outcome === "kept" ? wordingSchema.safeParse({ sentences: stored.sentences }) : null;
  return parsed?.success ? { state: "kept", sentences: parsed.data.sentences } : { state: "standing" };
}
