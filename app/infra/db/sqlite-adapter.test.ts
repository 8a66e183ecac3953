import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { openDatabase } from "./open-database.server.ts";
import { freshDatabase } from "#tests/support/database.ts";

const openFiles = () => readdirSync("/proc/self/fd").length;

test.skipIf(process.platform !== "linux")("a thousand transactions open no more files than one", async () => {
  const db = await freshDatabase();
  const add = (name: string) =>
    db.$transaction(async (tx) => {
      await tx.customer.create({ data: { shop: "aurelia", name, email: `${name}@customer.example`, locale: "fr" } });
      if (name.startsWith("undone")) throw new Error("undone");
    });
  await add("first");
  const before = openFiles();
  for (let at = 0; at < 500; at += 1) {
    await add(`done${at}`);
    await expect(add(`undone${at}`)).rejects.toThrow("undone");
  }
  expect(openFiles() - before).toBeLessThan(10);
  expect(await db.customer.count()).toBe(501);
  expect(await db.customer.count({ where: { name: { startsWith: "undone" } } })).toBe(0);
});

test("many transactions at once take their turns, and a statement beside them is not undone with one", async () => {
  const db = await freshDatabase();
  const create = (name: string) => ({
    data: { shop: "aurelia", name, email: `${name}@customer.example`, locale: "fr" },
  });
  const undone = Array.from({ length: 20 }, (_, at) =>
    db
      .$transaction(async (tx) => {
        await tx.customer.create(create(`undone${at}`));
        throw new Error("undone");
      })
      .catch(() => undefined),
  );
  const beside = Array.from({ length: 20 }, (_, at) => db.customer.create(create(`beside${at}`)));
  await Promise.all([...undone, ...beside]);
  const names = (await db.customer.findMany()).map(({ name }) => name);
  expect(names.sort()).toEqual(Array.from({ length: 20 }, (_, at) => `beside${at}`).sort());
});

test("a commit that is refused leaves nothing behind, and the next transaction goes through", async () => {
  const db = await freshDatabase();
  const orphan = db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe("PRAGMA defer_foreign_keys = ON");
    await tx.$executeRawUnsafe("INSERT INTO TicketTag (ticketId, tag, addedAt) VALUES ('nobody', 'x', '2026-11-26')");
  });
  await expect(orphan).rejects.toThrow();
  await db.$transaction((tx) =>
    tx.customer.create({ data: { shop: "aurelia", name: "Next", email: "next@customer.example", locale: "fr" } }),
  );
  expect([await db.customer.count(), await db.ticketTag.count()]).toEqual([1, 0]);
});

test("after a lock was refused the next transaction is committed", async () => {
  const db = await freshDatabase();
  const [{ file = "" } = {}] = await db.$queryRawUnsafe<{ file: string }[]>("PRAGMA database_list");
  const other = await openDatabase(`file:${file}`);
  await db.$executeRawUnsafe("PRAGMA busy_timeout = 20");
  let letGo: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const writing = other.$transaction(async (tx) => {
    await tx.customer.create({ data: { shop: "aurelia", name: "A", email: "a@customer.example", locale: "fr" } });
    await held;
  });
  const create = { data: { shop: "aurelia", name: "B", email: "b@customer.example", locale: "fr" } };
  await expect(db.$transaction((tx) => tx.customer.create(create))).rejects.toThrow();
  letGo?.();
  await writing;
  await db.$transaction((tx) => tx.customer.create(create));
  expect(await other.customer.count()).toBe(2);
  await other.$disconnect();
});
