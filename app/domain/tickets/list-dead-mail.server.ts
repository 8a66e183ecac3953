import type { Db } from "#app/domain/shared/db.ts";
import { emailPayloadSchema } from "./queue-email.server.ts";

/** An e-mail of ours that was given up, and what the other side said. */
export type DeadMail = {
  id: string;
  to: string;
  subject: string;
  ticket: number | null;
  lastError: string | null;
  attempts: number;
  createdAt: Date;
};

/** The e-mails that were given up, the latest first; at most 100. */
export async function listDeadMail(db: Db): Promise<DeadMail[]> {
  const rows = await db.outboxJob.findMany({
    where: { status: "dead", kind: "email" },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 100,
  });
  return rows.flatMap(({ id, payload, lastError, attempts, createdAt }) => {
    const email = emailPayloadSchema.safeParse(payload);
    if (!email.success) return [];
    const { to, subject, ticket } = email.data;
    return [{ id, to, subject, ticket, lastError, attempts, createdAt }];
  });
}
