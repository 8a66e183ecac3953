import type { Db } from "#app/domain/shared/db.ts";
import { hashOf, newToken } from "./secret-token.server.ts";

const lifetimeDays = { visitor: 30, customer: 30, staff: 1 } as const;

/** Whose session it is; a visitor is nobody yet. */
export type SessionHolder =
  { kind: "visitor" } | { kind: "customer"; customerId: string } | { kind: "staff"; staffId: string };

/** A session just begun: the token goes into the cookie and is stored nowhere. */
export type StartedSession = { sessionId: string; token: string; lifetimeSeconds: number };

/** Begins a session with a new secret, so that a token known before sign-in is worth nothing after it. */
export async function startSession(db: Db, holder: SessionHolder, now: Date): Promise<StartedSession> {
  const token = newToken();
  const lifetimeSeconds = lifetimeDays[holder.kind] * 86_400;
  const expiresAt = new Date(now.getTime() + lifetimeSeconds * 1000);
  const session = await db.session.create({ data: { ...holder, tokenHash: hashOf(token), createdAt: now, expiresAt } });
  return { sessionId: session.id, token, lifetimeSeconds };
}

/** Ends a session; ending one that is gone is no fault. */
export async function endSession(db: Db, sessionId: string): Promise<void> {
  await db.session.deleteMany({ where: { id: sessionId } });
}
