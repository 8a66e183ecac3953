import { isUniqueViolation } from "#app/domain/shared/unique-violation.ts";
import type { Db } from "#app/domain/shared/db.ts";

/**
 * The customer of a shop with this e-mail address, created when there is none yet; returns the id. Giving an address
 * proves nothing, so what we know of an existing customer stays as it is. Not for use inside a transaction.
 */
export async function findRequester(
  db: Db,
  requester: { shop: string; email: string; name: string | null; locale: string },
): Promise<string> {
  const { shop, name, locale } = requester;
  const email = requester.email.trim().toLowerCase();
  const where = { shop_email: { shop, email } };
  const known = await db.customer.findUnique({ where, select: { id: true } });
  if (known) return known.id;
  try {
    return (await db.customer.create({ data: { shop, email, name, locale }, select: { id: true } })).id;
  } catch (error) {
    // Two at once: the other has just written down the same person.
    if (!isUniqueViolation(error)) throw error;
    return (await db.customer.findUniqueOrThrow({ where, select: { id: true } })).id;
  }
}
