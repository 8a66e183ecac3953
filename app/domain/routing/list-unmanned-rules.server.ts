import type { Db } from "#app/domain/shared/db.ts";
import type { Shop } from "#app/domain/shops/shop.ts";

/** A routing rule with addresses at which nobody works who may be given tickets. */
export type UnmannedRule = {
  shop: string;
  rule: string;
  addresses: string[];
  /** whether somebody else whom it names works here */
  hasOthers: boolean;
};

/** The rules of shops that name nobody who works here, or such besides others; disabled people work here no more. */
export async function listUnmannedRules(db: Db, shops: readonly Shop[]): Promise<UnmannedRule[]> {
  const rules = shops.flatMap((shop) =>
    shop.routing.rules.flatMap(({ name, to }) =>
      to !== null && "staff" in to ? [{ shop: shop.id, rule: name, staff: to.staff }] : [],
    ),
  );
  if (rules.length === 0) return [];
  const working = await db.staff.findMany({
    where: { disabledAt: null, role: { in: ["agent", "lead", "admin"] } },
    select: { email: true },
  });
  const known = new Set(working.map(({ email }) => email.toLowerCase()));
  return rules.flatMap(({ shop, rule, staff }) => {
    const addresses = staff.filter((address) => !known.has(address));
    return addresses.length === 0 ? [] : [{ shop, rule, addresses, hasOthers: addresses.length < staff.length }];
  });
}
