import type { Db } from "#app/domain/shared/db.ts";

/**
 * Lets one transaction at a time hand out tickets, also between processes, until it ends: whoever counts free hands
 * after this counts what others have already given away.
 */
export async function lockRouting(tx: Db): Promise<void> {
  await tx.sequence.upsert({
    where: { name: "routing" },
    create: { name: "routing", value: 1 },
    update: { value: { increment: 1 } },
  });
}
