import { isPassword } from "#app/domain/identity/password.server.ts";
import { startSession, type StartedSession } from "#app/domain/identity/start-session.server.ts";
import type { StaffRole } from "#app/domain/identity/actor.ts";
import type { Clock } from "#app/domain/shared/clock.ts";
import type { Desk } from "#app/domain/tickets/desk.ts";
import { changePresence } from "./change-presence.server.ts";

/** What came of a staff sign-in; a refusal does not tell which half was wrong. */
export type StaffSignInOutcome = { kind: "signed_in"; session: StartedSession; role: StaffRole } | { kind: "refused" };

/** Signs a member of staff in by password, puts them at the counter and writes it into the audit trail. */
export async function signInStaff(
  { desk, clock }: { desk: Desk; clock: Clock },
  { email, password }: { email: string; password: string },
): Promise<StaffSignInOutcome> {
  const { db } = desk;
  const staff = await db.staff.findUnique({ where: { email } });
  const fits = await isPassword(staff?.passwordHash ?? null, password);
  if (!staff || !fits || staff.disabledAt) return { kind: "refused" };
  const now = clock();
  const session = await db.$transaction(async (tx) => {
    await tx.auditEvent.create({
      data: {
        happenedAt: now,
        actorKind: "staff",
        actorId: staff.id,
        action: "signed_in",
        subjectKind: "staff",
        subjectId: staff.id,
        detail: {},
      },
    });
    return startSession(tx, { kind: "staff", staffId: staff.id }, now);
  });
  if (staff.role !== "editor") await changePresence({ desk, clock }, staff.id, "online");
  return { kind: "signed_in", session, role: staff.role };
}
