import { expect, test } from "vitest";
import type { RoutingRule } from "#app/domain/shops/routing-policy.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { createAgent, now } from "#tests/support/people.ts";
import { listUnmannedRules } from "./list-unmanned-rules.server.ts";

const rule = (name: string, to: RoutingRule["to"]): RoutingRule => ({
  ...{ name, to, when: { topics: ["return"] }, priority: null },
});

function shopWith(id: string, rules: RoutingRule[]) {
  const shop = exampleShop({ id });
  return { ...shop, routing: { ...shop.routing, rules } };
}

test("rules that name addresses where nobody works are listed by shop, with whether others remain", async () => {
  const db = await freshDatabase();
  await createAgent(db, "Ines");
  const gone = await createAgent(db, "Gil", { role: "lead" });
  await db.staff.update({ where: { id: gone.staffId }, data: { disabledAt: now } });
  await db.staff.create({
    data: { name: "Edi", email: "Edi@staff.example", role: "editor", passwordHash: "none" },
  });
  const shops = [
    shopWith("aurelia", [
      rule("Present", { staff: ["ines@staff.example"] }),
      rule("Misspelt", { staff: ["inse@staff.example"] }),
      rule("Gone", { staff: ["gil@staff.example"] }),
      rule("By role", { role: "admin" }),
      rule("Priority only", null),
    ]),
    shopWith("lueur", [rule("Both", { staff: ["ines@staff.example", "edi@staff.example"] })]),
    shopWith("criee", []),
  ];
  expect(await listUnmannedRules(db, shops)).toEqual([
    { shop: "aurelia", rule: "Misspelt", addresses: ["inse@staff.example"], hasOthers: false },
    { shop: "aurelia", rule: "Gone", addresses: ["gil@staff.example"], hasOthers: false },
    { shop: "lueur", rule: "Both", addresses: ["edi@staff.example"], hasOthers: true },
  ]);
});

test("an address counts however its capitals are written in the database", async () => {
  const db = await freshDatabase();
  await db.staff.create({ data: { name: "Ada", email: "Ada@Shop.example", role: "admin", passwordHash: "none" } });
  expect(await listUnmannedRules(db, [shopWith("aurelia", [rule("A", { staff: ["ada@shop.example"] })])])).toEqual([]);
});
