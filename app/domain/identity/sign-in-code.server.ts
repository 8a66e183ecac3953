import type { Db } from "#app/domain/shared/db.ts";
import { hashOf, isSameHash, newCode } from "./secret-token.server.ts";

const lifetimeMinutes = 10;
const maxAttempts = 5;

/** Makes a one-time code for an address: good for ten minutes and five attempts, and it replaces the ones before. */
export async function createSignInCode(db: Db, shop: string, email: string, now: Date): Promise<string> {
  const code = newCode();
  await db.signInCode.deleteMany({ where: { shop, email } });
  await db.signInCode.create({
    data: {
      shop,
      email,
      codeHash: hashOf(`${shop}:${email}:${code}`),
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifetimeMinutes * 60_000),
    },
  });
  return code;
}

/** What came of a code that somebody typed. */
export type CodeOutcome = { kind: "confirmed" } | { kind: "wrong" } | { kind: "expired" };

/** Holds a typed code against the newest one. Each attempt counts before it is compared, so a race gains nothing. */
export async function confirmSignInCode(
  db: Db,
  shop: string,
  email: string,
  code: string,
  now: Date,
): Promise<CodeOutcome> {
  const newest = await db.signInCode.findFirst({
    where: { shop, email, usedAt: null },
    orderBy: { createdAt: "desc" },
  });
  if (!newest || newest.expiresAt <= now) return { kind: "expired" };
  const counted = await db.signInCode.updateMany({
    where: { id: newest.id, usedAt: null, attempts: { lt: maxAttempts } },
    data: { attempts: { increment: 1 } },
  });
  if (counted.count === 0) return { kind: "expired" };
  if (!isSameHash(newest.codeHash, hashOf(`${shop}:${email}:${code}`))) return { kind: "wrong" };
  const used = await db.signInCode.updateMany({ where: { id: newest.id, usedAt: null }, data: { usedAt: now } });
  return used.count === 1 ? { kind: "confirmed" } : { kind: "expired" };
}
