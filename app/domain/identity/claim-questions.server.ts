import type { Db } from "#app/domain/shared/db.ts";

/** Gives what a browser asked before sign-in to the customer it turned out to be. Returns how many questions. */
export async function claimQuestions(db: Db, visitorId: string, customerId: string): Promise<number> {
  const { count } = await db.question.updateMany({ where: { visitorId, customerId: null }, data: { customerId } });
  return count;
}
