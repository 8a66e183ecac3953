import { randomInt } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Config } from "#app/config.server.ts";
import type { DemoPerson } from "#app/domain/identity/demo-person.ts";
import { hashPassword } from "#app/domain/identity/password.server.ts";
import { readSampleFiles } from "#app/domain/knowledge/read-sample-files.server.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { parseSampleOrders } from "#app/domain/orders/sample-order.ts";
import { keepView } from "#app/domain/orders/keep-views.server.ts";
import { parseSampleViews } from "#app/domain/orders/viewed-item.ts";
import { storeOrder } from "#app/domain/orders/store-order.server.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { readDemoPeople } from "#app/infra/demo-people.server.ts";

const staff = [
  {
    part: "agent",
    role: "agent",
    name: "Inès Moreau",
    email: "ines@guichet.example",
    locale: "fr",
    languages: ["fr", "en"],
    signInPath: "/sign-in?email=ines%40guichet.example",
  },
  {
    part: "agent",
    role: "agent",
    name: "Mateo Ruiz",
    email: "mateo@guichet.example",
    locale: "en",
    languages: ["en", "fr", "es", "it", "pt"],
    signInPath: "/sign-in?email=mateo%40guichet.example",
  },
  {
    part: "teamLead",
    role: "lead",
    name: "Nora Lambert",
    email: "nora@guichet.example",
    locale: "fr",
    languages: ["fr", "en"],
    signInPath: "/sign-in?email=nora%40guichet.example",
  },
  {
    part: "editor",
    role: "editor",
    name: "Paul Roche",
    email: "paul@guichet.example",
    locale: "fr",
    languages: ["fr", "en"],
    signInPath: "/sign-in?email=paul%40guichet.example",
  },
] as const;

/**
 * Fills a database for the demonstration: sample orders dated from now, two agents, a team lead and an editor with passwords of
 * this set-up's own. What a run before has left stays as it is; a set-up that broke off is completed.
 */
export async function seedDemo(db: Database, config: Config, now: Date): Promise<DemoPerson[]> {
  const shops = await readSampleFiles(config.contentDir);
  for (const { shop, orderFiles, itemFiles } of shops) {
    const context = { shop: shop.id, timeZone: shop.timeZone, now };
    const parsed = orderFiles.map(({ file, source }) => parseSampleOrders(file, source, context));
    const viewed = itemFiles.map(({ file, source }) => parseSampleViews(file, source, context));
    const [problem] = [...parsed, ...viewed].flatMap(({ problems }) => problems);
    if (problem) throw new Error(`content/${problem.file}:${problem.line} ${problem.message}`);
    await db.$transaction(
      async (tx) => {
        if ((await tx.order.count({ where: { shop: shop.id } })) > 0) return;
        for (const { order } of parsed.flatMap(({ orders }) => orders))
          await storeOrder(tx, alreadyHappened(order, now));
        for (const { email, item } of viewed.flatMap(({ views }) => views)) {
          const customer = await tx.customer.findUnique({ where: { shop_email: { shop: shop.id, email } } });
          if (customer) await keepView(tx, shop.id, customer.id, item);
        }
      },
      { timeout: 30_000 },
    );
  }
  const known = await readDemoPeople(config.dataDir);
  const isComplete =
    known.length > 0 &&
    (await db.staff.count({ where: { email: { in: staff.map(({ email }) => email) } } })) === staff.length;
  if (isComplete) return known;
  const people = [
    ...(await Promise.all(shops.map(({ shop }) => demoCustomers(db, shop.id)))).flat(),
    ...(await Promise.all(
      staff.map((person) =>
        storeStaff(
          db,
          person,
          shops.map(({ shop }) => shop.id),
        ),
      ),
    )),
  ];
  await writeFile(path.join(config.dataDir, "demo.json"), JSON.stringify(people, null, 2), { mode: 0o600 });
  return people;
}

/** The order with nothing in its future: "today 10:00" means ten minutes ago when it is not ten yet. */
function alreadyHappened(order: Order, now: Date): Order {
  const latest = new Date(now.getTime() - 10 * 60_000);
  const past = <T>(value: T): T => (value instanceof Date && value > now ? (latest as T) : value);
  const facts = Object.fromEntries(Object.entries(order).map(([name, value]) => [name, past(value)])) as Order;
  return {
    ...facts,
    shipments: order.shipments.map((parcel) => ({
      ...parcel,
      shippedAt: past(parcel.shippedAt),
      deliveredAt: past(parcel.deliveredAt),
    })),
  };
}

/** The shop's customer with the most sample orders; none in a shop without any. */
async function demoCustomers(db: Database, shopId: string): Promise<DemoPerson[]> {
  const customers = await db.customer.findMany({
    where: { shop: shopId },
    orderBy: [{ orders: { _count: "desc" } }, { email: "asc" }],
    take: 1,
  });
  return customers.map(({ shop, email, name, locale }) => ({
    part: "customer",
    name: name ?? email,
    email,
    password: null,
    signInPath: `/${shop}/${locale ?? "en"}/sign-in?email=${encodeURIComponent(email)}`,
  }));
}

async function storeStaff(db: Database, person: (typeof staff)[number], shops: string[]): Promise<DemoPerson> {
  const { part, role, name, email, locale, languages, signInPath } = person;
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  const skills = [
    ...shops.map((value) => ({ kind: "shop" as const, value })),
    ...languages.map((value) => ({ kind: "language" as const, value })),
    ...(role !== "editor" ? ["email", "chat", "phone"].map((value) => ({ kind: "channel" as const, value })) : []),
  ];
  await db.staff.upsert({
    where: { email },
    create: { email, name, role, locale, passwordHash, skills: { create: skills } },
    update: { passwordHash },
  });
  return { part, name, email, password, signInPath };
}

/** Easy to type and to read aloud: no 0, O, 1, l or I. About 59 bits. */
function newPassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  return Array.from(
    { length: 12 },
    (_, at) => (at > 0 && at % 4 === 0 ? "-" : "") + letters[randomInt(letters.length)],
  ).join("");
}
