import type { Db } from "#app/domain/shared/db.ts";

/** An e-mail that came in and became nothing, and why; the reason's first word names it, what follows explains. */
export type TroubledMail = {
  id: string;
  mailbox: string;
  fromAddress: string | null;
  subject: string | null;
  outcome: "refused" | "set_aside";
  reason: string;
  detail: string | null;
  receivedAt: Date;
};

/** What was set aside or refused, the latest first; at most 100. */
export async function listTroubledMail(db: Db): Promise<TroubledMail[]> {
  const rows = await db.inboundMail.findMany({
    where: { outcome: { in: ["refused", "set_aside"] } },
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    take: 100,
  });
  return rows.map(({ id, mailbox, fromAddress, subject, outcome, reason, receivedAt }) => {
    const [, name = "failed", detail = null] = /^([a-z_]+)(?:: (.*))?$/s.exec(reason ?? "") ?? [];
    const facts = { id, mailbox, fromAddress, subject, receivedAt };
    return { ...facts, outcome: outcome === "refused" ? "refused" : "set_aside", reason: name, detail };
  });
}
