import { readOriginal } from "#app/domain/mail/keep-original.server.ts";
import type { MailDeps, MailResult } from "./handle-mail.server.ts";
import { receiveMail } from "./receive-mail.server.ts";

/**
 * A lead has an e-mail that was refused or set aside read again from its kept bytes; written down who did. `gone` when
 * there is no such e-mail, or it has become something in the meantime, or its bytes are gone.
 */
export async function readMailAgain(
  deps: MailDeps,
  staffId: string,
  mailId: string,
): Promise<{ kind: "read"; result: MailResult } | { kind: "gone" }> {
  const mail = await deps.db.inboundMail.findFirst({
    where: { id: mailId, outcome: { in: ["refused", "set_aside"] } },
  });
  const source = mail?.storedAs ? await readOriginal(deps.originalsDir, mail.storedAs) : null;
  if (!mail || !source) return { kind: "gone" };
  await deps.db.auditEvent.create({
    data: {
      ...{ happenedAt: deps.clock(), actorKind: "staff", actorId: staffId, action: "mail_read_again", detail: {} },
      ...{ subjectKind: "inbound_mail", subjectId: mailId },
    },
  });
  const result = await receiveMail(deps, { mailbox: mail.mailbox, source, again: { identity: mail.identity } });
  return result.outcome === "repeated" ? { kind: "gone" } : { kind: "read", result };
}
