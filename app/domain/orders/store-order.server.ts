import type { Database, Db } from "#app/domain/shared/db.ts";
import type { Order } from "./order.ts";

/**
 * Keeps a copy of an order: new, or in place of the one with its shop and number, items and parcels replaced. The
 * customer is found by folded e-mail or created; a name, locale or list of tags that is not sent keeps the one we have. All or
 * nothing: in the transaction given, else in one of its own. Returns the order's id.
 */
export async function storeOrder(db: Db | Database, order: Order): Promise<string> {
  return isDatabase(db) ? db.$transaction((transaction) => writeOrder(transaction, order)) : writeOrder(db, order);
}

function isDatabase(db: Db | Database): db is Database {
  return "$transaction" in db && typeof db.$transaction === "function";
}

async function writeOrder(db: Db, order: Order): Promise<string> {
  const { customer, items, shipments, ...facts } = order;
  const { shop, number } = facts;
  const email = customer.email.trim().toLowerCase();
  const { id: customerId } = await db.customer.upsert({
    where: { shop_email: { shop, email } },
    create: { shop, email, name: customer.name, locale: customer.locale },
    update: { name: customer.name ?? undefined, locale: customer.locale ?? undefined },
    select: { id: true },
  });
  if (customer.tags) {
    await db.customerTag.deleteMany({ where: { customerId } });
    await db.customerTag.createMany({ data: [...new Set(customer.tags)].map((tag) => ({ customerId, tag })) });
  }
  const fields = orderColumns(facts, customerId);
  const { id } = await db.order.upsert({
    where: { shop_number: { shop, number } },
    create: fields,
    update: fields,
    select: { id: true },
  });
  await db.orderItem.deleteMany({ where: { orderId: id } });
  await db.shipment.deleteMany({ where: { orderId: id } });
  await db.orderItem.createMany({ data: items.map((item, position) => ({ ...item, position, orderId: id })) });
  await db.shipment.createMany({
    data: shipments.map(({ id: reference, ...shipment }) => ({ ...shipment, reference, orderId: id })),
  });
  return id;
}

/** The columns by name, so that a stored order's own id never travels along. */
function orderColumns(facts: Omit<Order, "customer" | "items" | "shipments">, customerId: string) {
  const {
    shop,
    number,
    status,
    statusAt,
    placedAt,
    paidAt,
    shippedAt,
    noticeLeftAt,
    deliveredAt,
    returnReceivedAt,
    refundedAt,
    cancelledAt,
  } = facts;
  const {
    country,
    deliveryMethod,
    shippingSpeed,
    carrier,
    tracking,
    parcelStatus,
    paymentMethod,
    paymentAttempts,
    currency,
    totalMinor,
    promoCode,
  } = facts;
  const dates = {
    statusAt,
    placedAt,
    paidAt,
    shippedAt,
    noticeLeftAt,
    deliveredAt,
    returnReceivedAt,
    refundedAt,
    cancelledAt,
  };
  const delivery = { country, deliveryMethod, shippingSpeed, carrier, tracking, parcelStatus };
  return {
    shop,
    number,
    customerId,
    status,
    ...dates,
    ...delivery,
    paymentMethod,
    paymentAttempts,
    currency,
    totalMinor,
    promoCode,
  };
}
