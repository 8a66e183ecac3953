import type { Db } from "#app/domain/shared/db.ts";

const firstNumber = 1001;

/**
 * The next ticket number, counted from 1001: each is given out once, and given back when the transaction fails. It is
 * one writing statement, so it also takes the write lock that keeps two openings apart.
 */
export async function nextTicketNumber(db: Db): Promise<number> {
  const { value } = await db.sequence.upsert({
    where: { name: "ticket" },
    create: { name: "ticket", value: firstNumber },
    update: { value: { increment: 1 } },
  });
  return value;
}
