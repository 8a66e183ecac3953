import type { Db } from "#app/domain/shared/db.ts";

/**
 * The customer of a shop with this e-mail address, created when there is none yet; returns the id. Giving an address
 * proves nothing, so what we know of an existing customer stays as it is.
 */
export async function findRequester(
  db: Db,
  requester: { shop: string; email: string; name: string | null; locale: string },
): Promise<string> {
  const { shop, name, locale } = requester;
  const email = requester.email.trim().toLowerCase();
  const { id } = await db.customer.upsert({
    where: { shop_email: { shop, email } },
    create: { shop, email, name, locale },
    update: {},
    select: { id: true },
  });
  return id;
}
